"""Where the money for a sum that is paid at once comes from, or that it is not there."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

from debt_wizard.advice.promised import paid_at_once
from debt_wizard.advice.reserve import has_told_reserve
from debt_wizard.advice.spare_money import spare_money
from debt_wizard.advice.verdict import Verdict
from debt_wizard.case import Case

Source = Literal["spare", "saved", "of_the_month", "untold", "short"]
"""It is spare today; it can be saved by its day; what the month leaves bears it; nobody knows, as the money at hand was
not told; or it is not there."""

ENOUGH: frozenset[Source] = frozenset({"spare", "saved", "of_the_month"})
"""Where it can be paid, and the reserve stays."""

MONTH = timedelta(days=31)
"""A sum that is due sooner cannot be put aside month by month."""


def sum_at_once(case: Case, judged: Verdict, due: date, today: date) -> Source:
    """Where all that is promised at once comes from by the day `due`. `judged` is the verdict of the case, with it.

    Beyond what is spare, a sum that is due within a month may take what the buffer leaves of that month beside its
    payment, where pay comes before it and the plan with the sum is within one's means. A later one may be saved from
    what each month leaves. Rules of this program.
    """
    spare, wanted = spare_money(case), paid_at_once(case)
    if wanted <= spare.amount:
        return "spare"
    if due > today + MONTH and not spare.borrowed and _leaves(judged, due, spare.kept):
        return "saved"
    can_be_borne = judged.level == "within" and wanted - spare.amount <= judged.capacity - judged.promised
    if can_be_borne and due <= today + MONTH and _is_paid_before(judged, due):
        return "of_the_month"
    return "short" if has_told_reserve(case) else "untold"


def _leaves(judged: Verdict, since: date, kept: Decimal) -> bool:
    """Whether the reserve is there at the end of every day from that one on, with everything paid."""
    flow = judged.flow
    if flow is None or not flow.opening_is_told:
        return False
    return all(balance >= kept for day, balance in flow.promised.balances() if day >= since)


def _is_paid_before(judged: Verdict, due: date) -> bool:
    """Whether pay comes by that day, or on it."""
    return judged.flow is not None and any(
        move.amount > 0 and move.day <= due for move in judged.flow.household.movements
    )
