"""What people write around and inside a day: numbers in Chinese, the name of a year, the day of the week beside it."""

import re
from datetime import date

from debt_wizard.finance import AmountError, parse_amount
from debt_wizard.typed.weekday import WEEKDAY, weekday_of

_YEARS = {"前年": -2, "去年": -1, "今年": 0, "明年": 1, "后年": 2}
_NAMED_YEAR = re.compile(rf"^({'|'.join(_YEARS)})(?=[0-9一二三四五六七八九十]+月)")
_YEAR = re.compile(r"^[二〇零○一三四五六七八九]{4}(?=年)")
_NUMBER = re.compile(r"(?<![周期拜一二两三四五六七八九十百几])[一二三四五六七八九十]{1,3}(?=\s*[月日号])")
_DIGITS = str.maketrans("〇零○一二三四五六七八九", "000123456789")
_BEFORE = re.compile(WEEKDAY + r"(?:\s*,\s*|\s+)(?P<rest>.*[0-9].*)")
_AFTER = re.compile(r"(?P<rest>.*[0-9].*?)[\s,(]*" + WEEKDAY + r"\s*\)?")


def spelled_in_digits(typed: str, today: date) -> str:
    """The same plain text with its numbers in digits: 十二月十号 is 12月10号, 明年3月1日 has the year in full."""
    typed = _YEAR.sub(lambda match: match[0].translate(_DIGITS), typed)
    typed = _NAMED_YEAR.sub(lambda match: f"{today.year + _YEARS[match[1]]}年", typed)
    return _NUMBER.sub(lambda match: _number(match[0]), typed)


def named_weekday(typed: str) -> tuple[str, int | None]:
    """A date without the day of the week that stands beside it, and that day, 0 to 6 from Monday."""
    for form in (_BEFORE, _AFTER):
        match = form.fullmatch(typed)
        weekday = weekday_of(match) if match else None
        if match is not None and weekday is not None:
            return match["rest"].strip(), weekday
    return typed, None


def _number(text: str) -> str:
    try:
        return str(int(parse_amount(text)))
    except AmountError:
        return text
