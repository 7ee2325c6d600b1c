"""An offer as the chronology tells it: its terms with our answer, or together with the yes that it was kept with."""

from datetime import date

from debt_wizard.advice.agreed import was_replaced
from debt_wizard.advice.named_conditions import named_conditions
from debt_wizard.advice.rounds import is_as_proposed
from debt_wizard.case import Agreement, Case, Contact, Offer
from debt_wizard.documents.offer_words import offer_words
from debt_wizard.language import Language


def agreed_with_yes(case: Case, yes: Contact | Agreement, today: date) -> Offer | None:
    """The terms that were kept with a yes to our own proposal, told with it; None where it has none."""
    at = yes.at if isinstance(yes, Contact) else yes.agreed_at
    found = (each for each in case.offer if (each.debt, each.at, each.decision) == (yes.debt, at, "accepted"))
    return next((each for each in found if is_as_proposed(case, each, today)), None)


def is_told_with_its_yes(case: Case, offer: Offer, today: date) -> bool:
    """Whether an offer was kept with a yes to our own proposal, and so has no line of its own."""
    yes = [each for each in case.contact if each.outcome == "accepted"]
    papers = [each for each in case.agreement if each.agreed_at is not None]
    return any(agreed_with_yes(case, each, today) is offer for made in (yes, papers) for each in made)


def terms_agreed(kept: Offer | None, language: Language) -> list[str]:
    """What was agreed, as a part of the line of its yes; nothing where no terms were kept with it."""
    words = offer_words(kept, language) if kept is not None else ""
    return [language.say("annexes.chronology.terms", offer=words)] if words else []


def told_offer(case: Case, offer: Offer, language: Language, today: date) -> str:
    """The terms and their conditions with our answer, whose own day is not kept; empty where nothing was told of them.

    What comes to our own proposal and stands is the lender's yes to it.
    """
    words, answer = offer_words(offer, language), _answer(case, offer, language)
    named = named_conditions(offer)
    conditions = language.say("annexes.chronology.conditions", said=named) if named else ""
    if not words and not answer and not conditions:
        return ""
    if words and offer.decision == "accepted" and is_as_proposed(case, offer, today):
        later = answer if was_replaced(case, offer) and not _was_agreed(case, offer) else ""
        yes = language.say("annexes.chronology.as_proposed", offer=words)
        return joined([yes, conditions, later], language)
    told = (
        language.say("annexes.chronology.offer", offer=words) if words else language.say("annexes.chronology.unnamed")
    )
    return joined([told, conditions, answer], language)


def _answer(case: Case, offer: Offer, language: Language) -> str:
    if offer.decision == "open" or (offer.decision == "declined" and _was_agreed(case, offer)):
        return ""
    counter = Offer(
        debt=offer.debt, upfront=offer.counter_upfront, monthly=offer.counter_monthly, months=offer.counter_months
    )
    words = offer_words(counter, language)
    if offer.decision == "countered" and words:
        return language.say("annexes.chronology.answer.with", proposal=words)
    if was_replaced(case, offer) and not _was_agreed(case, offer):
        return language.say("annexes.chronology.answer.replaced")
    return language.say(f"annexes.chronology.answer.{offer.decision}")


def _was_agreed(case: Case, offer: Offer) -> bool:
    """Whether an agreement took the terms of an offer: what became of it is told there."""

    def terms(told: Offer | Agreement) -> tuple[object, ...]:
        return told.debt, told.monthly, told.months, told.upfront or None

    return any(each.agreed_at is not None and terms(each) == terms(offer) for each in case.agreement)


def joined(parts: list[str], language: Language) -> str:
    """The parts of one line, without their closing stops; an empty one is none."""
    return ("；" if language.spoken == "zh" else "; ").join(part.rstrip("。.；;") for part in parts if part)
