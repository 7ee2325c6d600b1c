"""In which order the rows of a bill came about: by their day, and within a day by their place in the file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from debt_wizard.advice.any_day import ANY_DAY
from debt_wizard.importing.cells import without_quotes, without_time
from debt_wizard.importing.columns import Columns
from debt_wizard.importing.table import Row
from debt_wizard.typed import Refused, read_day


@dataclass(frozen=True)
class Moments:
    """When each row came about, by its line: its day, and how many rows come earlier in the file."""

    at: Mapping[int, tuple[date, int]]
    is_in_order: bool
    """Whether the days of the file only go forward, or only back: then the place of a row within its day counts."""

    def of(self, row: Row) -> tuple[date, int]:
        """The moment of a row, to be held against those of others."""
        return self.at[row.line]

    def day(self, row: Row) -> date:
        """The day of a row; one without a day has that of the row before."""
        return self.at[row.line][0]

    def is_before(self, one: Row, other: Row) -> bool:
        """Whether a row came before another one, or may have on the same day."""
        return self.of(one) < self.of(other) if self.is_in_order else self.day(one) <= self.day(other)


def moments_of(rows: Sequence[Row], columns: Columns) -> Moments:
    """When the rows of a table came about, which may begin with the latest, or be in no order."""
    told = [(row, _day(row, columns)) for row in rows]
    days = [day for _, day in told if day is not None]
    if days and days[0] > days[-1]:
        told.reverse()
        days.reverse()
    last = days[0] if days else date.min
    at: dict[int, tuple[date, int]] = {}
    for place, (row, day) in enumerate(told):
        last = day or last
        at[row.line] = last, place
    return Moments(at, all(one <= other for one, other in pairwise(days)))


def _day(row: Row, columns: Columns) -> date | None:
    """The day of a row; None where it tells none."""
    try:
        return read_day(without_time(without_quotes(row.cell(columns.get("paid_on")))), ANY_DAY)
    except Refused:
        return None
