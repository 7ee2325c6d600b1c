"""Taking debts or payments over from a file: its path, the columns, a look at what would be taken, and the yes."""

from collections.abc import Callable
from functools import partial

from textual import work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.message import Message
from textual.widgets import Button

from debt_wizard.case import Debt, Part, Payment
from debt_wizard.case.kinds import Key, Story
from debt_wizard.importing.columns import ImportKind, fields_of, guessed, names_of
from debt_wizard.importing.table import ImportRefused, Table, read_file, table_of
from debt_wizard.importing.taken import Taken, taken
from debt_wizard.language import Language
from debt_wizard.screens.debt_names import debt_ids, debt_name
from debt_wizard.screens.import_told import import_told
from debt_wizard.widgets.answer import Answer, AnswerChanged
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.dialog import Dialog
from debt_wizard.widgets.field import Field, PickField
from debt_wizard.widgets.reading import PATH
from debt_wizard.widgets.retold import retell_all
from debt_wizard.widgets.told import Told

NONE = "none"
WAIT = 0.3
"""Seconds after the last key until the file is looked at."""


class ImportAsked(Part):
    """What the person said about the file. It belongs to no case."""

    path: Story = ""
    debt: Key = "debt"


class ColumnAsked(Part):
    """The column of one field."""

    column: Key = NONE


class ImportDialog(Dialog[list[Debt | Payment]]):
    """Closes with what is to be taken; Escape takes nothing."""

    class Looked(Message):
        """The file was read, beside the screen."""

        def __init__(self, path: str, found: Table | ImportRefused) -> None:
            super().__init__()
            self.path, self.found = path, found

    def __init__(self, kind: ImportKind) -> None:
        super().__init__()
        self._kind: ImportKind = kind
        self._asked = ImportAsked()
        self._columns: dict[str, ColumnAsked] = {each.value("field"): ColumnAsked() for each in fields_of(kind)}
        self._table: Table | None = None
        self._refused: ImportRefused | None = None
        self._read = ""

    def compose(self) -> ComposeResult:
        self._asked.debt = self.app.case.debt[0].id if self.app.case.debt else "debt"
        with Vertical(id="dialog"):
            yield Told(lambda language: language.say(f"import.title.{self._kind}"), classes="dialog-title")
            with VerticalScroll(id="dialog-text", can_focus=False):
                yield Told(lambda language: language.say("import.how"))
                yield Field(Answer(lambda: self._asked, "path"), PATH, "import.path", id="import-path")
                if self._kind == "payments":
                    answer = Answer(lambda: self._asked, "debt")
                    name = debt_name(lambda: self.app.case)
                    yield PickField(answer, debt_ids(self.app.case), name, "import.debt", id="import-debt")
                yield Told(self._say, id="import-told")
                yield Vertical(id="import-columns")
            with Horizontal(classes="dialog-buttons"):
                yield WordButton(lambda language: language.word("Take these"), id="take", variant="primary")
                yield WordButton(lambda language: language.word("Close"), id="close")

    def on_mount(self) -> None:
        """Nothing can be taken before something was found."""
        self.query_one("#import-columns").styles.height = "auto"
        self.query_one("#take").display = False
        self.query("Cell").first().focus()

    def on_answer_changed(self, message: AnswerChanged) -> None:
        """Read the file once its path was typed; with other columns only look again."""
        if self._asked.path != self._read:
            self.set_timer(WAIT, partial(self._look, self._asked.path))
            return
        self._show()

    def _look(self, path: str) -> None:
        if path == self._asked.path and path != self._read:
            self._read = path
            self._read_file(path)

    @work(thread=True, exclusive=True)
    def _read_file(self, path: str) -> None:
        try:
            self.post_message(self.Looked(path, table_of(read_file(path))))
        except ImportRefused as refused:
            self.post_message(self.Looked(path, refused))

    async def on_import_dialog_looked(self, message: Looked) -> None:
        """Offer the columns, guessed by their headings."""
        if message.path != self._asked.path:
            return
        refused = isinstance(message.found, ImportRefused)
        self._refused = message.found if isinstance(message.found, ImportRefused) else None
        self._table = None if refused or isinstance(message.found, ImportRefused) else message.found
        place = self.query_one("#import-columns", Vertical)
        await place.remove_children()
        table = self._table
        if table is not None:
            guess, names = guessed(table, self._kind), names_of(table, self._kind)
            options = [NONE, *(str(at) for at in range(table.width))]
            for item in fields_of(self._kind):
                field = item.value("field")
                self._columns[field].column = str(guess[field]) if field in guess else NONE
                answer = Answer(partial(self._columns.__getitem__, field), "column")
                about = f"import.{self._kind}.{field}"
                await place.mount(PickField(answer, options, _column_name(names), about, id=f"column-{field}"))
        self._show()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Take what was found, or nothing."""
        found = self._found()
        self.dismiss(list(found.entries) if event.button.id == "take" and found is not None else None)

    def _found(self) -> Taken | None:
        columns = {field: int(each.column) for field, each in self._columns.items() if each.column != NONE}
        if self._table is None or not columns:
            return None
        return taken(self._table, self._kind, columns, self._asked.debt, self.app.today())

    def _show(self) -> None:
        found = self._found()
        self.query_one("#take").display = found is not None and bool(found.entries) and not self.app.is_read_only
        retell_all(self)

    def _say(self, language: Language) -> str:
        if self._refused is not None:
            return language.say(f"import.refused.{self._refused.reason}")
        if self._table is None:
            return ""
        found = self._found()
        if found is None:
            return language.say("import.choose")
        return import_told(language, self._kind, found)


def _column_name(names: list[str]) -> Callable[[Language, str], str]:
    def name(language: Language, column: str) -> str:
        return language.say("import.no_column") if column == NONE else names[int(column)]

    return name
