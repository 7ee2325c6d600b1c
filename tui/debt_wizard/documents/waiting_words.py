"""When the first payment of terms was agreed that were accepted and wait for their paper beside an older agreement."""

from datetime import date

from debt_wizard.advice.first_day_named import first_day_named
from debt_wizard.advice.small_payments import are_over
from debt_wizard.advice.waiting_paper import waiting_offer
from debt_wizard.case import Case
from debt_wizard.language import Language


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
