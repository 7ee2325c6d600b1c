"""What the person says about a file that is imported. It belongs to no case."""

from collections.abc import Callable, Mapping
from typing import Literal, get_args

from debt_wizard.case import Part
from debt_wizard.case.kinds import Key, Name, Story
from debt_wizard.importing.columns import Columns, ImportKind, fields_of
from debt_wizard.importing.rows import Direction, Wanted
from debt_wizard.language import Language

Rows = Literal["named", "every"]
Known = Literal["leave_out", "take"]

ROWS: tuple[Rows, ...] = get_args(Rows)
KNOWN: tuple[Known, ...] = get_args(Known)

CHOSEN = ("debt", "text", "direction", "rows", "known")
"""What is chosen for one file alone."""

NONE = "none"
"""No column holds the field."""


class ImportAsked(Part):
    """The file, the debt that was paid, and which rows are meant."""

    path: Story = ""
    debt: Key = "debt"
    text: Name = ""
    direction: Direction = "not_in"
    rows: Rows = "named"
    known: Known = "leave_out"

    def offer_debt(self, debt: str) -> None:
        """Take a debt for the one that was paid, unless the person chose one."""
        if "debt" not in self.model_fields_set:
            self.debt = debt
            self.model_fields_set.discard("debt")

    def begin_anew(self) -> None:
        """Forget what was chosen for one file: all but the path."""
        for field in CHOSEN:
            setattr(self, field, type(self).model_fields[field].default)
            self.finish(field)
        self.model_fields_set.difference_update(CHOSEN)

    def wanted(self, kind: ImportKind) -> Wanted:
        """Which rows are meant. Of debts every one, unless a text is told; of payments none before that is known."""
        text = self.text.strip() if self.rows == "named" else ""
        is_open = kind == "payments" and self.rows == "named" and not text
        return Wanted(text, self.direction, is_open, self.known == "take")


class ColumnAsked(Part):
    """The column of one field."""

    column: Key = NONE


def no_columns(kind: ImportKind) -> dict[str, ColumnAsked]:
    """Every field, with no column yet."""
    return {each.value("field"): ColumnAsked() for each in fields_of(kind)}


def chosen(columns: Mapping[str, ColumnAsked]) -> Columns:
    """The fields that have a column."""
    return {field: int(each.column) for field, each in columns.items() if each.column != NONE}


def column_name(names: list[str]) -> Callable[[Language, str], str]:
    """The heading of a column, for showing."""

    def name(language: Language, column: str) -> str:
        return language.say("import.no_column") if column == NONE else names[int(column)]

    return name


def rows_name(language: Language, rows: str) -> str:
    """Which rows are meant, for showing."""
    return language.say(f"import.rows.{rows}")


def known_name(language: Language, known: str) -> str:
    """What happens with what was noted before, for showing."""
    return language.say(f"import.known.{known}")


def direction_name(language: Language, direction: str) -> str:
    """What happens with money that came in, for showing."""
    return language.say(f"import.direction.{direction}")
