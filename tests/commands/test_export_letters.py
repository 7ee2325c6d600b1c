"""`export` says of every letter how it stands, to a person and as JSON."""

import json
from pathlib import Path
from typing import Any

import pytest

from debt_wizard.case import Case, Draft
from debt_wizard.commands.sample_case import sample_case
from support.clock import NOW

from .conftest import Keep, Say

DOCUMENT = Path(__file__).parents[2] / "docs" / "json.md"


def _sample(language: str = "en") -> Case:
    case = sample_case(language, NOW.date())
    case.draft = [Draft(debt="loan", intent="late_payment", channel="email", language="en", text="A few days late.")]
    return case


def _json(say: Say, *more: str, language: str = "en") -> tuple[int, Any]:
    said = say("export", "cards", *more, "--json", language=language)
    return said.code, json.loads(said.out)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_it_says_which_letters_are_in_and_which_are_left_out(
    say: Say, keep: Keep, tmp_path: Path, language: str
) -> None:
    keep("cards", _sample())
    said = say("export", "cards", "--to", str(tmp_path / "x"), language=language).out
    words = {
        "zh": ("包括这些信：", "没包括的：", "还没看过", "照现在的情况，信里说的对不上"),
        "en": ("Letters included:", "Left out:", "not looked at yet", "as things stand now"),
    }
    assert all(each in said for each in words[language])


def test_it_says_so_too_where_something_comes_first(say: Say, keep: Keep, tmp_path: Path) -> None:
    case = _sample()
    case.person.name = ""
    keep("cards", case)
    said = say("export", "cards", "--to", str(tmp_path / "x"))
    assert (said.code, said.out) == (5, "")
    assert "still to fill: 1" in said.err
    assert "Left out:" in said.err
    assert "Letters that will be included:" in said.err
    assert "Letters included:" not in said.err


def test_formats_without_letters_say_nothing_of_them(say: Say, keep: Keep, tmp_path: Path) -> None:
    keep("cards", _sample())
    assert "Letters included" not in say("export", "cards", "--to", str(tmp_path / "x"), "--format", "ics").out
    assert _json(say, "--to", str(tmp_path / "y"), "--format", "ics")[1]["letters"] == []


def test_json_says_the_same_in_documented_keys_and_translates_nothing(say: Say, keep: Keep, tmp_path: Path) -> None:
    keep("cards", _sample())
    (code, told), (_, chinese) = (_json(say, "--to", str(tmp_path / "x"), language=each) for each in ("en", "zh"))
    assert code == 0
    assert told == chinese
    assert {Path(path).name for path in told["files"]} >= {"letters.md", "summary.md"}
    [late] = [each for each in told["letters"] if each["intent"] == "late_payment"]
    assert (late["debt"], late["left_out"], late["channel"]) == ("loan", "outdated", "email")
    document = DOCUMENT.read_text("utf-8").split("## debt-wizard export")[1].split("\n## ")[0]
    assert all(f"`{key}`" in document for key in {*told, *late})


def test_json_tells_what_comes_first_and_that_nothing_was_written(say: Say, keep: Keep, tmp_path: Path) -> None:
    case = _sample()
    case.person.name = ""
    keep("cards", case)
    code, told = _json(say, "--to", str(tmp_path / "x"))
    assert (code, told["files"]) == (5, [])
    assert {(each["kind"], each["step"], each["open_places"]) for each in told["blockers"]} == {("open", "draft", 1)}
    assert not (tmp_path / "x").exists()


def test_with_both_languages_each_letter_stands_once_in_each(say: Say, keep: Keep, tmp_path: Path) -> None:
    keep("cards", _sample())
    _, told = _json(say, "--to", str(tmp_path / "x"), "--language", "both")
    languages = [each["language"] for each in told["letters"]]
    assert languages.count("zh") == languages.count("en") > 2


@pytest.mark.parametrize("language", ["zh", "en"])
def test_one_letter_that_lacks_something_is_named_and_the_others_are_written(
    say: Say, keep: Keep, tmp_path: Path, language: str
) -> None:
    case = _sample()
    case.draft.clear()
    case.debt[1].lender = ""
    keep("cards", case)
    said = say("export", "cards", "--to", str(tmp_path / "x"), language=language)
    assert (said.code, said.err) == (0, "")
    held = said.out.split({"zh": "这次先不带", "en": "Held back; fill these in"}[language])[1]
    assert {"zh": "还有1样没填：欠谁的", "en": "still to fill: 1 (lender)"}[language] in held
    names = {path.name for path in (tmp_path / "x").iterdir()}
    assert "counter-offer-email-card.md" in names
    assert not any("loan" in name for name in names)
    _, told = _json(say, "--to", str(tmp_path / "y"))
    [letter] = [each for each in told["letters"] if each["left_out"] == "open"]
    assert (letter["debt"], letter["open_places"], letter["to_fill"]) == ("loan", 1, ["lender"])
    assert told["blockers"] == []
