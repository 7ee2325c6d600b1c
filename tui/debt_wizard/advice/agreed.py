"""What a lender and the person agreed on a debt: the paper, the offer that was accepted, and since when."""

from datetime import date, datetime

from debt_wizard.advice.first_day_named import first_day_named
from debt_wizard.advice.waiver import names_waiver
from debt_wizard.advice.written_paper import is_written
from debt_wizard.case import Agreement, Case, Offer, Payment, Proposal


def has_agreement(case: Case, debt_id: str) -> bool:
    """Whether terms stand with the lender of that debt.

    Signed by both, agreed to, an offer accepted, or a yes on the phone.
    """
    with_it = [each for each in case.agreement if each.debt == debt_id]
    signed = any(each.checks.get("signed_by_both") or each.agreed_at is not None for each in with_it)
    return signed or lender_said_yes(case, debt_id)


def agreed_with(case: Case, debt_id: str) -> Agreement | None:
    """The agreement on a debt, once the person has agreed and its payments are told, by it or before it."""
    return next((each for each in reversed(case.agreement) if each.debt == debt_id and stands(case, each)), None)


def stands(case: Case, told: Offer | Agreement) -> bool:
    """Whether a paper was agreed to, or an offer accepted, and its payments are told.

    A paper that names a day, a rate or a fee alone has its payments from what was agreed before it. So has one of which
    no figure was typed, where it takes the place of an earlier one: the checklist says that it is there.
    """
    if isinstance(told, Offer):
        return told.decision == "accepted" and names_any(told)
    if told.agreed_at is None:
        return False
    if names_payments(told):
        return True
    is_told = _names_a_part(told) or (is_written(told) and _agreed_last_before(case, told) is not None)
    return is_told and agreed_by_word(case, told) is not None


def agreed_by_word(case: Case, paper: Agreement) -> Offer | Proposal | None:
    """What was agreed by word before a paper; None where nothing was, or an earlier paper took its place.

    An offer without figures takes our own proposal, as a yes to it does.
    """
    at, since = paper.agreed_at, _agreed_last_before(case, paper)
    if at is None:
        return None
    offers = [each for each in case.offer if each.debt == paper.debt and each.decision == "accepted"]
    dated = [(each.at, each) for each in offers if each.at is not None and _is_between(since, each.at, at)]
    last = max(dated, key=lambda each: each[0])[1] if dated else None
    if last is not None and names_any(last):
        return last
    said = (each.at for each in case.contact if each.debt == paper.debt and each.outcome == "accepted")
    is_ours = last is not None or any(each is not None and _is_between(since, each, at) for each in said)
    return case.proposal_for(paper.debt) if is_ours else None


def agreed_anew_on(case: Case, debt_id: str) -> date | None:
    """The day since when an agreement stands that took the place of an earlier one; None where there is none such."""
    days = [each.agreed_at for each in case.agreement if each.debt == debt_id and each.agreed_at is not None]
    last = agreed_with(case, debt_id)
    if last is None or last.agreed_at is None or last.agreed_at <= min(days):
        return None
    return last.agreed_at.date()


def is_replaced(case: Case, payment: Payment) -> bool:
    """Whether a line of the list fell due under terms that an agreement has replaced: it names what was left."""
    if len(case.agreement) < 2 or payment.due is None:
        return False
    anew = agreed_anew_on(case, payment.debt)
    return anew is not None and payment.due < anew


def accepted_offer(case: Case, debt_id: str) -> Offer | None:
    """The offer that was accepted last for a debt; one without figures takes our own proposal as it is."""
    last = _accepted_last(case, debt_id)
    return last if last is not None and names_any(last) else None


def told_in_force(case: Case, debt_id: str) -> Offer | Agreement | None:
    """The paper that counts for a debt, else the offer that was accepted; None where our own proposal counts."""
    return agreed_with(case, debt_id) or accepted_offer(case, debt_id)


def was_replaced(case: Case, offer: Offer) -> bool:
    """Whether an offer was accepted, and a later one in its place."""
    return offer.decision == "accepted" and _accepted_last(case, offer.debt) is not offer


