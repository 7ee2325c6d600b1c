"""Names of session files are safe on every system and stay in their folder."""

import unicodedata
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debt_wizard.storage import new_name, safe_name

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("wish", "name"),
    [
        ("信用卡和消费贷", "信用卡和消费贷"),
        ("card and loan", "card-and-loan"),
        ("../x", "x"),
        ("..", ""),
        (".", ""),
        ("", ""),
        ("   ", ""),
        ("/etc/passwd", "etc-passwd"),
        ("C:\\Windows\\win.ini", "C-Windows-win.ini"),
        ("CON", ""),
        ("con.toml", ""),
        ("LPT1.docx", ""),
        ("aux .txt", "aux-.txt"),
        ("nul.tar.gz", ""),
        ("console", "console"),
        ("COM10", "COM10"),
        ("." * 300, ""),
        ("a\u202egpj.toml", "agpj"),
        ("card.toml", "card"),
        ("trailing. ", "trailing"),
        ("-rf", "rf"),
        ("~/x", "~-x"),
        ("a\0b", "ab"),
        ("a\nb\tc", "a-b-c"),
        ("某" * 86, "某" * 40),
        ("[/b]", "[-b]"),
        ("\x1b]0;x\x07", "]0;x"),
        ("a\ud800b", "ab"),
    ],
)
def test_a_wish_becomes_this_name(wish: str, name: str) -> None:
    assert safe_name(wish) == name


@given(st.text(st.characters(), max_size=400))
def test_any_wish_becomes_a_name_that_every_system_takes(wish: str) -> None:
    name = safe_name(wish)
    assert len(name.encode()) <= 120
    assert not set(name) & set('<>:"/\\|?*')
    assert Path(name).name == name
    assert name == name.strip(" .-")
    assert not [char for char in name if unicodedata.category(char) in {"Cc", "Cs"} or char in "\u202e\u2066\u200b"]
    assert name.split(".")[0].upper() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT9"}
    assert safe_name(name) == name


def test_a_new_name_is_the_wish_or_the_day_and_never_taken() -> None:
    assert new_name("信用卡", [], TODAY) == "信用卡"
    assert new_name("信用卡", ["信用卡"], TODAY) == "信用卡-2"
    assert new_name("Card", ["card", "CARD-2"], TODAY) == "Card-3"
    assert new_name("", [], TODAY) == "talk-2026-11-24"
    assert new_name("..", ["talk-2026-11-24"], TODAY) == "talk-2026-11-24-2"


def test_a_number_behind_a_long_name_keeps_it_short_enough() -> None:
    taken = [new_name("某" * 50, [], TODAY)]
    for _ in range(12):
        taken.append(new_name("某" * 50, taken, TODAY))
    assert len(set(taken)) == 13
    assert max(len(name.encode()) for name in taken) <= 120
