"""The work beside the import dialog: the file is read, and its rows are looked through, while the screen goes on."""

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import replace

from textual import work
from textual.message import Message
from textual.timer import Timer
from textual.worker import get_current_worker

from debt_wizard.advice.agreed import agreed_day
from debt_wizard.case import Debt, Payment
from debt_wizard.case.case import MOST_ENTRIES
from debt_wizard.importing.columns import Columns, ImportKind, guessed
from debt_wizard.importing.lender_rows import other_names
from debt_wizard.importing.likely_debt import debt_at_first, debt_of_rows
from debt_wizard.importing.rows import Stopped, Wanted
from debt_wizard.importing.table import ImportRefused, Table, read_file, table_of
from debt_wizard.importing.taken import Taken, taken
from debt_wizard.screens.import_asked import ImportAsked, chosen, no_columns
from debt_wizard.widgets.dialog import Dialog


class ImportReading(Dialog[list[Debt | Payment]]):
    """Holds what was asked and what was found; an answer to an older question is no answer."""

    class Looked(Message):
        """The file was read."""

        def __init__(self, path: str, found: Table | ImportRefused, debt: str | None = None) -> None:
            super().__init__()
            self.path, self.found, self.debt = path, found, debt

    class LookedThrough(Message):
        """The rows of the table were read."""

        def __init__(self, question: int, found: Taken) -> None:
            super().__init__()
            self.question, self.found = question, found

    def __init__(self, kind: ImportKind) -> None:
        super().__init__()
        self._kind: ImportKind = kind
        self._asked = ImportAsked()
        self._columns = no_columns(kind)
        self._table: Table | None = None
        self._refused: ImportRefused | None = None
        self._entered = ""
        """The path that was typed to its end, with Enter or by leaving it: the beginning of one names no file."""
        self._found: Taken | None = None
        self._read = ""
        """The path that was looked at last."""
        self._question = 0
        """Counts what was asked of the table: an answer to an older question is no answer."""
        self._offered = ""
        """The words of the lender's name that were put into the field for the person."""
        self._is_reading = False
        self._is_looking = False
        self._soon: Timer | None = None
        self._looked_for: object = None
        """The columns, the debt and the wish for which the table is looked through; None once others were answered."""

    @abstractmethod
    def _show(self) -> None:
        """Show what is known now."""

    @abstractmethod
    def _go_on(self) -> None:
        """Go to what is to be decided next, if somebody waits for it."""

    @abstractmethod
    def _begin_again(self) -> None:
        """Go back to the path: the file was refused."""

    @abstractmethod
    async def _offer_columns(self, table: Table) -> None:
        """Ask which column is which."""

    @abstractmethod
    def _offer_text(self, columns: Columns) -> None:
        """Offer the words by which rows are chosen."""

    def on_unmount(self) -> None:
        """Nobody waits for the file any more."""
        self.workers.cancel_node(self)

    def on_import_reading_looked(self, message: Looked) -> None:
        """Offer the columns, guessed by their headings; without a table go back to the path."""
        if message.path != self._read:
            return
        self._is_reading = False
        if isinstance(message.found, ImportRefused):
            self._refused = message.found
            self._begin_again()
            self._show()
            return
        self._table, self._is_looking = message.found, True  # until its columns are there to be looked through
        if message.debt is not None:
            self._asked.offer_debt(message.debt)
        self.run_worker(self._offer_columns(message.found), exclusive=True, group="columns")

    def on_import_reading_looked_through(self, message: LookedThrough) -> None:
        """Show what would be taken."""
        if message.question == self._question:
            self._found, self._is_looking = message.found, False
            self._show()
            self._go_on()

    @property
    def _wanted(self) -> Wanted:
        wanted = self._asked.wanted(self._kind)
        if not wanted.text or wanted.text != self._offered.strip():
            return wanted
        debt = self.app.case.debt_by_id(self._asked.debt)
        others = other_names(debt.lender, wanted.text) if debt is not None else ()
        return replace(wanted, is_lender=True, other_names=others)

    @property
    def _room(self) -> int:
        """How many entries the case can still hold."""
        return max(MOST_ENTRIES - len(self._held), 0)

    @property
    def _held(self) -> Sequence[Debt | Payment]:
        return self.app.case.debt if self._kind == "debts" else self.app.case.payment

    def _look(self) -> None:
        """Read the file that was named, or look through the one that was read."""
        if self._asked.path != self._read:
            if self._table is not None:
                self._forget_choices()
            self._read, self._table, self._refused, self._found = self._asked.path, None, None, None
            self._is_reading, self._is_looking = bool(self._read.strip()), False
            self._question += 1
            if self._is_reading:
                self._read_file(self._read)
        elif self._table is not None and not self._is_looked_for:
            self._look_through()
        self._show()

    @property
    def _is_looked_for(self) -> bool:
        """Whether all that was answered is looked for already: a field that is filled in for somebody says so too."""
        is_read = self._table is not None and self._asked.path == self._read
        return is_read and self._looked_for == self._to_look_for

    @property
    def _to_look_for(self) -> object:
        return chosen(self._columns), self._asked.debt, self._wanted

    def _forget_choices(self) -> None:
        """Forget what was chosen for the file before; the debt is the likeliest again."""
        self._asked.begin_anew()
        self._offered = ""
        debt = debt_at_first(self.app.case)
        if debt is not None:
            self._asked.offer_debt(debt)

    @work(thread=True, exclusive=True, group="import")
    def _read_file(self, path: str) -> None:
        try:
            table = table_of(read_file(path))
            is_paid = self._kind == "payments"
            debt = debt_of_rows(self.app.case, table, guessed(table, self._kind)) if is_paid else None
            self.post_message(self.Looked(path, table, debt))
        except ImportRefused as refused:
            self.post_message(self.Looked(path, refused))

    def _look_through(self) -> None:
        columns = chosen(self._columns)
        self._offer_text(columns)
        self._looked_for = self._to_look_for
        self._question += 1
        self._is_looking = self._table is not None and bool(columns)
        if self._table is not None and columns:
            self._read_rows(self._question, self._table, columns, self._asked.debt, self._wanted)
        else:
            self._found = None

    @work(thread=True, exclusive=True, group="import")
    def _read_rows(self, question: int, table: Table, columns: Columns, debt: str, wanted: Wanted) -> None:
        worker = get_current_worker()
        try:
            found = taken(
                table,
                self._kind,
                columns,
                debt,
                self.app.today(),
                wanted=wanted,
                room=self._room,
                held=self._held,
                agreed=agreed_day(self.app.case, debt) if self._kind == "payments" else None,
                stopped=lambda: worker.is_cancelled,
            )
        except Stopped:
            return
        self.post_message(self.LookedThrough(question, found))
