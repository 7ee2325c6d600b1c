"""The terms that are worth looking at for one debt."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from debt_wizard.advice.division import shares
from debt_wizard.advice.plan import TERMS
from debt_wizard.advice.proposed_schedule import proposed_schedule
from debt_wizard.case import Case, Debt, Proposal

MOST = 3
"""Terms that are shown: a choice, not a table."""


@dataclass(frozen=True)
class OfferedTerm:
    """Instalments over so many months. Amounts to the cent."""

    months: int
    monthly: Decimal
    total: Decimal
    end: date
    fits: bool
    """Whether the payment stays within the debt's share of what can be promised."""


def offered_terms(case: Case, debt: Debt, today: date) -> list[OfferedTerm]:
    """Up to three terms: those that fit the debt's share, the shortest first; else the longest ones.

    The asks of the debt's proposal count, so that a plan without interest is shown as one.
    """
    share = shares(case).get(debt.id, Decimal(0))
    found = [term for months in TERMS if (term := _term(case, debt, months, today, share)) is not None]
    fitting = [term for term in found if term.fits]
    return fitting[:MOST] if fitting else found[-MOST:]


def term_of(case: Case, debt: Debt, months: int, today: date) -> OfferedTerm | None:
    """One term with the asks and the rate of the debt's proposal as they are; None where it has no schedule."""
    return _term(case, debt, months, today, shares(case).get(debt.id, Decimal(0)))


def _term(case: Case, debt: Debt, months: int, today: date, share: Decimal) -> OfferedTerm | None:
    asked = case.proposal_for(debt.id)
    asks, rate = (list(asked.asks), asked.annual_rate) if asked is not None else ([], None)
    proposal = Proposal(debt=debt.id, months=months, asks=asks, annual_rate=rate)
    schedule = proposed_schedule(case, proposal, today)
    if schedule is None:
        return None
    fits = bool(share) and schedule.payment <= share
    return OfferedTerm(months, schedule.payment, schedule.total_paid, schedule.last_due, fits)
