"""A choice in one cell: it shows what is chosen, and opens the options in a dialog of its own."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Button, OptionList
from textual.widgets.option_list import Option

from debt_wizard.language import Language
from debt_wizard.widgets.answer import Answer, AnswerChanged, AnswerLeft
from debt_wizard.widgets.dialog import Dialog
from debt_wizard.widgets.option_rows import OptionRows
from debt_wizard.widgets.retold import Retold
from debt_wizard.widgets.told import Told


@dataclass(frozen=True)
class Apart:
    """Options that stand under a heading of their own."""

    begins: int
    """The place of the first of them."""
    heading: str
    """The sentence over them."""


class Pick(Button, Retold):
    """Enter opens the options; left and right go to the neighbouring one at once."""

    BINDINGS = [Binding("left", "turn(-1)", show=False), Binding("right", "turn(1)", show=False)]

    DEFAULT_CSS = """
    Pick { width: 1fr; min-width: 8; height: 1; background: $boost; text-align: left; content-align: left middle;
           text-wrap: nowrap; text-overflow: ellipsis; }
    Pick:focus { background: $primary 30%; text-style: none; }
    """

    def __init__(
        self,
        answer: Answer,
        options: Sequence[str],
        name: Callable[[Language, str], str],
        *,
        id: str,
        about: str,
        classes: str | None = None,
        apart: Apart | None = None,
        nothing: str = "",
    ) -> None:
        """`nothing` is the sentence that is said where there are no options."""
        self._apart = apart
        self._nothing = nothing
        self.answer = answer
        self._options = list(options)
        self._named = name
        self.about = f"field.{about}"
        self._label_of = f"fields.{about}.label"
        super().__init__(Content(""), id=id, compact=True, classes=classes)

    def offer(self, options: Sequence[str], apart: Apart | None = None) -> None:
        """Offer other options from now on; what is chosen stays chosen."""
        self._options, self._apart = list(options), apart
        self.retell()

    def on_mount(self) -> None:
        """Say the choice once the language is known."""
        self.disabled = self.app.is_read_only
        self.retell()

    def retell(self) -> None:
        """Say the choice again; one that is no option any more has its name still."""
        chosen = self.answer.value
        self.label = Content(self._named(self.language, chosen) if chosen else "...")

    def action_turn(self, by: int) -> None:
        """Take the neighbouring option, where there is one."""
        if not self._options:
            return
        chosen = self.answer.value
        place = self._options.index(chosen) if chosen in self._options else -1 if by > 0 else 0
        self._choose(self._options[(place + by) % len(self._options)])

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Open the options."""
        event.stop()
        dialog = PickDialog(
            self._options, self._named, self.answer.value, self._label_of, apart=self._apart, nothing=self._nothing
        )
        self.app.push_screen(dialog, self._choose)

    def _choose(self, option: str | None) -> None:
        if option is None:
            return
        self.answer.write(option)
        self.retell()
        self.post_message(AnswerChanged())
        self.post_message(AnswerLeft())


class PickDialog(Dialog[str]):
    """The options of one cell."""

    def __init__(
        self,
        options: Sequence[str],
        name: Callable[[Language, str], str],
        chosen: str | None,
        label: str,
        *,
        apart: Apart | None = None,
        nothing: str = "",
    ) -> None:
        super().__init__()
        self._apart = apart
        self._nothing = nothing
        self._options = list(options)
        self._named = name
        self._chosen = chosen
        self._label = label

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield Told(lambda language: language.say(self._label), classes="dialog-title")
            if not self._options and self._nothing:
                yield Told(lambda language: language.say(self._nothing))
            yield PickOptions(self._options, self._named, self._chosen, self._apart)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take the option and close."""
        self.dismiss(event.option.id)


class PickOptions(OptionRows):
    """The options of one cell, under each other."""

    DEFAULT_CSS = """
    PickOptions { height: auto; max-height: 16; border: none; background: transparent; }
    PickOptions:focus { border: none; }
    """

    def __init__(
        self,
        options: Sequence[str],
        name: Callable[[Language, str], str],
        chosen: str | None,
        apart: Apart | None = None,
    ) -> None:
        self._ids: list[str | None] = list(options)
        self._heading = ""
        if apart is not None and 0 < apart.begins < len(options):
            self._ids.insert(apart.begins, None)
            self._heading = apart.heading
        self._named = name
        self._chosen = chosen
        listed = (Option(Content(""), id=option, disabled=option is None) for option in self._ids)
        super().__init__(*listed, id="options", markup=False)

    def on_mount(self) -> None:
        """Say the options once the language is known."""
        self.retell()
        self.highlighted = self._ids.index(self._chosen) if self._chosen in self._ids else 0
        self.focus()

    def retell(self) -> None:
        """Say the options again."""
        for place, option in enumerate(self._ids):
            said = self.language.say(self._heading) if option is None else self._named(self.language, option)
            self.replace_option_prompt_at_index(place, Content(said))
