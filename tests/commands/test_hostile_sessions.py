"""Texts in a session, and names of files, cannot act on the terminal and are shown as they are."""

import json
import re
from pathlib import Path

import pytest

from debt_wizard.commands.sample_case import sample_case
from support.clock import NOW

from .conftest import Keep, Say

HOSTILE = json.loads((Path(__file__).parent.parent / "data" / "hostile_text.json").read_text("utf-8"))["cases"]
ACTS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
COMMANDS = (["list"], ["show", "cards"], ["check", "cards"], ["due"])


@pytest.mark.parametrize(
    "text", [case["text"] for case in HOSTILE] + ["[/b]", "[@click=app.quit]x", "\x1b]0;x\x07", "{0}", "%s"]
)
def test_a_hostile_lender_is_shown_and_does_nothing(say: Say, keep: Keep, text: str) -> None:
    case = sample_case("en", NOW.date())
    for debt in case.debt:
        debt.lender = text
    case.debt[0].account = text
    keep("cards", case)
    for command in COMMANDS:
        said = say(*command)
        assert said.code in {0, 3}
        assert not ACTS.search(said.out + said.err)
    if text.isprintable() and text.strip():
        assert text in say("show", "cards").out


def test_a_lender_of_ten_thousand_characters_is_refused_by_name(say: Say, example: Path) -> None:
    example.write_text(example.read_text("utf-8").replace("乙消费金融公司", "长" * 10_000), "utf-8")
    said = say("show", "example")
    assert said.code == 2
    assert "lender is too long; the most is 200 characters" in said.err
    assert len(said.err) < 500


def test_escape_sequences_written_into_a_file_by_hand_do_nothing(say: Say, example: Path) -> None:
    text = example.read_text("utf-8").replace("信用卡和消费贷协商", r"\u001b]0;x\u0007\u001b[31mred\u202e")
    example.write_text(text, "utf-8")
    for command in (["list"], ["show", "example"], ["due"]):
        assert not ACTS.search(say(*command).out)


def test_a_hostile_file_name_does_nothing(say: Say, example: Path) -> None:
    for name in ("\x1b]0;x\x07.toml", "a\nb.toml", "\u202egpj.toml", "[red].toml", "\udcff.toml"):
        (example.parent / name).write_bytes(b"not a session")
    for command in (["list"], ["due"], ["doctor"]):
        said = say(*command)
        assert said.code in {0, 1}
        assert not ACTS.search(said.out + said.err)
    assert "[red]" in say("list").out
    said = say("show", "\x1b]0;x\x07")
    assert said.code == 2
    assert not ACTS.search(said.err)
    assert said.err.count("\n") == 1
