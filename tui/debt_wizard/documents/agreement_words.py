"""The figures of an agreement, in words and as a table."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from debt_wizard.advice.paper_differences import Difference, FieldId, Figure, HeldFigure
from debt_wizard.documents.page import Table
from debt_wizard.documents.told import told_amount, told_day
from debt_wizard.language import Language


def figure_words(field: FieldId, value: Figure, language: Language) -> str:
    """One figure as it is said: an amount, a rate, months, a day, or a day of the month."""
    if field in {"annual_rate", "period_fee", "true_rate"} and isinstance(value, Decimal):
        return language.percent(value)
    if isinstance(value, Decimal):
        return told_amount(value, language)
    if isinstance(value, date):
        return told_day(value, language)
    return language.months(value) if field in {"months", "grace_months"} else str(value)


def difference_words(difference: Difference, language: Language) -> str:
    """What was agreed, and what the paper says."""
    return language.say(
        f"agreement_review.differs.{difference.field}",
        agreed=figure_words(difference.field, difference.agreed, language),
        stated=figure_words(difference.field, difference.stated, language),
    )


def figures_table(figures: Sequence[HeldFigure], language: Language) -> Table:
    """Each figure that was agreed or stands in the paper, side by side; an empty cell where one of them has none."""
    heads = tuple(language.say(f"annexes.agreement.figures.{head}") for head in ("figure", "agreed", "stated"))
    rows = tuple(
        (
            language.say(f"fields.agreement.{each.field}.label"),
            "" if each.agreed is None else figure_words(each.field, each.agreed, language),
            "" if each.stated is None else figure_words(each.field, each.stated, language),
        )
        for each in figures
    )
    return Table(heads, rows, frozenset({1, 2}))
