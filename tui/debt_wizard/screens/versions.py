"""The versions of a session that are kept: go back to one, and back again."""

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, OptionList
from textual.widgets.option_list import Option

from debt_wizard.advice.differing_steps import differing_steps
from debt_wizard.case import Case
from debt_wizard.language import Language
from debt_wizard.steps import step
from debt_wizard.storage import SessionError, Version
from debt_wizard.storage.read import read_session
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.dialog import Dialog
from debt_wizard.widgets.option_rows import OptionRows
from debt_wizard.widgets.told import Told


class VersionsDialog(Dialog[Version]):
    """Closes with the version that is to come back. The present one is kept, so that this can be undone."""

    def __init__(self, versions: list[Version]) -> None:
        super().__init__()
        self._versions = [each for each in map(_described, versions) if each is not None]

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield Told(lambda language: language.word("Earlier versions"), classes="dialog-title")
            yield Told(self._say_what)
            yield VersionOptions(self._versions)
            with Horizontal(classes="dialog-buttons"):
                yield WordButton(lambda language: language.word("Use that version"), id="use")
                yield WordButton(lambda language: language.word("Close"), id="close", variant="primary")

    def on_mount(self) -> None:
        """Stand on the newest."""
        self.query_one("#use").disabled = not self._versions
        self.query_one("VersionOptions" if self._versions else "#close").focus()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go back to it."""
        self.dismiss(self._versions[event.option_index][0])

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The buttons do what the keys do."""
        if event.button.id == "use":
            self.query_one(VersionOptions).action_select()
        else:
            self.dismiss(None)

    def _say_what(self, language: Language) -> str:
        return language.say("sessions.versions.what" if self._versions else "sessions.versions.nothing")


class VersionOptions(OptionRows):
    """A line for each version: when it was saved, at which step, its debts, and what was changed after it."""

    DEFAULT_CSS = """
    VersionOptions { height: auto; max-height: 10; border: none; background: transparent; margin: 1 0 0 0; }
    VersionOptions:focus { border: none; }
    """

    def __init__(self, versions: list[tuple[Version, Case]]) -> None:
        """`versions` with the case of each, the newest first."""
        self._versions = versions
        super().__init__(*(Option(Content("")) for _ in versions), markup=False)

    def on_mount(self) -> None:
        """Say the versions once the language is known."""
        self.retell()
        self.highlighted = 0 if self._versions else None

    def retell(self) -> None:
        """Say the versions again."""
        newer = self.app.case
        for place, (version, case) in enumerate(self._versions):
            said = self.language.say(
                "sessions.versions.line",
                day=self.language.moment(version.at, seconds=True),
                step=self._title(step(case.about.step).id),
                debts=len(case.debt),
            )
            changed = [self._title(each) for each in differing_steps(case, newer)]
            if changed:
                said += self.language.say("sessions.versions.changed", steps=self.language.join(changed))
            self.replace_option_prompt_at_index(place, Content(said))
            newer = case

    def _title(self, step_id: str) -> str:
        return self.language.say(f"steps.{step_id}.title")


def _described(version: Version) -> tuple[Version, Case] | None:
    """The version with its case; none where it cannot be read."""
    try:
        return version, read_session(version.path).case
    except SessionError:
        return None
