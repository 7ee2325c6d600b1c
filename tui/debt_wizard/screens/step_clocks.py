"""The clocks of the steps in words: how many days until the nearest promise, payment or offer."""

from collections.abc import Iterator
from datetime import date

from debt_wizard.advice.clocks import clocks
from debt_wizard.advice.due import Due, due
from debt_wizard.advice.open_offers import open_offers
from debt_wizard.case import Case
from debt_wizard.language import Language
from debt_wizard.screens.clocks_told import clock_text, clocks_in_short
from debt_wizard.screens.debt_names import debt_name

MOST_TOLD = 2
"""Promises, and payments, that are told to whoever comes back; the rows of the steps tell the nearest of each."""


def step_clock(language: Language, case: Case, step: str, nearest: Due | None, today: date) -> str:
    """What runs at a step: replies still to come, offers to answer, the next payment; empty where nothing does."""
    if nearest is None:
        return ""
    parts = [_what(language, case, step, nearest, today), days_in_words(language, nearest.days_from(today))]
    return language.say("steps.clock.both", what=parts[0], days=parts[1]) if parts[0] else parts[1]


def days_in_words(language: Language, days: int) -> str:
    """Days until something is due: so many left, today, or so many overdue."""
    if not days:
        return language.say("steps.clock.today")
    return language.say(f"steps.clock.{'ahead' if days > 0 else 'overdue'}", n=abs(days))


def what_runs(language: Language, case: Case, today: date) -> Iterator[str]:
    """The promises that are open and the payments to come, the most pressing of each, a line each."""
    for clock in clocks(case, today)[:MOST_TOLD]:
        yield clock_text(language, case, clock)
    payments = [each for each in due(case, today) if each.kind == "instalment"]
    for each in payments[:MOST_TOLD]:
        lender = debt_name(lambda: case)(language, each.debt or "")
        yield language.say(
            "steps.landing.payment",
            lender=lender,
            what=_payment(language, each),
            days=days_in_words(language, each.days_from(today)),
        )


def _what(language: Language, case: Case, step: str, nearest: Due, today: date) -> str:
    match step:
        case "contacts":
            return clocks_in_short(language, clocks(case, today))
        case "offers":
            days = sorted(day for day, _ in open_offers(case))
            return language.say("offers.open", open=str(len(days)), day=language.date(days[0])) if days else ""
        case "payments":
            return _payment(language, nearest)
        case _:
            return language.date(nearest.day)


def _payment(language: Language, each: Due) -> str:
    day = language.date(each.day)
    if each.amount is None:
        return language.say("steps.clock.payment", day=day)
    return language.say("steps.clock.payment_of", day=day, amount=language.money(each.amount))
