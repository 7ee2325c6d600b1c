"""What a letter can say of the talk so far: the last contact, the last call, the lender's offer, who has accepted."""

from collections.abc import Collection, Mapping
from datetime import date, datetime
from decimal import Decimal

from debt_wizard.advice.agreed import accepted_offer, has_agreement, told_in_force
from debt_wizard.advice.assumed_rate import assumes_amount
from debt_wizard.advice.lender_answer import NOBODY_REACHED, is_answer
from debt_wizard.advice.named_conditions import named_conditions
from debt_wizard.advice.named_terms import named_terms
from debt_wizard.advice.plan import monthly_of
from debt_wizard.advice.spare_money import spare_money
from debt_wizard.advice.terms import NOTHING, Terms
from debt_wizard.advice.terms_in_force import monthly_in_force
from debt_wizard.case import Case, Contact, Debt, Offer
from debt_wizard.documents.counter_facts import counter_facts
from debt_wizard.documents.fact import Fact
from debt_wizard.documents.gap import Gap
from debt_wizard.documents.offer_words import offer_words
from debt_wizard.documents.paper_facts import paper_facts
from debt_wizard.documents.paragraphs import one_line
from debt_wizard.documents.proposal_words import proposal_words
from debt_wizard.language import Language

SPOKEN = frozenset({"phone", "meeting"})
"""The channels that leave nothing in writing."""


def talk_facts(case: Case, debt: Debt, language: Language, today: date) -> Mapping[str, Fact]:
    """The facts of the talk about one debt, by the name that templates use."""
    accepted = lenders_that_accepted(case, debt)
    return {
        **_contacts(case, debt, language, today),
        **_offer(case, debt, language, today),
        "accepted_by": language.join(accepted),
        "accepted_count": len(accepted),
        **paper_facts(case, debt, language, today),
    }


def contacts_of(case: Case, debt: Debt) -> list[Contact]:
    """The contacts about a debt that reached somebody, the oldest first.

    One that names no debt counts where there is a single debt.
    """
    alone = len(case.debts_in_scope()) == 1
    found = [each for each in case.contact if each.debt == debt.id or (each.debt is None and alone)]
    return [each for each in _by_moment(found) if each.outcome not in NOBODY_REACHED]


def last_offer(case: Case, debt: Debt, decisions: Collection[str] | None = None) -> Offer | None:
    """The last offer that the lender of a debt made, or the last that was so decided; None where there is none."""
    found = [each for each in case.offer if each.debt == debt.id and (not decisions or each.decision in decisions)]
    dated = sorted((each for each in found if each.at is not None), key=lambda each: _moment(each.at))
    return next(reversed(dated or found), None)


def lenders_that_accepted(case: Case, debt: Debt) -> list[str]:
    """The other lenders of this talk with which terms stand."""
    others = [each for each in case.debts_in_scope() if each.id != debt.id and each.lender]
    return [each.lender for each in others if has_agreement(case, each.id)]


def day_of(moment: datetime | date | None, language: Language) -> str:
    """The day of a moment in words; empty where it is not known."""
    if moment is None:
        return ""
    return language.date(moment.date() if isinstance(moment, datetime) else moment)


def _contacts(case: Case, debt: Debt, language: Language, today: date) -> dict[str, Fact]:
    reached = contacts_of(case, debt)
    last = reached[-1] if reached else Contact()
    agreed = _talk_agreed(case, debt, reached) or Contact()
    call = next((each for each in reversed(reached) if each.channel in SPOKEN and _agreed_something(each)), Contact())
    return {
        "contact_times": len(reached),
        "contact_day": day_of(last.at, language),
        "contact_person": last.person,
        "contact_ticket": last.ticket,
        "contact_answered": is_answer(last),
        "contact_promised": last.outcome == "promised_reply" and last.answered_on is None,
        "contact_refused": last.outcome == "refused",
        "refused_day": day_of(last.at, language) if last.outcome == "refused" else "",
        "contact_said": one_line(last.said),
        "agreed_said_day": day_of(agreed.at, language),
        "agreed_said": one_line(agreed.said),
        "contact_reply_by": day_of(last.reply_by, language),
        "call_day": day_of(call.at, language) or Gap("call_day", language),
        "call_person": call.person,
        "call_ticket": call.ticket,
        "call_said": _noted(call, language) or Gap("promised_by_phone", language),
        "call_reply_by": day_of(call.reply_by, language),
        "call_was_a_meeting": call.channel == "meeting",
        "call_offer": offer_words(_offer_of(case, debt, call), language),
        "call_agreed": _agreed_as_proposed(case, debt, call, language, today),
    }


