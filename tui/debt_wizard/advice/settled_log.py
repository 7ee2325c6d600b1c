"""The log of a debt that is settled: what was agreed and what was paid stay as they were, and nothing is open."""

from dataclasses import replace
from datetime import date

from debt_wizard.advice.log_rows import LogRow, PaymentLog
from debt_wizard.case import Case


def if_not_settled(case: Case, debt_id: str) -> Case:
    """The case as it would be if that debt were still owed; the same payments are in it."""
    owed = [each.model_copy(update={"settled_on": None}) if each.id == debt_id else each for each in case.debt]
    return case.model_copy(update={"debt": owed})


def settled_log(log: PaymentLog, day: date) -> PaymentLog:
    """A log as it was until its debt was settled on that day: with the rows that were paid, and none of them open.

    What was open of the agreed total is kept apart: it was neither paid nor left out of what was agreed.
    """
    paid = tuple(replace(row, is_settled=True) for row in log.rows if _was_paid(row))
    return replace(log, rows=paid, settled_on=day, let_go=log.remains)


def _was_paid(row: LogRow) -> bool:
    return bool(row.paid) or row.paid_on is not None
