"""The list of sessions: a line for each, with what is wrong with it if anything is."""

from textual.content import Content
from textual.widgets.option_list import Option

from debt_wizard.steps import step
from debt_wizard.storage import Listed
from debt_wizard.widgets.option_rows import OptionRows


class SessionOptions(OptionRows):
    """A line for each session: title, step, day, and what is wrong with it if anything is."""

    DEFAULT_CSS = """
    SessionOptions { height: 1fr; border: none; background: transparent; margin: 1 0; }
    SessionOptions:focus { border: none; }
    """

    def __init__(self, listed: list[Listed], stand_on: str = "", else_at: int = 0) -> None:
        self._listed = listed
        names = [each.name for each in listed]
        self._start = names.index(stand_on) if stand_on in names else min(else_at, len(names) - 1)
        super().__init__(*(Option(Content(""), id=each.name) for each in listed), markup=False)

    @property
    def chosen(self) -> Listed | None:
        """The session where the highlight is."""
        return self._listed[self.highlighted] if self.highlighted is not None else None

    def on_mount(self) -> None:
        """Say the sessions once the language is known."""
        self.retell()
        self.highlighted = self._start if self._listed else None

    def retell(self) -> None:
        """Say the sessions again."""
        for place, each in enumerate(self._listed):
            title = each.label
            if each.fault is not None:
                said = self.language.say("sessions.damaged", title=title)
            elif each.settled is not None:
                said = self.language.say("sessions.settled", title=title, day=self.language.date(each.settled.date()))
            else:
                said = self.language.say(
                    "sessions.line",
                    title=title,
                    step=self.language.say(f"steps.{step(each.step).id}.title"),
                    day=self.language.date(each.updated) if each.updated is not None else "",
                )
            self.replace_option_prompt_at_index(place, Content(said))
