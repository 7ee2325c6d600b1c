"""What the import dialog says of the file: why it was refused, what its rows give, and what is being done."""

from debt_wizard.importing.columns import heading_of, rows_below_heading
from debt_wizard.importing.table import MOST_ROWS, Table
from debt_wizard.language import Language
from debt_wizard.screens.import_doubts import table_told
from debt_wizard.screens.import_reading import ImportReading
from debt_wizard.screens.import_told import import_told

BEGUN = frozenset({"missing", "folder"})
"""What the beginning of a path may be, while it is typed."""


class ImportSaid(ImportReading):
    """Says what is known now; the dialog shows it."""

    def _say(self, language: Language) -> str:
        if self._refused is not None and self._refused.reason in BEGUN and self._read != self._entered:
            return ""
        if self._refused is not None:
            return language.say(f"import.refused.{self._refused.reason}", most=MOST_ROWS)
        if self._table is None:
            return ""
        return "\n".join(filter(None, (table_told(language, self._table), self._say_rows(language, self._table))))

    def _say_rows(self, language: Language, table: Table) -> str:
        if heading_of(table, self._kind) is not None and not rows_below_heading(table, self._kind):
            return language.say("import.no_rows")
        if self._found is None:
            return "" if self._is_looking else language.say("import.choose")
        told = import_told(language, self._kind, self._found, self._wanted)
        return f"{self._say_open(language)}\n{told}" if self._wanted.is_open else told

    def _say_open(self, language: Language) -> str:
        """Why no row is chosen: nothing names the lender, or the person took the words away."""
        debt = self.app.case.debt_by_id(self._asked.debt)
        if self._offered or debt is None or not debt.lender:
            return language.say("import.open")
        return language.say("import.unnamed", lender=debt.lender)

    def _say_doing(self, language: Language) -> str:
        if self._is_reading:
            return language.say("import.reading")
        if self._is_looking and self._table is not None:
            return language.say("import.looking", rows=len(self._table.rows))
        return ""
