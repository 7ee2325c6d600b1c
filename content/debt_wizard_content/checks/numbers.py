"""The same numbers in every language, however each of them writes them."""

import re
from collections.abc import Iterator
from decimal import Decimal

from debt_wizard_content.checks.said import every_text
from debt_wizard_content.flaw import Flaw
from debt_wizard_content.source import ContentSource
from debt_wizard_content.text import LANGUAGES

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""The months as English calls them."""

_MONTH = re.compile(rf"\b({'|'.join(f'{month}|{month[:3]}' for month in MONTHS)})\b")
_AFTER_A_DAY = re.compile(r"(?<=\d )" + _MONTH.pattern + r"|" + _MONTH.pattern + r"(?= \d)")
_NUMBER = re.compile(r"(?<![A-Za-z\d])\d[\d,]*(?:\.\d+)?")


def numbers_of(text: str) -> set[Decimal]:
    """Every number in digits; the name of a month beside a day or a year counts as its number."""
    found = {Decimal(number.replace(",", "")) for number in _NUMBER.findall(text)}
    return found | {Decimal(month_number(match[0])) for match in _AFTER_A_DAY.finditer(text)}


def check_numbers(source: ContentSource) -> Iterator[Flaw]:
    """A text that says other numbers in one language than in the other."""
    for said in every_text(source):
        numbers = {code: numbers_of(text) for code, text in said.by_language.items()}
        if said.folder != "letters" and len({frozenset(each) for each in numbers.values()}) > 1:
            zh, en = (numbers.get(code, set()) for code in LANGUAGES)
            odd = tuple(map(str, sorted(zh ^ en)))
            yield said.flaw("flaws_text.other_numbers", near=odd[0], numbers=odd)


def month_number(name: str) -> int:
    """The number of a month by its English name, whole or three letters of it."""
    return next(number for number, month in enumerate(MONTHS, 1) if month.startswith(name[:3]))
