import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from support.terminal import Terminal, clean_environment

PROGRAM = str(Path(sys.executable).parent / "debt-wizard")
KEYS = {
    "<next>": "\x1b[19~",
    "<enter>": "\r",
    "<tab>": "\t",
    "<down>": "\x1b[B",
    "<language>": "\x1bOQ",
    "<quit>": "\x11",
}
MOST_ANSWERS = 25


def told(language: str) -> Mapping[str, Any]:
    """The answers of a person who takes the shortest way."""
    return tomllib.loads((Path(__file__).parent / f"answers_{language}.toml").read_text("utf-8"))


def answer(terminal: Terminal, step: Mapping[str, Any]) -> None:
    """Wait until the step is shown, look at what it says, and press its keys."""
    terminal.wait_for(f"{step['title']}（" if not step["title"].isascii() else f"{step['title']} (")
    for said in step.get("shows", []):
        terminal.wait_for(said)
    for key in step["keys"]:
        terminal.send(KEYS.get(key, key))


def exported(home: Path) -> dict[str, str]:
    """What lies in the folder of the exports, by name."""
    return {path.name: path.read_text("utf-8") for path in (home / "exports").rglob("*.txt")}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_person_goes_from_the_first_start_to_a_letter_a_call_sheet_and_a_plan(tmp_path: Path, language: str) -> None:
    person = told(language)
    terminal = Terminal([PROGRAM], environment=clean_environment(tmp_path, language))
    for step in person["step"]:
        answer(terminal, step)
    terminal.wait_for({"zh": "写好了", "en": "Files written"}[language])
    terminal.send(KEYS["<quit>"])
    assert terminal.ended() == 0
    files = exported(tmp_path)
    letter = files["first-proposal-email-debt-1.txt"]
    if language == "zh":
        assert all(said in letter for said in person["letter"])
    assert person["sheet"] in files["first-proposal-phone-debt-1.txt"] or language == "en"
    assert "38,000" in files["summary.txt"]
    assert len(files["plan.txt"].splitlines()) > 12


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_shortest_way_asks_for_few_answers(language: str) -> None:
    assert sum(step.get("answers", 0) for step in told(language)["step"]) <= MOST_ANSWERS


def test_somebody_who_is_cut_off_and_changes_the_language_still_leaves_with_a_letter(tmp_path: Path) -> None:
    chinese, english = told("zh")["step"], told("en")["step"]
    environment = clean_environment(tmp_path, "zh")
    terminal = Terminal([PROGRAM], environment=environment)
    for step in chinese[:7]:
        answer(terminal, step)
    terminal.wait_for(f"{chinese[7]['title']}（")
    terminal.wait_for("已保存")
    terminal.kill()

    resumed = Terminal([PROGRAM, "resume"], environment=environment)
    resumed.wait_for(f"{chinese[7]['title']}（")
    resumed.send(KEYS["<language>"])
    for step in english[7:]:
        answer(resumed, step)
    resumed.wait_for("Files written")
    resumed.send(KEYS["<quit>"])
    assert resumed.ended() == 0
    letter = exported(tmp_path)["first-proposal-email-debt-1.txt"]
    assert "我是 Lin Xiao" in letter
    assert "甲银行" in letter
    assert "38,000元" in letter
