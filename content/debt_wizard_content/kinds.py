"""The kinds of value that a content file has, each with an example that is right."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Kind:
    """What may stand under a key, where it is neither a table nor a text in several languages."""

    name: str
    """The last part of the id of the phrase that names it, flaws_form.kinds.…"""
    example: str
    """A value that is right, as TOML writes it."""
    holds: Callable[[object], bool]
    allowed: tuple[str, ...] = ()
    """The only values that there are, where there are few."""


def one_of(*allowed: str) -> Kind:
    """A name of which there are only these."""
    return Kind("name", f'"{allowed[0]}"', lambda value: isinstance(value, str), allowed)


def _is_name(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_day(value: object) -> bool:
    try:
        date.fromisoformat(str(value))
    except ValueError:
        return False
    return isinstance(value, date | str)


def _is_since(value: object) -> bool:
    """Whether it begins with a day, or with what is known of one: a year, or a year and a month."""
    found = re.match(r"(\d{4})(-\d\d)?(-\d\d)?(?![\d/-])", str(value))
    if found is None or not isinstance(value, date | str):
        return False
    return _is_day(f"{found[1]}{found[2] or '-01'}{found[3] or '-01'}")


def _is_regex(value: object) -> bool:
    try:
        re.compile(str(value))
    except re.error:
        return False
    return isinstance(value, str)


def _is_points(value: object) -> bool:
    """For each number of points, the signs that have it."""
    return isinstance(value, Mapping) and all(
        re.fullmatch(r"-?\d+", str(count)) and isinstance(signs, str) for count, signs in value.items()
    )


NAME = Kind("name", '"email"', _is_name)
NAMES = Kind("names", '["email", "chat"]', _is_words)
SOME_NAMES = Kind("names", NAMES.example, lambda value: _is_words(value) and bool(value))
SAID = Kind("said", '"……"', lambda value: isinstance(value, str))
WORDS = Kind("words", '["尽快", "早日"]', _is_words)
FLAG = Kind("flag", "true", lambda value: isinstance(value, bool))
COUNT = Kind("count", "3", _is_count)
NUMBERS = Kind("numbers", "[30]", lambda value: isinstance(value, list) and all(map(_is_number, value)))
DAY = Kind("day", "2026-11-23", _is_day)
SINCE = Kind("since", '"2026-11-23"', _is_since)
"""A day as far as it is known: "2026", "2026-11"; what is said about it may follow."""
REGEX = Kind("regex", r"'24\s?%|百分之二十四'", _is_regex)
POINTS = Kind("points", '{ 3 = "一定|绝对" }', _is_points)
COUNTS = Kind(
    "counts", "{ soon = 2 }", lambda value: isinstance(value, Mapping) and all(map(_is_count, value.values()))
)
TEXT = Kind("text", '{ zh = "名字", en = "Name" }', lambda value: isinstance(value, Mapping))
TEXTS = Kind("texts", '[{ zh = "一句话。", en = "A sentence." }]', lambda value: isinstance(value, list))
