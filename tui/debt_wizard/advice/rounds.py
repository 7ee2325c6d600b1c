"""The rounds of a negotiation: what each side named, one after the other."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from debt_wizard.advice.terms import named_terms, proposed_terms
from debt_wizard.advice.terms_schedule import schedule_or_none
from debt_wizard.case import Case, Offer, Proposal


@dataclass(frozen=True)
class Round:
    """What one side named. Amounts to the cent; what was not named is None."""

    side: Literal["ours", "theirs"]
    monthly: Decimal | None
    months: int | None
    upfront: Decimal | None
    total: Decimal | None
    day: date | None = None
    """When the lender named it."""


def rounds_of(case: Case, debt_id: str, today: date) -> list[Round]:
    """Every round on one debt, the first one first; what we named is told once where it did not change."""
    found: list[Round] = []
    for offer in [each for each in case.offer if each.debt == debt_id]:
        ours = Proposal(
            debt=debt_id, monthly=offer.proposed_monthly, months=offer.proposed_months, upfront=offer.proposed_upfront
        )
        countered = Proposal(
            debt=debt_id, monthly=offer.counter_monthly, months=offer.counter_months, upfront=offer.counter_upfront
        )
        _add(found, _ours(case, ours, today))
        found.append(_theirs(case, offer, today))
        _add(found, _ours(case, countered, today))
    proposal = case.proposal_for(debt_id)
    if proposal is not None:
        _add(found, _ours(case, proposal, today))
    return found


def _add(found: list[Round], ours: Round | None) -> None:
    if ours is None:
        return
    before = next((each for each in reversed(found) if each.side == "ours"), None)
    if before is None or before.monthly != ours.monthly or before.upfront != ours.upfront:
        found.append(ours)


def _ours(case: Case, proposal: Proposal, today: date) -> Round | None:
    """What we named; nothing where we named nothing. Both figures, where both were named, stand as they are."""
    if not (proposal.monthly or proposal.months or proposal.upfront):
        return None
    terms = proposed_terms(case, proposal, today)
    schedule = schedule_or_none(case, terms, today) if terms is not None else None
    if schedule is None or terms is None:
        return Round("ours", proposal.monthly, proposal.months, proposal.upfront, None)
    months = proposal.months or schedule.months
    return Round("ours", schedule.payment, months, proposal.upfront, schedule.total_paid + terms.at_once)


def _theirs(case: Case, offer: Offer, today: date) -> Round:
    debt = case.debt_by_id(offer.debt)
    terms = named_terms(case, debt, offer, today) if debt is not None else None
    schedule = schedule_or_none(case, terms, today) if terms is not None else None
    day = offer.at.date() if offer.at is not None else None
    if schedule is None or terms is None:
        return Round("theirs", offer.monthly, offer.months, offer.upfront, None, day)
    total = schedule.total_paid + terms.at_once
    return Round("theirs", schedule.payment, schedule.months, offer.upfront, total, day)
