"""What of a company's name tells it from others: not its city, and not the words that many names share."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from debt_wizard.typed.plain import plain
from debt_wizard_content.catalogues import item

Words = Literal["places", "general", "premises"]

_SIGNS = re.compile("[^0-9a-z\u4e00-\u9fff]+")
_BRACKETS = re.compile("[(（][^)）]*[)）]")
_LATIN = re.compile("[0-9a-z]")


def core_of(name: str) -> frozenset[str]:
    """The parts of a name that tell it apart; empty where it is made of places and shared words alone."""
    left = _shared("general").sub(" ", _shared("places").sub(" ", plain(name)))
    return frozenset(part for part in _SIGNS.split(left) if part)


def is_one_company(one: str, other: str) -> bool:
    """Whether two names may be of one company: one holds the whole of the other, or the same parts tell both apart.

    A short name that everybody uses counts as the name that it stands for (工行, 农商行), which the other one has to
    hold whole: 建设 alone is in the name of many builders.
    """
    if holds_name(one, other) or holds_name(other, one):
        return True
    (ours, meant), (theirs, also_meant) = _in_full(one), _in_full(other)
    if not all(full in theirs for full in meant) or not all(full in ours for full in also_meant):
        return False
    few, many = sorted((core_of(ours), core_of(theirs)), key=len)
    return bool(few) and all(any(_is_part(part, each) for each in many) for part in few)


def _in_full(name: str) -> tuple[str, list[str]]:
    """A name with what its short names stand for in their place, and what that is."""
    told, meant = plain(name), []
    for short, full in _short_names():
        if short in told:
            told = told.replace(short, full)
            meant.append(full)
    return told, meant


@lru_cache(maxsize=1)
def _short_names() -> tuple[tuple[str, str], ...]:
    """Each short name and what it stands for, the longest first."""
    found = item("name_words", "short")
    pairs = (word.partition("=") for word in (found.ids("words") if found is not None else ()))
    return tuple(sorted(((short, full) for short, _, full in pairs if full), key=lambda each: -len(each[0])))


def holds_name(text: str, name: str) -> bool:
    """Whether a text holds the whole of a name; one that is but a city, or but a bank, is found nowhere."""
    return _is_telling(name) and holds_words(text, name)


def holds_words(text: str, words: str) -> bool:
    """Whether a text holds words, of which a Latin one is no part of a longer word."""
    looked_for = _spaced(words)
    before = "(?<![0-9a-z])" if _LATIN.match(looked_for[:1]) else ""
    after = "(?![0-9a-z])" if _LATIN.match(looked_for[-1:]) else ""
    return bool(looked_for) and re.search(before + re.escape(looked_for) + after, _spaced(text)) is not None


def is_on_premises(payee: str, name: str) -> bool:
    """Whether a payee only stands in the house of a company, or is called after it: its canteen, a shop there.

    A word behind that one that companies share, as in “Store Card”, says that it is the company after all.
    """
    _, _, behind = plain(payee).partition(plain(name))
    found = _shared("premises").search(behind)
    return found is not None and _shared("general").search(behind, found.end()) is None


def holds_shared_word(name: str) -> bool:
    """Whether a name holds a word that many companies share: 科技, 贷款, group."""
    return _shared("general").search(plain(name)) is not None


def shorter_names(name: str) -> Iterator[str]:
    """The name, and what it is without the shared words at its end, one after another, while that still tells.

    Each is followed by what it is without the city at its beginning.
    """
    left = _BRACKETS.sub("", name).strip() or name.strip()
    while _is_telling(left):
        yield left
        place = _shared("places").match(left)
        bare = left[place.end() :].strip() if place is not None else ""
        if core_of(bare) and _is_telling(bare):
            yield bare
        last = _last("general").search(left)
        if last is None or not last.start():
            return
        left = left[: last.start()].strip()


def spellings(name: str) -> Iterator[str]:
    """A name, and how else it is written: with a short name of a bank written out, or its whole name shortened."""
    yield name
    for short, full in _short_names():
        if short in name:
            yield name.replace(short, full)
        elif full in name:
            yield name.replace(full, short)


def _is_telling(name: str) -> bool:
    """Whether a name may be looked for: one sign alone is in too many others, and so is a city, or a shared word."""
    left = plain(name)
    if len(left) < 2:
        return False
    return bool(core_of(left)) or bool(_shared("places").search(left) and _shared("general").search(left))


def _is_part(one: str, other: str) -> bool:
    """Whether two parts of names are the same, or one Chinese part of two signs and more stands in the other."""
    short, long = sorted((one, other), key=len)
    return one == other or (len(short) >= 2 and not _LATIN.search(short) and short in long)


def _spaced(text: str) -> str:
    """A text with one space for whatever stands between its words."""
    return _SIGNS.sub(" ", plain(text)).strip()


@lru_cache(maxsize=4)
def _shared(words: Words) -> re.Pattern[str]:
    return re.compile(_pattern(words), re.IGNORECASE)


@lru_cache(maxsize=4)
def _last(words: Words) -> re.Pattern[str]:
    return re.compile(f"(?:{_pattern(words)})$", re.IGNORECASE)


def _pattern(words: Words) -> str:
    """Any of the words, the longest first; a Latin one as a word of its own."""
    found = item("name_words", words)
    known = sorted(map(plain, found.ids("words")), key=len, reverse=True) if found is not None else []
    latin = "|".join(re.escape(word) for word in known if _LATIN.match(word))
    others = "|".join(re.escape(word) for word in known if not _LATIN.match(word))
    return rf"(?:{others})[省市]?|(?<![0-9a-z])(?:{latin})(?![0-9a-z])"
