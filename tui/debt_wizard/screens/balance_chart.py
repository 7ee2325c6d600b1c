"""What is still owed over time: one line for each term of a debt, or for each lender of the plan."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from debt_wizard.finance import Schedule
from debt_wizard.language import Language
from debt_wizard.widgets.chart_lines import Frame, Line, lines

SIGNS = "1234567"


@dataclass(frozen=True)
class TermLine:
    """One schedule of a debt, and its months."""

    schedule: Schedule
    months: int


def draw_balances(language: Language, terms: Sequence[TermLine], width: int) -> list[str]:
    """The balances of one debt at several terms, with a legend; nothing without terms."""
    if not terms:
        return []
    shown = terms[: len(SIGNS)]
    legend = [
        language.say("compare.legend", sign=sign, months=language.months(term.months))
        for sign, term in zip(SIGNS, shown, strict=False)
    ]
    return [
        f"{language.say('compare.chart')}  {'  '.join(legend)}",
        *draw_schedules(language, [term.schedule for term in shown], width),
    ]


def draw_schedules(language: Language, schedules: Sequence[Schedule], width: int) -> list[str]:
    """A line for each schedule, told apart by its number."""
    drawn = [Line(sign, _points(schedule)) for sign, schedule in zip(SIGNS, schedules, strict=False) if schedule.rows]
    if not drawn:
        return []
    start = min(schedule.rows[0].due for schedule in schedules)
    end = max(schedule.last_due for schedule in schedules)
    frame = Frame(f"{start:%Y-%m}", f"{end:%Y-%m}", language.number)
    return lines(list(reversed(drawn)), frame, width)


def _points(schedule: Schedule) -> list[tuple[int, Decimal]]:
    """Months since the year nought, so that schedules with different beginnings stand side by side."""
    first = schedule.rows[0].due
    before = first.year * 12 + first.month - 2
    return [(before, schedule.opening), *((before + row.number, row.balance) for row in schedule.rows)]
