"""The dated payments of a proposal."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from debt_wizard.advice.agreed import agreed_day, has_agreement, told_in_force
from debt_wizard.advice.owed import proposal_starts_with
from debt_wizard.advice.plan import rate_of
from debt_wizard.advice.waiver import waived_share
from debt_wizard.case import Case, Proposal
from debt_wizard.finance import (
    FinanceError,
    Schedule,
    add_months,
    deferred,
    equal_instalments,
    fixed_payment,
    lump_sum,
    round_money,
    token,
)

NOTHING = Decimal(0)


def first_due(case: Case, today: date, since: date | None = None) -> date:
    """The day of the first payment: as planned, else the planned day of next month, else in one month.

    A planned day before `since`, which is today where nothing was agreed, counts with the same day of the first month
    in which it does not lie before it: nobody promises to begin in the past.
    """
    planned, day, since = case.plan.first_payment, case.plan.day, since or today
    if planned is None:
        return add_months(today, 1, day)
    if planned >= since:
        return planned
    months = (since.year - planned.year) * 12 + since.month - planned.month
    found = add_months(planned, months, day)
    return found if found >= since else _months_on(planned, months + 1, day)


def after_its_months(case: Case, proposal: Proposal, today: date) -> date:
    """The day on which the months of a proposal are over, and a small amount is looked at again."""
    first = first_due(case, today, proposal_stands_since(case, proposal.debt))
    return _months_on(first, proposal.months or 0)


def _months_on(start: date, months: int, day: int | None = None) -> date:
    """So many months later; the last day that there is, where that lies beyond it."""
    try:
        return add_months(start, months, day)
    except FinanceError:
        return date.max


def proposal_stands_since(case: Case, debt_id: str) -> date | None:
    """The day of the yes where the proposal for a debt is itself what was agreed; None where it is not.

    Where that day is not known, it is the day of the first payment as planned.
    """
    if not has_agreement(case, debt_id) or told_in_force(case, debt_id):
        return None
    return agreed_day(case, debt_id) or case.plan.first_payment


def proposed_schedule(case: Case, proposal: Proposal, today: date) -> Schedule | None:
    """The payments of a proposal with their dates, or None while it is not whole.

    Interest counts at the rate that the proposal asks for; without one, at none where stopping interest is asked
    for, else at the rate that counts for the debt now, so that no proposal looks cheaper than it may become.
    """
    try:
        return schedule_of(case, proposal, today)
    except FinanceError:
        return None


def schedule_of(case: Case, proposal: Proposal, today: date) -> Schedule | None:
    """The same, saying why where a whole proposal has no schedule; None while it is not whole.

    Raises:
        FinanceError: never_repaid (interest is never covered), too_long, more_than_balance, not_positive (a sum at
            once that leaves nothing), too_small, date_out_of_range, and the others of the calculators.
    """
    debt, balance = case.debt_by_id(proposal.debt), after_waiver(case, proposal)
    if debt is None or balance is None:
        return None
    return _made(
        _Terms(
            kind=proposal.kind,
            balance=balance,
            upfront=proposal.upfront or NOTHING,
            monthly=proposal.monthly or NOTHING,
            months=proposal.months,
            grace=proposal.grace_months,
            rate=rate_of(proposal, case),
            first=first_due(case, today, proposal_stands_since(case, debt.id)),
            day=case.plan.day,
        )
    )


def after_waiver(case: Case, proposal: Proposal) -> Decimal | None:
    """What a proposal is to pay: what is owed less what the lender waives; None where nothing is, or it is unknown."""
    balance = proposed_balance(case, proposal)
    return balance - round_money(balance * waived_share(proposal, balance)) if balance else None


def proposed_balance(case: Case, proposal: Proposal) -> Decimal | None:
    """What is owed where a proposal begins; None where that is not known."""
    debt = case.debt_by_id(proposal.debt)
    return proposal_starts_with(case, debt) if debt is not None else None


class _Terms(NamedTuple):
    kind: str
    balance: Decimal
    upfront: Decimal
    monthly: Decimal
    months: int | None
    grace: int | None
    rate: Decimal
    first: date
    day: int | None


@lru_cache(maxsize=512)
def _made(terms: _Terms) -> Schedule | None:
    """Kept, because several figures of one screen rest on the same schedule."""
    first, day, rate = terms.first, terms.day, terms.rate
    if terms.kind == "lump_sum":
        return lump_sum(terms.balance, terms.upfront, due=first) if terms.upfront else None
    owed = terms.balance - terms.upfront
    if terms.kind == "token" and terms.monthly and terms.months:
        return token(owed, terms.monthly, terms.months, rate, "added", first_due=first, day=day)
    if terms.kind == "deferral" and terms.grace and terms.monthly:
        return _paused(terms, owed, terms.grace)
    if terms.kind == "deferral" and terms.months and terms.grace:
        return deferred(owed, terms.months, terms.grace, rate, "added", first_due=first, day=day)
    if terms.monthly:
        return fixed_payment(owed, terms.monthly, rate, first_due=first, day=day)
    if terms.months:
        return equal_instalments(owed, terms.months, rate, first_due=first, day=day)
    return None


def _paused(terms: _Terms, owed: Decimal, grace: int) -> Schedule:
    """A pause, its interest added to the balance, and then a payment of one's own for as long as it takes."""
    rate, day = terms.rate, terms.day
    pause = deferred(owed, 1, grace, rate, "added", first_due=terms.first, day=day).rows[:grace]
    ends = add_months(terms.first, grace, day)
    then = fixed_payment(pause[-1].balance, terms.monthly, rate, first_due=ends, day=day)
    return Schedule((*pause, *(replace(row, number=row.number + grace) for row in then.rows)), owed, then.payment)
