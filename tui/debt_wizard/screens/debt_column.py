"""The column of a list that says which debt a line is about."""

from collections.abc import Callable

from debt_wizard.case import Case
from debt_wizard.screens.debt_names import NO_DEBTS, debt_ids, debt_name
from debt_wizard.widgets.entry_kind import Column


def debt_column(case: Callable[[], Case], about: str, *, width: int | None = None) -> Column:
    """A choice among all debts, shown by lender. Without a width it takes what is left."""
    return Column(
        "debt", f"{about}.debt", options=debt_ids(case()), name=debt_name(case), nothing=NO_DEBTS, width=width
    )