def _agreed_as_proposed(case: Case, debt: Debt, call: Contact, language: Language, today: date) -> str:
    """Our proposal, where a call ended in a yes to it and no other terms are named; empty else."""
    if call.outcome != "accepted" or told_in_force(case, debt.id) is not None:
        return ""
    return proposal_words(case, case.proposal_for(debt.id), language, today)


def _talk_agreed(case: Case, debt: Debt, reached: list[Contact]) -> Contact | None:
    """The last talk in which the terms that stand were said; None where all talks were before, or no day tells.

    It is one that ended in a yes, or in which the lender named terms on the day of the offer. What was said before an
    offer was accepted may well be of other terms, and what was said later without a yes agreed nothing.
    """
    offer = accepted_offer(case, debt.id)
    said = [each for each in reached if each.outcome == "accepted" or _named_terms(each, offer)]
    if offer is not None:
        said = [each for each in said if offer.at and each.at and each.at >= offer.at]
    return said[-1] if said else None


def _named_terms(call: Contact, offer: Offer | None) -> bool:
    return call.outcome == "counter_offer" and offer is not None and _is_of_day(offer, call)


def _is_of_day(offer: Offer, call: Contact) -> bool:
    return offer.at is not None and call.at is not None and offer.at.date() == call.at.date()


def _agreed_something(call: Contact) -> bool:
    """Whether there is something in a call to confirm: a yes, terms, or a promise."""
    return call.outcome in {"accepted", "counter_offer", "promised_reply"} or bool(call.promised.strip())


def _noted(call: Contact, language: Language) -> str:
    """What was said in a call, and what was promised in it."""
    promised = one_line(call.promised)
    parts = [one_line(call.said), language.say("documents.happened.also_promised", value=promised) if promised else ""]
    return language.say("documents.happened.between").join(part for part in parts if part)


def _offer_of(case: Case, debt: Debt, call: Contact) -> Offer | None:
    """The last offer, where it was made on the day of that call."""
    offer = last_offer(case, debt)
    return offer if offer is not None and _is_of_day(offer, call) else None


def _offer(case: Case, debt: Debt, language: Language, today: date) -> dict[str, Fact]:
    offer = last_offer(case, debt)
    terms = named_terms(case, debt, offer, today) if offer is not None else None
    proposal = case.proposal_for(debt.id)
    ours = monthly_of(proposal, case) if proposal is not None else None
    asked = monthly_in_force(case, terms, today) if terms is not None else offer.monthly if offer is not None else None
    judged = counter_facts(case, debt, offer, language, today)
    # a lender may ask for more than was proposed, and for no more than can be kept
    is_beyond = judged["offer_over"] or judged["offer_tight"]
    is_named = offer is not None and not (terms is not None and assumes_amount(terms))

    def above(monthly: Decimal | None) -> str:
        more = asked - monthly if asked is not None and monthly and is_named else NOTHING
        return language.money(more) if more > 0 and is_beyond else ""

    return {
        "offer": offer_words(offer, language) or Gap("offer", language),
        "offer_day": day_of(offer.at, language) if offer is not None else "",
        "offer_conditions": one_line(named_conditions(offer)) if offer is not None else "",
        "offer_upfront": terms is not None and terms.kind != "lump_sum" and bool(terms.upfront),
        "upfront_short": _upfront_short(case, terms, language),
        "offer_above": above(_proposed_before(offer, ours)),
        "offer_above_ours": above(ours),
        **judged,
    }


def _proposed_before(offer: Offer | None, ours: Decimal | None) -> Decimal | None:
    """What we had proposed each month when an offer came: once it is answered, the answer is the proposal."""
    return offer.proposed_monthly if offer is not None and offer.decision == "countered" else ours


def _upfront_short(case: Case, terms: Terms | None, language: Language) -> str:
    """The sum that an offer wants at once, where it is more than what is spare; empty where that is not known."""
    is_known = any(asset.liquid and asset.value is not None for asset in case.asset)
    at_once = terms.lump or terms.upfront if terms is not None else NOTHING
    return language.money(at_once) if is_known and at_once > spare_money(case).amount else ""


def _by_moment(contacts: list[Contact]) -> list[Contact]:
    return sorted(contacts, key=lambda each: _moment(each.at))


def _moment(at: datetime | None) -> float:
    return at.timestamp() if at is not None else 0.0
