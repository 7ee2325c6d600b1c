"""The dated payments of a proposal."""

from datetime import date
from decimal import Decimal

from debt_wizard.advice.plan import monthly_of, rate_of
from debt_wizard.case import Case, Proposal
from debt_wizard.finance import (
    FinanceError,
    Schedule,
    add_months,
    deferred,
    equal_instalments,
    fixed_payment,
    lump_sum,
    token,
)

NO_INTEREST = Decimal(0)


def first_due(case: Case, today: date) -> date:
    """The day of the first payment: as planned, else the planned day of next month, else in one month."""
    if case.plan.first_payment is not None:
        return case.plan.first_payment
    return add_months(today, 1, case.plan.day)


def proposed_schedule(case: Case, proposal: Proposal, today: date) -> Schedule | None:
    """The payments of a proposal with their dates, or None while it is not whole.

    Interest counts at the rate that the proposal asks for; without one, at none where stopping interest is asked
    for, else at the debt's own rate, so that no proposal looks cheaper than it may become.
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
    debt = case.debt_by_id(proposal.debt)
    if debt is None or not debt.balance:
        return None
    first = first_due(case, today)
    day = case.plan.day
    if proposal.kind == "lump_sum":
        return lump_sum(debt.balance, proposal.upfront, due=first) if proposal.upfront else None
    rate = rate_of(proposal, debt.annual_rate)
    owed = debt.balance - (proposal.upfront or NO_INTEREST)
    monthly = monthly_of(proposal, case)
    if proposal.kind == "token" and monthly and proposal.months:
        return token(owed, monthly, proposal.months, rate, "added", first_due=first, day=day)
    if proposal.kind == "deferral" and proposal.months and proposal.grace_months:
        return deferred(owed, proposal.months, proposal.grace_months, rate, "added", first_due=first, day=day)
    if proposal.monthly:
        return fixed_payment(owed, proposal.monthly, rate, first_due=first, day=day)
    if proposal.months:
        return equal_instalments(owed, proposal.months, rate, first_due=first, day=day)
    return None
