"""The yearly rate that runs on a debt: by the terms that stand, by those before them, else by its contract."""

from decimal import Decimal
from functools import lru_cache

from debt_wizard.advice.agreed import told_in_force
from debt_wizard.advice.any_day import ANY_DAY
from debt_wizard.advice.named_terms import named_terms
from debt_wizard.advice.terms import NOTHING, Terms
from debt_wizard.advice.terms_schedule import schedule_or_none
from debt_wizard.advice.terms_that_stood import running_beside
from debt_wizard.case import Agreement, Case, Debt, Offer
from debt_wizard.finance import FinanceError, Schedule, annual_rate

RATE_STEP = Decimal("0.0001")
"""A rate that is worked out from payments is told to the hundredth of a per cent."""

RATE_NOISE = Decimal("0.0005")
"""Payments to the cent move a rate by less."""


def rate_in_force(case: Case, debt: Debt) -> Decimal | None:
    """The yearly rate that counts for a debt now, as a fraction; None where none is known.

    It is the one that the terms that stand name. Where they name none, it is what their payments cost, if these say it
    themselves; else the one that ran before them, and where no terms ran, the debt's own.
    """
    return _rate_under(case, debt, told_in_force(case, debt.id))


def rate_beside(case: Case, debt: Debt, told: Offer | Agreement) -> Decimal | None:
    """The same as it runs without these terms: while they are only offered, or until they came.

    Terms of the same pause and the same fee with each payment are the same ones put down: what they charge says nothing
    of the interest of that pause, which is what ran before.
    """
    beside = running_beside(case, told)
    if beside is not None and beside.annual_rate is None and _names_the_same_pause_and_fee(told, beside):
        return rate_beside(case, debt, beside)
    return _rate_under(case, debt, beside)


def _names_the_same_pause_and_fee(one: Offer | Agreement, other: Offer | Agreement) -> bool:
    if not one.grace_months or one.period_fee is None:
        return False
    return (one.grace_months, one.period_fee) == (other.grace_months, other.period_fee)


def _rate_under(case: Case, debt: Debt, told: Offer | Agreement | None) -> Decimal | None:
    if told is None:
        return debt.annual_rate
    if told.annual_rate is not None:
        return told.annual_rate
    terms = named_terms(case, debt, told, ANY_DAY)
    rate = rate_of_terms(case, terms) if terms is not None else None
    return rate if rate is not None else rate_beside(case, debt, told)


def rate_of_terms(case: Case, terms: Terms) -> Decimal | None:
    """The yearly rate of terms: as named, else what their payments cost, if these say it themselves; else None."""
    if terms.names_rate:
        return terms.rate
    says_itself = terms.period_fee is not None or bool(terms.monthly and terms.months)
    schedule = schedule_or_none(case, terms, ANY_DAY) if says_itself else None
    return cost_of(schedule) if schedule is not None else None


@lru_cache(maxsize=64)
def cost_of(schedule: Schedule) -> Decimal | None:
    """What payments cost in a year; None where they leave something standing, of which they say nothing."""
    if schedule.left:
        return None
    if not schedule.total_interest:
        return NOTHING
    try:
        return annual_rate(schedule.flows).quantize(RATE_STEP)
    except FinanceError:
        return None
