"""Something that is done on a day: a tick, the day beside it, and how it is done."""

from collections.abc import Callable
from datetime import date

from textual import getters
from textual.app import ComposeResult
from textual.containers import Horizontal

from debt_wizard.language import Language
from debt_wizard.widgets.answer import Answer
from debt_wizard.widgets.buttons import Tick
from debt_wizard.widgets.cell import Cell, CellRow
from debt_wizard.widgets.host import Host
from debt_wizard.widgets.note import Note
from debt_wizard.widgets.reading import DAY_BEHIND
from debt_wizard.widgets.told import Told


class DoneRow(CellRow):
    """The day alone is kept: with a day it is ticked, without one it is not. A tick notes today."""

    app = getters.app(Host)

    DEFAULT_CSS = """
    DoneRow { height: auto; layout: vertical; }
    DoneRow > Horizontal { height: auto; }
    DoneRow Cell { width: 12; }
    DoneRow > .how { padding: 0 0 0 4; color: $text-muted; }
    DoneRow > Note { padding: 0 0 0 4; }
    """

    def __init__(
        self,
        answer: Answer,
        say: Callable[[Language], str],
        *,
        id: str,
        about: str,
        how: Callable[[Language], str] = lambda language: "",
    ) -> None:
        super().__init__(id=f"row-{id}")
        self._answer = answer
        self._say = say
        self._how = how
        self._about = f"field.{about}"
        self._cell = Cell(answer, DAY_BEHIND, id=f"day-{id}", about=self._about)
        self._tick_id = f"done-{id}"

    def compose(self) -> ComposeResult:
        with Horizontal():
            yield Tick(
                self._say,
                id=self._tick_id,
                ticked=lambda: self._answer.value is not None,
                tick=self._tick,
                about=self._about,
            )
            yield self._cell
        yield Told(self._how, classes="how")
        yield Note([self._cell])

    def _tick(self, yes: bool) -> None:
        day: date | None = self.app.today() if yes else None
        self._answer.write(day)
        self._cell.refusal, self._cell.shows_refusal = None, False
        self._cell.remove_class("-refused")
        self._cell.show_value()
