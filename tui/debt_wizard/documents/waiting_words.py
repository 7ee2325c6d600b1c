"""Terms that were accepted and wait for their paper beside an older agreement: what they are, and when they begin."""

from datetime import date

from debt_wizard.advice.first_day_named import first_day_named
from debt_wizard.advice.named_terms import named_terms
from debt_wizard.advice.small_payments import are_over
from debt_wizard.advice.terms_schedule import schedule_or_none
from debt_wizard.advice.waiting_paper import waiting_offer
from debt_wizard.case import Case, Debt
from debt_wizard.documents.offer_words import offer_words
from debt_wizard.documents.pause_words import with_what_goes_on
from debt_wizard.language import Language


def waiting_terms_told(case: Case, debt: Debt, language: Language, today: date) -> str:
    """What was accepted and waits, with what each payment comes to; empty where nothing does."""
    offer = waiting_offer(case, debt.id)
    terms = named_terms(case, debt, offer, today) if offer is not None else None
    words = offer_words(with_what_goes_on(case, debt, offer), language, terms.balance if terms is not None else None)
    schedule = schedule_or_none(case, terms, today) if terms is not None else None
    if offer is None or offer.monthly or not offer.months or schedule is None:
        return words
    return language.say("documents.summary.each", terms=words, amount=language.money(schedule.payment))


def first_payment_told(case: Case, debt_id: str | None, language: Language, today: date, *, iso: bool = False) -> str:
    """The day, and once it has passed the question whether the terms still stand; empty where no day was named."""
    offer = waiting_offer(case, debt_id) if debt_id is not None else None
    first = first_day_named(offer) if offer is not None else None
    if first is None:
        return ""
    key = "passed" if first < today else "ahead"
    return language.say(f"documents.waiting.{key}", day=first.isoformat() if iso else language.date(first))


def paper_key(case: Case, debt_id: str | None) -> str:
    """How its paper is asked for: alone, where nothing of what was agreed before is still to be paid until it comes."""
    debt = case.debt_by_id(debt_id) if debt_id is not None else None
    return "paper_alone" if debt is not None and are_over(case, debt) else "paper"
