"""A labelled field: label, one line to type in, and the line that says how it was understood."""

from collections.abc import Callable, Sequence

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widget import Widget

from debt_wizard.language import Language
from debt_wizard.widgets.answer import Answer
from debt_wizard.widgets.cell import Cell
from debt_wizard.widgets.note import Note
from debt_wizard.widgets.pick import Pick
from debt_wizard.widgets.reading import Reading
from debt_wizard.widgets.told import Told


class Field(Widget):
    """Label on the left, answer on the right, note below. Its texts are the content's `fields.ABOUT`.

    Without a note of its own, another one speaks for its cell.
    """

    DEFAULT_CSS = """
    Field { height: auto; layout: vertical; margin: 0 0 0 0; }
    Field > Horizontal { height: auto; }
    Field .label { width: 30; padding: 0 2 0 0; }
    Field Note { margin: 0 0 0 30; }
    """

    def __init__(self, answer: Answer, reading: Reading, about: str, *, id: str, has_note: bool = True) -> None:
        super().__init__(id=f"field-{id}")
        self._about = about
        self._has_note = has_note
        self.cell = Cell(answer, reading, id=id, about=f"field.{about}")
        self.cell.styles.max_width = max(reading.width, 14)

    def compose(self) -> ComposeResult:
        with Horizontal():
            yield Told(lambda language: language.say(f"fields.{self._about}.label"), classes="label")
            yield self.cell
        if self._has_note:
            yield Note([self.cell], f"fields.{self._about}.hint")


class PickField(Widget):
    """A labelled choice, laid out like a field."""

    DEFAULT_CSS = """
    PickField { height: auto; layout: vertical; margin: 0 0 1 0; }
    PickField > Horizontal { height: auto; }
    PickField .label { width: 30; padding: 0 2 0 0; }
    PickField Pick { max-width: 34; }
    """

    def __init__(
        self,
        answer: Answer,
        options: Sequence[str],
        name: Callable[[Language, str], str],
        about: str,
        *,
        id: str,
    ) -> None:
        super().__init__(id=f"field-{id}")
        self._about = about
        self._pick = Pick(answer, options, name, id=id, about=about)

    def compose(self) -> ComposeResult:
        with Horizontal():
            yield Told(lambda language: language.say(f"fields.{self._about}.label"), classes="label")
            yield self._pick
