"""The rounds of a negotiation: what each side named, one after the other."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Literal

from debt_wizard.advice.named_terms import named_terms, proposed_terms
from debt_wizard.advice.other_day import with_running_payments
from debt_wizard.advice.past_round import past_round
from debt_wizard.advice.standing_terms import is_proposed
from debt_wizard.advice.terms import Terms
from debt_wizard.advice.terms_schedule import schedule_or_none
from debt_wizard.advice.terms_that_stood import case_before
from debt_wizard.advice.unreadable import unreadable_terms
from debt_wizard.case import Case, Offer, Proposal
from debt_wizard.finance import Schedule

Side = Literal["ours", "theirs"]


@dataclass(frozen=True)
class Round:
    """What one side named. Amounts to the cent; what was not named is None."""

    side: Side
    monthly: Decimal | None
    months: int | None
    """In which something is paid."""
    upfront: Decimal | None
    total: Decimal | None
    """All that it comes to; None too where it leaves a rest to be agreed later."""
    day: date | None = None
    """When the lender named it."""
    is_worked_out: bool = False
    """Whether the lender named no monthly amount, and it follows from the rest."""
    pause: int = 0
    """Months before or between in which nothing is paid."""


def rounds_of(case: Case, debt_id: str, today: date) -> list[Round]:
    """Every round on one debt, the first one first; what we named is told once where it did not change.

    Once terms took the place of the proposal it is no round: its figures then follow their rate, and nobody named them.
    """
    found: list[Round] = []
    for offer in [each for each in case.offer if each.debt == debt_id]:
        before = (offer.proposed_monthly, offer.proposed_months, offer.proposed_upfront, offer.proposed_total)
        _add(found, Round("ours", *before, pause=offer.proposed_grace or 0))
        found.append(_theirs(case, offer, today))
        answer = (offer.counter_monthly, offer.counter_months, offer.counter_upfront, offer.counter_total)
        _add(found, Round("ours", *answer, pause=offer.counter_grace or 0))
    proposal, debt = case.proposal_for(debt_id), case.debt_by_id(debt_id)
    if proposal is not None and debt is not None and is_proposed(case, debt, today):
        _add(found, proposed_round(case, proposal, today))
    return found


def proposed_round(case: Case, proposal: Proposal, today: date) -> Round:
    """What a proposal names, with its own asks: the monthly amount, the payments and all that it comes to."""
    terms = proposed_terms(case, proposal, today)
    schedule = schedule_or_none(case, terms, today) if terms is not None else None
    if schedule is None or terms is None:
        return Round("ours", proposal.monthly or None, proposal.months, proposal.upfront, None)
    return _worked_out("ours", terms, schedule)


def note_ours(case: Case, offer: Offer, today: date) -> None:
    """Keep with an offer what stood proposed to its lender when it came: later proposals take its place in the plan."""
    proposal = case.proposal_for(offer.debt)
    ours = proposed_round(case, proposal, today) if proposal is not None else Round("ours", None, None, None, None)
    offer.proposed_monthly, offer.proposed_months = ours.monthly, ours.months
    offer.proposed_grace = ours.pause or None
    offer.proposed_upfront, offer.proposed_total = ours.upfront, ours.total


def is_as_proposed(case: Case, offer: Offer, today: date) -> bool:
    """Whether an offer comes to what stood proposed when it came: the lender said yes to us."""
    theirs = _theirs(case, offer, today)
    if offer.proposed_total is None:
        ours = offer.proposed_monthly, offer.proposed_months
        return offer.kind == "token" and all(ours) and (theirs.monthly, theirs.months) == ours
    return (theirs.monthly, theirs.total) == (offer.proposed_monthly, offer.proposed_total)


def _add(found: list[Round], ours: Round) -> None:
    """Add what we named, unless nothing was named or it was told before."""
    if not (ours.monthly or ours.months or ours.upfront):
        return
    before = next((each for each in reversed(found) if each.side == "ours"), None)
    if before is None or _named(before) != _named(ours):
        found.append(ours)


def _named(made: Round) -> tuple[Decimal | None, Decimal, int]:
    return made.monthly, made.upfront or Decimal(0), made.pause


def _theirs(case: Case, offer: Offer, today: date) -> Round:
    """What an offer comes to; one that other terms followed, as it did when it came: of what was owed then."""
    if offer.at is not None and past_round(case, offer, today) == "over":
        case = case_before(case, offer.debt, offer.at.date(), offer)
    offer, debt = with_running_payments(case, offer), case.debt_by_id(offer.debt)
    terms = named_terms(case, debt, offer, today) if debt is not None else None
    schedule = schedule_or_none(case, terms, today) if terms is not None else None
    day = offer.at.date() if offer.at is not None else None
    if schedule is None or terms is None or unreadable_terms(offer):
        return Round("theirs", offer.monthly, offer.months, offer.upfront, None, day)
    worked_out = _worked_out("theirs", terms, schedule)
    return replace(worked_out, day=day, is_worked_out=not terms.lump and not offer.monthly)


def _worked_out(side: Side, terms: Terms, schedule: Schedule) -> Round:
    """What terms come to: a lump sum has nothing a month, and the months of a pause are no payments."""
    total = schedule.total_paid + terms.at_once if not schedule.left else None
    if terms.lump:
        return Round(side, None, None, terms.lump, total)
    paying = schedule.paying
    return Round(side, schedule.payment, paying, terms.upfront or None, total, pause=schedule.months - paying)
