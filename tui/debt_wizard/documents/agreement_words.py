"""The figures of an agreement in words."""

from datetime import date
from decimal import Decimal

from debt_wizard.advice.paper_differences import Difference, Figure
from debt_wizard.language import Language


def figure_words(difference: Difference, value: Figure, language: Language) -> str:
    """One figure of a difference, as it is said: an amount, a rate, months, a day, or a day of the month."""
    if difference.field in {"annual_rate", "period_fee", "true_rate"} and isinstance(value, Decimal):
        return language.percent(value)
    if isinstance(value, Decimal):
        return language.money(value)
    if isinstance(value, date):
        return language.date(value)
    return language.months(value) if difference.field in {"months", "grace_months"} else str(value)


def difference_words(difference: Difference, language: Language) -> str:
    """What was agreed, and what the paper says."""
    return language.say(
        f"agreement_review.differs.{difference.field}",
        agreed=figure_words(difference, difference.agreed, language),
        stated=figure_words(difference, difference.stated, language),
    )
