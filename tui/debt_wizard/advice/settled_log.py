"""The log of a debt that is over, settled or ended by its lender: what was agreed and paid stays, nothing is open."""

from dataclasses import replace
from datetime import date

from debt_wizard.advice.log_rows import NOTHING, LogRow, PaymentLog
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
    return replace(log, rows=paid, settled_on=day, let_go=log.let_go + log.remains)


def ended_log(log: PaymentLog, day: date) -> PaymentLog:
    """A log of which the lender stated after the payment of that day that nothing is owed any more.

    What the plan still had to come is kept apart, and is no difference between two balances.
    """
    paid = [replace(row, is_settled=True) for row in log.rows if _was_paid(row)]
    over = next((at for at, row in enumerate(paid) if row.lender_balance == 0 and row.paid_on == day), len(paid))
    nought = None if log.owed is None else NOTHING
    rows = [
        replace(row, owed=nought, difference=NOTHING if row.lender_balance == 0 else None) if at >= over else row
        for at, row in enumerate(paid)
    ]
    return replace(log, rows=tuple(rows), owed=nought, let_go=log.remains, ended_on=day)


def _was_paid(row: LogRow) -> bool:
    return bool(row.paid) or row.paid_on is not None