def agreed_day(case: Case, debt_id: str) -> date | None:
    """The day since when terms stand: agreed to, an offer accepted, or a yes; None where no day is known."""
    agreement, offer = agreed_with(case, debt_id), accepted_offer(case, debt_id)
    if agreement is not None and agreement.agreed_at is not None:
        return agreement.agreed_at.date()
    if offer is not None and offer.at is not None:
        return offer.at.date()
    yes = said_yes_at(case, debt_id)
    return yes.date() if yes is not None else None


def said_yes_at(case: Case, debt_id: str) -> datetime | None:
    """The first yes to our own proposal, where that is what was agreed: by voice, to an offer, or on a paper."""
    yes = (
        *(each.at for each in case.contact if each.debt == debt_id and each.outcome == "accepted"),
        *(each.at for each in case.offer if each.debt == debt_id and each.decision == "accepted"),
        *(each.agreed_at for each in case.agreement if each.debt == debt_id),
    )
    return min((each for each in yes if each is not None), default=None)


def lender_said_yes(case: Case, debt_id: str) -> bool:
    """Whether the lender agreed by word: to its own offer, or to our proposal."""
    by_offer = any(each.decision == "accepted" for each in case.offer if each.debt == debt_id)
    return by_offer or any(each.outcome == "accepted" for each in case.contact if each.debt == debt_id)


def first_agreed_on(case: Case, debt_id: str) -> date:
    """The first day that belongs to anything that was agreed on a debt: a paper, an offer, or a yes."""
    made = [
        *((each.agreed_at, each.first_due) for each in case.agreement if each.debt == debt_id and each.agreed_at),
        *(
            (each.at, first_day_named(each))
            for each in case.offer
            if each.debt == debt_id and each.decision == "accepted"
        ),
        *((each.at, None) for each in case.contact if each.debt == debt_id and each.outcome == "accepted"),
    ]
    days = [at.date() for at, _ in made if at is not None] + [day for _, day in made if day is not None]
    return min(days, default=date.max)


def has_first_day(case: Case, debt_id: str) -> bool:
    """Whether a day of the first payment was named for a debt, by the terms or by the plan."""
    return names_first_day(case, told_in_force(case, debt_id))


def names_first_day(case: Case, told: Offer | Agreement | None) -> bool:
    """The same for terms that are given, with what was kept with the yes."""
    is_told = told is not None and (first_day_named(told) is not None or told.begins is not None)
    return is_told or case.plan.first_payment is not None


def tells_of_small_payments(case: Case) -> bool:
    """Whether anything was named that leaves the rest to be agreed: where nothing was, nobody has to ask about it."""
    named = (case.offer, case.plan.proposal, case.agreement)
    return any(each.kind == "token" for several in named for each in several)


def _accepted_last(case: Case, debt_id: str) -> Offer | None:
    found = (each for each in reversed(case.offer) if each.debt == debt_id and each.decision == "accepted")
    return next(found, None)


def names_payments(told: Offer | Agreement) -> bool:
    """Whether terms say anything of what is paid and when. After a bare pause the contract goes on as before."""
    share = told.upfront_share if isinstance(told, Offer) else None
    return bool(told.monthly or told.months or told.upfront or share or told.grace_months)


def names_any(offer: Offer) -> bool:
    """Whether an offer says what is paid, or what is waived where the rest is paid."""
    return names_payments(offer) or names_waiver(offer)


def _agreed_last_before(case: Case, paper: Agreement) -> datetime | None:
    """When the last paper of the debt before this one was agreed to; None where there is none."""
    at = paper.agreed_at
    papers = (each.agreed_at for each in case.agreement if each.debt == paper.debt and each is not paper)
    return max((each for each in papers if each is not None and at is not None and each < at), default=None)


def _is_between(since: datetime | None, day: datetime, at: datetime) -> bool:
    return day <= at and (since is None or since < day)


def _names_a_part(paper: Agreement) -> bool:
    """Whether a paper that names no payments says anything of how or when they are made."""
    parts = paper.first_due, paper.day, paper.fees, paper.period_fee, paper.annual_rate
    return any(part is not None for part in parts)
