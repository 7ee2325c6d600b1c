"""The boundary that every text passes: nothing acts on a terminal, hides in a line, or breaks a save."""

import json
import time
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debt_wizard.case import clean
from debt_wizard.case.text import _MAY_COMBINE, _PAIRS_OF_MARKS, hidden_characters

HOSTILE: dict[str, str] = {
    case["id"]: case["text"]
    for case in json.loads((Path(__file__).parent.parent / "data" / "hostile_text.json").read_text("utf-8"))["cases"]
}
SAME = {"t001", "t002", "t004", "t005", "t006", "t011", "t012", "t014", "t017", "t018", "t019", "t032", "t042", "t043",
        "t044", "t045", "t049", "t051", "t053", "t054", "t055", "t057", "t059", "t061", "t064", "t065", "t066", "t067",
        "t068"}  # fmt: skip
"""Hostile to markup, to a shell or to a spreadsheet: for a terminal they are letters, and stay as they are."""

CLEANED = {
    "t023": "But now...[20Cfor my greatest trick...[8m",
    "t025": "",
    "t029": "",
    "t035": "᚛" + "\u1680" * 17 + "᚜",
    "t036": "test",
    "t040": "test",
    "t076": "应还金额1000元整",
    "t077": "应还金额1000元整",
    "t082": "应还金额1000元整",
    "t083": "应还金额1000元整",
    "t086": "]8;;http://evil.example\\点这里]8;;\\",
    "t092": "P+q544e\\",
}
NEVER = [
    *range(0x0A), *range(0x0B, 0x20), *range(0x7F, 0xA0), 0xAD, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028,
    0x2029, *range(0x202A, 0x202F), *range(0x2060, 0x2070), *range(0xD800, 0xE000), 0xFEFF, *range(0xFFF9, 0xFFFC),
    0xFFFE, 0xFFFF, *range(0xE0000, 0xE0080),
]  # fmt: skip
"""What no cleaned text holds: controls, marks of direction, characters without width, lone surrogates, tags."""

ANY = st.text(st.characters(categories=None) | st.sampled_from([chr(code) for code in NEVER]), max_size=40)


def test_every_hostile_text_has_its_expectation_here() -> None:
    assert set(HOSTILE) == SAME | set(CLEANED)
    assert not SAME & set(CLEANED)


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_a_hostile_text_becomes_harmless(name: str) -> None:
    assert clean(HOSTILE[name]) == (HOSTILE[name] if name in SAME else CLEANED[name])


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_a_hostile_text_between_others_is_taken_out_alone(name: str) -> None:
    cleaned = clean(f"甲{HOSTILE[name]}乙")
    assert cleaned[0] == "甲"
    assert cleaned[-1] == "乙"


@settings(max_examples=1_000)
@given(ANY, st.booleans())
def test_cleaning_twice_changes_nothing(text: str, multiline: bool) -> None:
    once = clean(text, multiline=multiline)
    assert clean(once, multiline=multiline) == once


@settings(max_examples=500)
@given(ANY, st.booleans())
def test_nothing_that_acts_or_hides_is_left(text: str, multiline: bool) -> None:
    cleaned = clean(text, multiline=multiline)
    assert not [hex(ord(char)) for char in cleaned if ord(char) in NEVER]
    assert multiline or "\n" not in cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    cleaned.encode("utf-8")  # a lone surrogate would raise


def test_each_of_them_is_taken_out_or_becomes_a_plain_space_or_line_end() -> None:
    left = {0x09: " ", 0x0B: "\n", 0x0C: "\n", 0x0D: "\n", 0x85: "\n", 0x2028: "\n", 0x2029: "\n"}
    for code in NEVER:
        assert clean(f"a{chr(code)}b", multiline=True) == f"a{left.get(code, '')}b", hex(code)
        assert clean(f"a{chr(code)}b") == f"a{left.get(code, '').replace(chr(10), ' ')}b", hex(code)


def test_line_ends_of_every_system_become_one() -> None:
    assert clean("a\r\nb\rc\nd", multiline=True) == "a\nb\nc\nd"
    assert clean("a\r\nb") == "a b"


@pytest.mark.parametrize("emoji", ["👨‍👩‍👧‍👦", "🦹🏿‍♂️", "❤️", "1️⃣", "👍🏽", "🏳️‍🌈", "🇨🇳"])
def test_an_emoji_of_several_parts_stays_whole(emoji: str) -> None:
    assert clean(f"x{emoji}y") == f"x{emoji}y"


@pytest.mark.parametrize("text", ["a\u200db", "甲\ufe0f乙", "\u200d", "a\ufe0e", "\ufe0f\u20e3x", "א\u200dב"])
def test_a_joiner_that_joins_no_emoji_is_taken_out(text: str) -> None:
    assert not set(clean(text)) & {"\u200d", "\ufe0e", "\ufe0f"}


def test_one_letter_written_in_two_ways_becomes_one() -> None:
    assert clean("e\u0301") == clean("\u00e9") == "\u00e9"
    assert clean("\ufa30") == "\u4fae"  # a compatibility form of 侮


@pytest.mark.parametrize("marks", ["\u0301\u0316", "\u0344", "\u0f73\u0301"])
def test_a_pile_of_marks_is_cut_at_once_and_stays_cut(marks: str) -> None:
    begun = time.process_time()
    cleaned = clean("a" + marks * 100_000)
    assert time.process_time() - begun < 10, "a safety net, no measure"
    assert len(cleaned) <= 31
    assert clean(cleaned) == cleaned


def test_every_character_that_may_combine_is_known_to() -> None:
    codes = (code for code in range(0x110000) if not 0xD800 <= code < 0xE000)
    combining = [code for code in codes if any(map(unicodedata.combining, unicodedata.normalize("NFC", chr(code))))]
    assert len(combining) > 900
    assert [hex(code) for code in combining if not _MAY_COMBINE.search(chr(code))] == []


def test_every_character_that_comes_apart_into_marks_counts_as_one() -> None:
    codes = (code for code in range(0x110000) if not 0xD800 <= code < 0xE000)
    found = {
        chr(code)
        for code in codes
        if not unicodedata.combining(chr(code)) and unicodedata.combining(unicodedata.normalize("NFD", chr(code))[0])
    }
    assert found == set(_PAIRS_OF_MARKS)


def test_a_chinese_letter_of_two_hundred_thousand_characters_is_clean_at_once() -> None:
    text = "您好，我的月收入少了三分之一。\n" * 12_500
    begun = time.process_time()
    assert clean(text, multiline=True) == text
    assert time.process_time() - begun < 10, "a safety net, no measure"


def test_hidden_characters_are_counted_but_not_tabs_and_line_ends() -> None:
    assert hidden_characters("a\u200b\u202eb\x1b\ud800") == 4
    assert hidden_characters("a\tb\nc") == 0
