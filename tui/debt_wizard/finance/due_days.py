"""The days on which instalments fall due."""

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date

from debt_wizard.finance.error import FinanceError
from debt_wizard.finance.limits import MOST_ROWS, term


def day_of_month(day: int) -> int:
    """The day of the month, 1 to 31.

    Raises:
        FinanceError: bad_day.
    """
    if not 1 <= day <= 31:
        raise FinanceError("bad_day", "day")
    return day


def add_months(start: date, months: int, day: int | None = None) -> date:
    """`months` later, on `day` of that month, or on start's day; 29 to 31 fall on a shorter month's last.

    Raises:
        FinanceError: bad_day, date_out_of_range (before the year 1, after 9999).
    """
    wanted = day_of_month(start.day if day is None else day)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        raise FinanceError("date_out_of_range", "first_due")
    return date(year, month + 1, min(wanted, monthrange(year, month + 1)[1]))


def due_dates(first_due: date, count: int, day: int | None = None) -> list[date]:
    """`count` monthly dates: the first as given, each later one on `day` of the months that follow.

    `day` left out is the first date's day. 29 to 31 fall on a shorter month's last day, and the day is kept
    afterwards: 31 January, 28 February, 31 March.

    Raises:
        FinanceError: too_short or too_long (count, 1 to 1200), bad_day, date_out_of_range.
    """
    term(count, "count", longest=MOST_ROWS)
    kept = day_of_month(first_due.day if day is None else day)
    return [first_due, *(add_months(first_due, number, kept) for number in range(1, count))]
