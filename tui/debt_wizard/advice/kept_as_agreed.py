"""What was agreed where a lender said yes to our own proposal: written down before another proposal takes its place."""

from datetime import date

from debt_wizard.advice.agreed import has_agreement, said_yes_at, told_in_force
from debt_wizard.advice.named_figures import NOTHING, named_figures
from debt_wizard.advice.owed import proposal_starts_with
from debt_wizard.advice.plan import rate_of
from debt_wizard.advice.proposed_schedule import proposed_schedule
from debt_wizard.advice.rounds import note_ours
from debt_wizard.case import Case, Debt, Offer, Proposal
from debt_wizard.finance import Schedule


def keep_what_was_agreed(case: Case, today: date, *, paid_alone: bool = False, accepting: Offer | None = None) -> None:
    """Keep the terms of every debt on which a proposal of ours was agreed to as those of an accepted offer.

    Until then the proposal itself tells what was agreed, and whoever changed it would change that. A yes to an offer
    without figures takes them; after any other yes an offer joins the case. Where the proposal is not whole, nothing is
    known that could be kept. With `paid_alone`, only where something was paid since: until then it may be put right.
    What is kept stands before the offer that is accepted now (`accepting`), which takes its place; one of a bare pause
    goes on with the payments that were agreed, so that they are kept for it in any case.
    """
    for debt in case.debts_owed():
        proposal = case.proposal_for(debt.id)
        if proposal is None or not has_agreement(case, debt.id) or told_in_force(case, debt.id) is not None:
            continue
        schedule = proposed_schedule(case, proposal, today)
        is_paused = accepting is not None and accepting.debt == debt.id and _is_bare_pause(case, accepting)
        if schedule is None or (paid_alone and not is_paused and not _is_paid(case, debt.id)):
            continue
        bare = next((each for each in reversed(case.offer) if _is_yes(each, debt.id)), None)
        kept = bare if bare is not None else Offer(debt=debt.id, at=said_yes_at(case, debt.id), decision="accepted")
        note_ours(case, kept, today)
        _take_over(case, kept, debt, proposal, schedule)
        if bare is None:
            case.offer.insert(_place_of(case, kept, accepting), kept)


def _place_of(case: Case, kept: Offer, accepting: Offer | None) -> int:
    """Before the offers that came after it: of several that were accepted, the last in the list counts."""

    def takes_its_place(each: Offer) -> bool:
        is_later = kept.at is None or each.at is None or each.at > kept.at
        return each.debt == kept.debt and (is_later or each is accepting)

    return next((at for at, each in enumerate(case.offer) if takes_its_place(each)), len(case.offer))


def _take_over(case: Case, kept: Offer, debt: Debt, proposal: Proposal, schedule: Schedule) -> None:
    """Give an offer the terms of a proposal, so that it has the very same payments."""
    # first: what the proposal begins with is another thing once terms stand that have figures
    kept.owed = proposal_starts_with(case, debt)
    takes_months = not proposal.monthly or proposal.kind == "token"
    kept.annual_rate = rate_of(proposal, case)
    kept.kind, kept.monthly, kept.upfront = proposal.kind, proposal.monthly, proposal.upfront
    kept.months = proposal.months if takes_months else None
    kept.grace_months = proposal.grace_months
    kept.discount, kept.waived = proposal.discount, proposal.waived
    if case.plan.first_payment is not None:
        paying = [row.due for row in schedule.rows if row.payment]
        kept.first_due, kept.day = next(iter(paying), None), case.plan.day


def _is_yes(offer: Offer, debt_id: str) -> bool:
    return offer.debt == debt_id and offer.decision == "accepted"


def _is_bare_pause(case: Case, offer: Offer) -> bool:
    return named_figures(case, offer, NOTHING).is_bare_pause


def _is_paid(case: Case, debt_id: str) -> bool:
    return any(each.debt == debt_id and (each.paid or each.paid_on) for each in case.payment)
