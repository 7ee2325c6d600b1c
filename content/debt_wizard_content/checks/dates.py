"""The dates that a text names, as Chinese, English and TOML write them."""

import re
from collections.abc import Collection, Iterator

from debt_wizard_content.checks.numbers import MONTHS, month_number

Date = tuple[int | None, int | None, int | None]
"""Year, month and day, as far as they are told."""

_MONTH = "|".join(f"{month}|{month[:3]}" for month in MONTHS)
_YEAR = r"(?<!\d)((?:19|20)\d\d)"
_FORMS = (
    re.compile(rf"{_YEAR}-(\d\d)(?:-(\d\d))?(?!\d)"),
    re.compile(rf"{_YEAR}年(?:(\d{{1,2}})月(?:(\d{{1,2}})日)?)?"),
    re.compile(r"()(?<![\d年])(\d{1,2})月(\d{1,2})日"),
)
_ENGLISH = re.compile(
    rf"(?<!\d)(?:(\d{{1,2}}) ({_MONTH})(?: ((?:19|20)\d\d))?|({_MONTH}) ((?:19|20)\d\d)|\b(?:in|of|since|from|before) "
    r"((?:19|20)\d\d))\b"
)


def dates(text: str) -> Iterator[tuple[Date, re.Match[str]]]:
    """Each date, and where it stands."""
    for form in _FORMS:
        for match in form.finditer(text):
            year, month, day = match.groups()
            yield (_number(year), _number(month), _number(day)), match
    for match in _ENGLISH.finditer(text):
        month, year = match[2] or match[4], match[3] or match[5] or match[6]
        yield (_number(year), month_number(month) if month else None, _number(match[1])), match


def is_told_by(date: Date, known: Collection[Date]) -> bool:
    """Whether one of the dates that are known says all that this one does."""
    return any(all(mine in (None, its) for mine, its in zip(date, each, strict=True)) for each in known)


def _number(told: str | None) -> int | None:
    return int(told) if told else None
