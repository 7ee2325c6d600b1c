"""The payments that go on where a lender names another day or a pause, and nothing of what is paid."""

from decimal import Decimal
from typing import NamedTuple

from debt_wizard.advice.agreed import has_agreement, stands
from debt_wizard.advice.any_day import ANY_DAY
from debt_wizard.advice.named_terms import named_terms, proposed_terms
from debt_wizard.advice.plan import rate_of
from debt_wizard.advice.rate_in_force import RATE_STEP, cost_of, rate_of_terms
from debt_wizard.advice.terms import NOTHING, Terms
from debt_wizard.advice.terms_schedule import schedule_or_none
from debt_wizard.advice.terms_that_stood import running_beside
from debt_wizard.case import Agreement, Case, Debt, Offer
from debt_wizard.finance import Schedule, months_to_clear


class GoingOn(NamedTuple):
    """What is agreed beside terms that name no payment."""

    monthly: Decimal
    """To the cent."""
    rate: Decimal
    """A yearly one, as a fraction."""
    terms: Terms
    """Those that run."""


def going_on(case: Case, debt: Debt, told: Offer | Agreement) -> GoingOn | None:
    """The monthly payment and the yearly rate of what is agreed beside these terms.

    They go on until all is paid, and a fee with each payment is in both of them. A rate that is worked out is rounded
    so that no payment of a few cents comes after the agreed ones. None where nothing is agreed, and after a single sum
    or small payments.
    """
    terms = _running(case, debt, told)
    schedule = schedule_or_none(case, terms, ANY_DAY) if terms is not None else None
    if terms is None or schedule is None or terms.kind in {"lump_sum", "token"}:
        return None
    if terms.proposal is not None:
        return GoingOn(schedule.payment, rate_of(terms.proposal, case), terms)
    if terms.names_rate and not terms.fee_of_each:
        return GoingOn(schedule.payment, terms.rate, terms)
    rate = cost_of(schedule) if terms.fee_of_each else rate_of_terms(case, terms)
    return GoingOn(schedule.payment, terms.rate if rate is None else _in_as_many(schedule, rate), terms)


def _in_as_many(schedule: Schedule, rate: Decimal) -> Decimal:
    """A rate to the hundredth of a per cent, one less where the payments would not clear it in their number at that."""
    needed = months_to_clear(schedule.opening, schedule.payment, rate)
    is_enough = needed is not None and needed <= schedule.paying
    return rate if is_enough else max(rate - RATE_STEP, NOTHING)


def _running(case: Case, debt: Debt, told: Offer | Agreement) -> Terms | None:
    """What runs beside terms: others that stand, else our own proposal, where the lender said yes to that."""
    running = running_beside(case, told)
    if running is not None:
        return named_terms(case, debt, running, ANY_DAY)
    proposal = case.proposal_for(debt.id)
    is_agreed = has_agreement(case, debt.id) and not stands(case, told)
    return proposed_terms(case, proposal, ANY_DAY) if proposal is not None and is_agreed else None
