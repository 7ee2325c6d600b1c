"""Taking debts or payments over from a file: its path, the rows that are meant, the columns, a look, and the yes."""

from collections.abc import Callable, Sequence
from functools import partial

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.events import DescendantBlur
from textual.widgets import Button

from debt_wizard.case.kinds import NAME_LENGTH
from debt_wizard.importing.columns import (
    Columns,
    ImportKind,
    fields_of,
    guessed,
    names_of,
    rows_below_heading,
)
from debt_wizard.importing.entry_of_row import needed
from debt_wizard.importing.lender_rows import text_for
from debt_wizard.importing.rows import DIRECTIONS
from debt_wizard.importing.table import Table
from debt_wizard.language import Language
from debt_wizard.screens.debt_names import debt_ids, debt_name
from debt_wizard.screens.import_asked import (
    KNOWN,
    NONE,
    ROWS,
    chosen,
    column_name,
    direction_name,
    known_name,
    rows_name,
)
from debt_wizard.screens.import_said import ImportSaid
from debt_wizard.widgets.answer import Answer, AnswerChanged
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.cell import Cell
from debt_wizard.widgets.field import Field, PickField
from debt_wizard.widgets.reading import PATH, TEXT
from debt_wizard.widgets.retold import retell_all
from debt_wizard.widgets.told import Told

WAIT = 0.3
"""Seconds after the last key until the file is looked at."""


class ImportDialog(ImportSaid):
    """Closes with what is to be taken; Escape takes nothing."""

    DEFAULT_CSS = """
    ImportDialog #import-wanted, ImportDialog #import-columns { height: auto; }
    ImportDialog #import-doing { height: 1; color: $text-muted; }
    """

    def __init__(self, kind: ImportKind) -> None:
        super().__init__(kind)
        self._goes_on = False
        """Whether Enter was pressed on the path, and the focus has not gone on since."""

    def compose(self) -> ComposeResult:
        self._forget_choices()
        with Vertical(id="dialog"):
            yield Told(lambda language: language.say(f"import.title.{self._kind}"), classes="dialog-title")
            with VerticalScroll(id="dialog-text", can_focus=False):
                yield Told(lambda language: language.say("import.how"))
                yield Field(Answer(lambda: self._asked, "path"), PATH, "import.path", id="import-path")
                if self._kind == "payments":
                    yield self._pick("debt", debt_ids(self.app.case), debt_name(lambda: self.app.case))
                yield Told(self._say, id="import-told")
                with Vertical(id="import-wanted"):
                    is_paid = self._kind == "payments"
                    about = "import.text" if is_paid else "import.text_of_debts"
                    yield Field(Answer(lambda: self._asked, "text"), TEXT, about, id="import-text")
                    if is_paid:
                        yield self._pick("rows", ROWS, rows_name)
                        yield self._pick("direction", DIRECTIONS, direction_name)
                    told = self.app.case.payment if is_paid else self.app.case.debt
                    if not all(each.is_blank() for each in told):
                        known = "import.known" if is_paid else "import.known_debts"
                        yield self._pick("known", KNOWN, known_name, known)
                yield Vertical(id="import-columns")
            yield Told(self._say_doing, id="import-doing")
            with Horizontal(classes="dialog-buttons"):
                yield WordButton(lambda language: language.word("Take these"), id="take", variant="primary")
                yield WordButton(lambda language: language.word("Close"), id="close")

    def on_mount(self) -> None:
        """Nothing can be taken before something was found."""
        self._show()
        self.query("Cell").first().focus()

    def action_leave_cell(self) -> None:
        """Enter on the path looks at the file at once; the focus goes on when there is something to go on to."""
        if self.focused is not self._path:
            super().action_leave_cell()
            return
        self._goes_on, self._entered = True, self._asked.path
        if self._asked.path != self._read:
            self._look()
        else:
            self._go_on()

    def on_answer_changed(self, message: AnswerChanged) -> None:
        """Read the file once its path was typed; with another wish or other columns look through it again."""
        if self._is_looked_for:
            return
        if self._soon is not None:
            self._soon.stop()
        self._looked_for = None
        self._question += 1  # what is still being looked through was asked before this answer
        self._is_looking = self._table is not None and self._asked.path == self._read
        self._show()
        self._soon = self.set_timer(WAIT, self._look)

    def on_descendant_blur(self, event: DescendantBlur) -> None:
        """Whoever leaves the path has typed it."""
        if event.widget.id == "import-path":
            self._entered = self._asked.path
            self._show()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Take what was found, or nothing."""
        take = event.button.id == "take" and self._can_take and self._found is not None
        self.dismiss(list(self._found.entries) if take and self._found is not None else None)

    @property
    def _path(self) -> Cell:
        return self.query_one("#import-path", Cell)

    @property
    def _can_take(self) -> bool:
        found = self._found
        if found is None or found.is_too_many or self._is_looking or self._is_reading:
            return False
        return bool(found.entries) and not self.app.is_read_only

    def _pick(
        self, field: str, options: Sequence[str], name: Callable[[Language, str], str], about: str = ""
    ) -> PickField:
        answer = Answer(lambda: self._asked, field)
        return PickField(answer, options, name, about or f"import.{field}", id=f"import-{field}")

    async def _offer_columns(self, table: Table) -> None:
        place = self.query_one("#import-columns", Vertical)
        guess, names = guessed(table, self._kind), names_of(table, self._kind)
        options = [NONE, *(str(at) for at in range(table.width))]
        picks = []
        for item in fields_of(self._kind):
            field = item.value("field")
            self._columns[field].column = str(guess[field]) if field in guess else NONE
            answer = Answer(partial(self._columns.__getitem__, field), "column")
            about = f"import.{self._kind}.{field}"
            picks.append(PickField(answer, options, column_name(names), about, id=f"column-{field}"))
        await place.remove_children()
        await place.mount_all(picks)
        self._look_through()
        self._show()
        self._go_on()

    def _go_on(self) -> None:
        """With Enter on the path: to a column that is needed, to the words that choose the rows, or to the yes."""
        if not self._goes_on or self._table is None or self._is_looking or self.focused not in {self._path, None}:
            return
        self._goes_on = False
        columns = chosen(self._columns)
        missing = next((f"#column-{field}" for field in needed(self._kind) if field not in columns), None)
        self.query_one(missing or ("#take" if self._can_take else "#import-text")).focus()

    def _forget_choices(self) -> None:
        super()._forget_choices()
        for cell in self.query("#import-text").results(Cell):
            cell.show_value()

    def _begin_again(self) -> None:
        self._goes_on = False
        self._path.focus()

    def _offer_text(self, columns: Columns) -> None:
        """Put in by which words the lender's rows are known, unless the person wrote or took away something there."""
        if self._kind != "payments" or self._table is None or self._asked.text != self._offered:
            return
        debt = self.app.case.debt_by_id(self._asked.debt)
        rows = rows_below_heading(self._table, self._kind)
        self._asked.text = self._offered = (
            text_for(debt.lender, rows, columns)[:NAME_LENGTH] if debt is not None else ""
        )
        self.query_one("#import-text", Cell).show_value()

    def _show(self) -> None:
        for place in ("#import-wanted", "#import-columns"):
            self.query_one(place).display = self._table is not None
        self.query_one("#take").display = self._can_take
        retell_all(self)
