"""What is still owed over time: one line for each term of a debt, or for each lender of the plan."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from rich.cells import cell_len

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
        *_packed([language.say("compare.chart"), *legend], width),
        *draw_schedules(language, [(term.schedule.opening, term.schedule) for term in shown], width),
    ]


def draw_schedules(language: Language, paid_down: Sequence[tuple[Decimal, Schedule]], width: int) -> list[str]:
    """A line for each balance and the schedule that pays it down, told apart by its number.

    The balance is that before the first payment; a part that is paid at once with it is in no row of the schedule.
    """
    signed = zip(SIGNS, paid_down, strict=False)
    drawn = [Line(sign, _points(balance, schedule)) for sign, (balance, schedule) in signed if schedule.rows]
    if not drawn:
        return []
    start = min(schedule.rows[0].due for _, schedule in paid_down)
    end = max(schedule.last_due for _, schedule in paid_down)
    frame = Frame(f"{start:%Y-%m}", f"{end:%Y-%m}", language.number)
    return lines(list(reversed(drawn)), frame, width)


def _packed(parts: Sequence[str], width: int) -> list[str]:
    """The parts in as few lines as their width allows, none of them broken."""
    packed: list[str] = []
    for part in parts:
        longer = f"{packed[-1]}  {part}" if packed else part
        if packed and cell_len(longer) <= width:
            packed[-1] = longer
        else:
            packed.append(part)
    return packed


def _points(balance: Decimal, schedule: Schedule) -> list[tuple[int, Decimal]]:
    """Months since the year nought, so that schedules with different beginnings stand side by side."""
    first = schedule.rows[0].due
    before = first.year * 12 + first.month - 2
    return [(before, balance), *((before + row.number, row.balance) for row in schedule.rows)]
