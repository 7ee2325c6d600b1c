"""How the text of a field is read and shown back: one reading for each kind of answer."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from debt_wizard.language import Language
from debt_wizard.typed import (
    read_amount,
    read_day,
    read_discount,
    read_history,
    read_moment,
    read_month_of_year,
    read_past_day,
    read_path,
    read_rate,
    read_share,
    read_small_share,
    read_sum_up_front,
    read_whole,
    show_amount,
    show_day,
    show_day_or_month,
    show_history,
    show_moment,
    show_rate,
    show_share,
)


@dataclass(frozen=True)
class Reading:
    """One kind of answer. The present moment is passed to each reading, because a date without a year needs it."""

    read: Callable[[str, datetime], Any]
    """Turn typed text into a value; raises `Refused`."""
    show: Callable[[Any], str]
    """Turn a value into the text of a field that is opened again."""
    say_back: Callable[[Language, Any], str] | None = None
    """How the value was understood, said beside the field."""
    width: int = 14
    """Cells that such an answer usually needs."""
    blank: Any = None
    """The value of an empty field."""


def _plain(value: Any) -> str:
    return "" if value is None else str(value)


def _lines(text: str, now: datetime) -> list[str]:
    return [line.strip() for line in re.split("[；;]", text) if line.strip()]


TEXT = Reading(read=lambda text, now: text, show=_plain, width=60, blank="")
PATH = Reading(read=lambda text, now: read_path(text), show=_plain, width=200, blank="")
AMOUNT = Reading(
    read=lambda text, now: read_amount(text),
    show=show_amount,
    say_back=lambda language, value: language.money(value),
)
UP_FRONT = Reading(
    read=lambda text, now: read_sum_up_front(text),
    show=show_amount,
    say_back=lambda language, value: language.money(value),
)
DAY = Reading(
    read=lambda text, now: read_day(text, now.date()),
    show=show_day,
    say_back=lambda language, value: language.date(value),
)
DAY_TO_COME = Reading(
    read=lambda text, now: read_day(text, now.date(), side="to_come"),
    show=show_day,
    say_back=lambda language, value: language.date(value),
)
"""A day that is usually still to come; one that has been is taken where it is told outright."""
DAY_BEHIND = Reading(
    read=lambda text, now: read_day(text, now.date(), side="has_been"),
    show=show_day,
    say_back=lambda language, value: language.date(value),
)
"""A day that has usually been; one that is to come is taken where it is told outright."""
PAST_DAY = Reading(
    read=lambda text, now: read_past_day(text, now.date()),
    show=show_day,
    say_back=lambda language, value: language.date(value),
)
MOMENT = Reading(
    read=read_moment,
    show=show_moment,
    say_back=lambda language, value: language.moment(value),
    width=18,
)
DAY_OR_MONTH = Reading(
    read=lambda text, now: read_day(text, now.date()),
    show=show_day_or_month,
    say_back=lambda language, value: language.day_or_month(value),
)
"""A day that need not be known: the first of a month stands for the month."""
RATE = Reading(
    read=lambda text, now: read_rate(text),
    show=show_rate,
    say_back=lambda language, value: language.percent(value),
)
SHARE = Reading(
    read=lambda text, now: read_share(text),
    show=show_share,
    say_back=lambda language, value: language.percent(value, places=0),
    blank=Decimal(1),
)
OPEN_SHARE = Reading(
    read=lambda text, now: read_share(text),
    show=show_share,
    say_back=lambda language, value: language.percent(value),
)
SMALL_SHARE = Reading(
    read=lambda text, now: read_small_share(text),
    show=show_share,
    say_back=lambda language, value: language.percent(value),
)
"""A share of a few per cent at most: a bare number is per cent, however small."""
DISCOUNT = Reading(
    read=lambda text, now: read_discount(text),
    show=show_share,
    say_back=lambda language, value: language.say(
        "fields.offer.discount.read", waived=language.share(value), paid=language.share(1 - value)
    ),
)
"""What is waived: 九折 and 30% say it in opposite ways, so that both parts are said back."""
HISTORY = Reading(
    read=lambda text, now: read_history(text),
    show=show_history,
    say_back=lambda language, value: language.join([language.money(amount) for amount in value]),
    width=36,
    blank=[],
)
MONTHS = Reading(
    read=lambda text, now: read_whole(text, least=1, most=1200, unit="months"),
    show=_plain,
    say_back=lambda language, value: language.months(value),
)
DAY_OF_MONTH = Reading(
    read=lambda text, now: read_whole(text, least=1, most=31, unit="day"),
    show=_plain,
    say_back=lambda language, value: language.each_month(value),
    width=8,
)
MONTH_OF_YEAR = Reading(
    read=lambda text, now: read_month_of_year(text),
    show=_plain,
    say_back=lambda language, value: language.say("counts.month_of_year", n=value),
    width=10,
)
STEPS = Reading(read=_lines, show="；".join, width=60, blank=[])
