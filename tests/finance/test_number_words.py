"""Whole numbers in English words."""

from decimal import Decimal

import pytest

from debt_wizard.finance import AmountError, read_number_words

_UNITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_TEENS = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
_TENS = ["_", "_", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def _spelt(number: int, link: str) -> str:
    """The number in words, built the other way round: what is tested reads it back."""
    for size, name in ((1_000_000, "million"), (1_000, "thousand")):
        if number >= size:
            high, low = divmod(number, size)
            said = f"{_spelt(high, link)} {name}"
            return f"{said}{link if low < 100 else ' '}{_spelt(low, link)}" if low else said
    if number >= 100:
        high, low = divmod(number, 100)
        return f"{_UNITS[high]} hundred{f'{link}{_spelt(low, link)}' if low else ''}"
    if number >= 20:
        ten, unit = divmod(number, 10)
        return f"{_TENS[ten]}{f'-{_UNITS[unit]}' if unit else ''}"
    return _UNITS[number] if number < 10 else _TEENS[number - 10]


@pytest.mark.parametrize("link", [" ", " and "])
def test_every_number_is_read_as_it_is_spelt(link: str) -> None:
    for number in (*range(1_300), *range(1_300, 2_000_000, 997), 999_999, 1_000_001, 12_345_678):
        assert read_number_words(_spelt(number, link)) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A hundred", "100"),
        ("twenty-five hundred", "2500"),
        ("a thousand five hundred", "1500"),
        ("three-hundred-and-fifty", "350"),
        ("one thousand, two hundred and five", "1205"),
        ("25 thousand", "25000"),
        ("1.5 million", "1500000"),
        ("1,200 thousand", "1200000"),
    ],
)
def test_it_is_read_as_people_write_it(text: str, number: str) -> None:
    assert read_number_words(text) == Decimal(number)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a",
        "hundred",
        "and fifty",
        "three fifty",
        "twenty twelve",
        "one thousand thousand",
        "35",
        "a few",
        "ſix",
        "fıve",
    ],
)
def test_what_is_not_one_number_is_refused(text: str) -> None:
    with pytest.raises(AmountError, match="not_a_number"):
        read_number_words(text)
