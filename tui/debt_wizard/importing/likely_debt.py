"""Which debt a file of payments is taken for before the person says so."""

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.case import Case, Debt
from debt_wizard.importing.columns import Columns, rows_below_heading
from debt_wizard.importing.lender_rows import said_of, text_within
from debt_wizard.importing.table import Table


def debt_at_first(case: Case) -> str | None:
    """The id of a debt on which something is agreed, else of the first; None in a case without debts.

    One that is settled, or out of the talk, stands behind the others.
    """
    ranked = _ranked(case)
    return ranked[0].id if ranked else None


def debt_of_rows(case: Case, table: Table, columns: Columns) -> str | None:
    """The id of the debt whose lender a row names, of several the one that stands before the others; else None."""
    said = said_of(rows_below_heading(table, "payments"), columns)
    return next((debt.id for debt in _ranked(case) if text_within(debt.lender, said, columns)), None)


def _ranked(case: Case) -> list[Debt]:
    owed = {debt.id for debt in case.debts_owed()}
    return sorted(case.debt, key=lambda debt: (debt.id not in owed, not has_agreement(case, debt.id)))
