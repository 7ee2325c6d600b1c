"""Buttons and ticks that say themselves in the language in force."""

from collections.abc import Callable

from textual.content import Content
from textual.widgets import Button, Checkbox
from textual.widgets.button import ButtonVariant

from debt_wizard.language import Language
from debt_wizard.widgets.answer import Answer, AnswerChanged
from debt_wizard.widgets.retold import Retold


class WordButton(Button, Retold):
    """A button one line high; its label is a word of the catalogue or a text of the moment."""

    DEFAULT_CSS = """
    WordButton { min-width: 6; margin: 0 1 0 0; }
    """

    def __init__(
        self,
        say: Callable[[Language], str],
        *,
        id: str,
        variant: ButtonVariant = "default",
        about: str | None = None,
    ) -> None:
        self._say = say
        self.about = about
        super().__init__(Content(""), id=id, variant=variant, compact=True)

    def on_mount(self) -> None:
        """Say the label once the language is known."""
        self.retell()

    def retell(self) -> None:
        """Say the label again."""
        said = Content(f" {self._say(self.language)} ")
        if not said.is_same(self.label if isinstance(self.label, Content) else Content("")):
            self.label = said
            self.refresh(layout=True)


class Tick(Checkbox, Retold):
    """A yes or no that is bound to one answer of the case, or to one entry of a list in it."""

    BUTTON_LEFT = "["
    BUTTON_RIGHT = "]"

    DEFAULT_CSS = """
    Tick { width: 1fr; background: transparent; height: auto; }
    """

    def __init__(
        self,
        say: Callable[[Language], str],
        *,
        id: str,
        ticked: Callable[[], bool],
        tick: Callable[[bool], None],
        about: str | None = None,
    ) -> None:
        self._say = say
        self._ticked = ticked
        self._tick = tick
        self.about = about
        super().__init__(Content(""), value=ticked(), id=id, compact=True)
        self.BUTTON_INNER = _mark(ticked())

    def watch_value(self) -> None:
        """Show the mark by a sign, not by colour alone."""
        self.BUTTON_INNER = _mark(self.value)
        super().watch_value()

    def on_mount(self) -> None:
        """Say the label once the language is known."""
        self.retell()
        self.disabled = self.app.is_read_only

    def retell(self) -> None:
        """Say the label again, and show what the case holds."""
        self.label = Content(self._say(self.language))
        with self.prevent(Checkbox.Changed):
            self.value = self._ticked()

    def on_checkbox_changed(self, event: Checkbox.Changed) -> None:
        """Write the answer into the case."""
        event.stop()
        self._tick(event.value)
        self.post_message(AnswerChanged())


def _mark(ticked: bool) -> str:
    return "x" if ticked else " "


def yes_no(answer: Answer, about: str, *, id: str) -> Tick:
    """A tick for a field that is true or false; its text is the content's `fields.ABOUT`."""
    return Tick(
        lambda language: language.say(f"fields.{about}.label"),
        id=id,
        ticked=lambda: bool(answer.value),
        tick=answer.write,
        about=f"field.{about}",
    )
