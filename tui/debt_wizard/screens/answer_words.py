"""The parts of an answer in few words."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from debt_wizard.case import Case
from debt_wizard.language import Language
from debt_wizard.screens.debt_names import debt_name

Answers = Iterator[str]


def lender_told(language: Language, case: Case, debt_id: str) -> str:
    """The name of a debt; what is said in its place where it has none."""
    return debt_name(lambda: case)(language, debt_id)


def amount_told(language: Language, amount: Decimal | None) -> str:
    """An amount; empty where there is none."""
    return language.money(amount) if amount is not None else ""


def day_told(language: Language, sentence: str, day: date | None) -> str:
    """A sentence with a day; empty where there is none."""
    return language.say(sentence, day=language.date(day)) if day is not None else ""


def joined(*said: str) -> str:
    """What there is to say, in one line."""
    return " ".join(each for each in said if each)
