"""What is said of the cost of an offer, and of figures that do not fit one another."""

from collections.abc import Iterator
from decimal import Decimal

from debt_wizard.advice.dear_rate import is_dear
from debt_wizard.advice.named_rate import other_than_named
from debt_wizard.advice.offer_reason import Reason
from debt_wizard.advice.rate_in_force import RATE_NOISE
from debt_wizard.advice.terms import ROUNDED
from debt_wizard.advice.unexplained_rest import unexplained_rest
from debt_wizard.advice.very_long import is_very_long
from debt_wizard.advice.worked_offer import Worked

DOUBLE = 2
"""Times what is owed: from here on an offer costs more than the debt itself. A rule of this program."""


WHOLE_PER_CENT = Decimal("0.01")
"""Nobody tells a share less exactly than to this."""


def reasons_of_cost(worked: Worked) -> Iterator[Reason]:
    """What the figures of an offer come to, beside what is owed, our own proposal, and one another."""
    owed, total, noise = worked.terms.balance, worked.total, worked.rounding
    if total >= owed * DOUBLE:
        yield Reason("costs_double", total)
    costs_more = total > owed + noise
    if costs_more and worked.terms.kind != "lump_sum" and is_dear(worked.debt, worked.nominal):
        yield Reason("dear", rate=worked.nominal)
    if is_very_long(worked.debt, worked.schedule.months):
        yield Reason("very_long", months=worked.schedule.months)
    if costs_more:
        yield Reason("above_balance_paid", total - owed)
    if worked.ours is not None and total > worked.ours + noise:
        yield Reason("dearer_than_ours", total - worked.ours)
    own = worked.debt.annual_rate
    if costs_more and worked.nominal is not None and own is not None and worked.nominal > own + RATE_NOISE:
        yield Reason("dearer_than_now", rate=own)
    other = other_than_named(worked.offer, worked.terms, worked.schedule)
    if other is not None:
        yield Reason("rate_other", worked.terms.monthly, months=worked.terms.months, rate=other)
    rest = unexplained_rest(worked.terms, worked.schedule)
    if rest:
        yield Reason("rest_waived" if worked.terms.kind == "lump_sum" else "rest_unclear", rest)
    if worked.terms.sum_beside_waiver > ROUNDED:
        yield Reason("sum_or_waiver", worked.terms.sum_beside_waiver)
    first, waived = worked.offer.upfront, worked.offer.waived
    if first and not _is_share(first, worked.offer.upfront_share, owed):
        yield Reason("two_firsts", first)
    if waived and not _is_share(waived, worked.offer.discount, owed):
        yield Reason("two_waivers", waived)


def _is_share(amount: Decimal, share: Decimal | None, owed: Decimal) -> bool:
    """Whether an amount is that share of what is owed, as exactly as the share was told; true where none was."""
    if not share:
        return True
    told_to = max(Decimal(1).scaleb(int(share.as_tuple().exponent)), Decimal("0.0001"))
    return abs(amount - owed * share) <= owed * min(told_to, WHOLE_PER_CENT) / 2
