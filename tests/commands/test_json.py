"""The JSON of list, show, check and due: stable keys, amounts as strings, ISO dates, nothing translated."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest

from .conftest import Keep, Say

DOCUMENT = Path(__file__).parents[2] / "docs" / "json.md"

COMMANDS = (["list"], ["show", "cards"], ["check", "cards"], ["due"])

SHOW = """
format name path title saved settled stage step next_step steps_done steps currency debts[].id debts[].lender
debts[].product debts[].balance debts[].owed debts[].annual_rate debts[].contract_payment debts[].due_day
debts[].overdue_since debts[].in_scope debts[].missing_for_days
debts[].settled_on
month.income month.essential month.other month.elsewhere proposals[].debt proposals[].kind proposals[].monthly
proposals[].months proposals[].upfront proposals[].total proposals[].first_due proposals[].last_due proposals[].asks[]
notices[]
"""

VERDICT = """
level missing[] currency left_over held_back capacity promised most rules[].id rules[].kept rules[].weight rules[].value
rules[].limit rules[].margin rules[].day stress[].id stress[].kept stress[].lowest stress[].first_day
"""

DUE = "date days kind debt lender step amount pay_by day_off calendar_known currency"

KEYS = {
    "list": "format sessions[].name sessions[].path sessions[].title sessions[].saved sessions[].stage sessions[].step "
    "sessions[].steps_done sessions[].steps sessions[].debts sessions[].settled sessions[].fault sessions[].line "
    "sessions[].notices[]",
    "check": f"format name {VERDICT}",
    "show": SHOW
    + " ".join(f"verdict.{key}" for key in VERDICT.split())
    + " "
    + " ".join(f"due[].{key}" for key in DUE.split()),
    "due": "format today until due[].session due[].title unreadable[].session unreadable[].fault "
    "notices[].session notices[].notice notices[].debt " + " ".join(f"due[].{key}" for key in DUE.split()),
}


def _keys(value: Any, way: str = "") -> set[str]:
    if isinstance(value, dict):
        return {key for name, each in value.items() for key in _keys(each, f"{way}.{name}".lstrip("."))}
    if isinstance(value, list):
        return {key for each in value for key in _keys(each, f"{way}[]")}
    return {way}


def _answer(say: Say, *command: str, language: str = "en") -> Any:
    return json.loads(say(*command, "--json", language=language).out)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_the_keys_are_the_documented_ones(say: Say, keep: Keep, command: list[str]) -> None:
    keep("cards")
    broken = keep("broken")
    broken.write_bytes(b"no session")
    changed = keep("changed")
    changed.write_bytes(changed.read_bytes().replace(b"36000", b"46000"))
    found = _keys(_answer(say, *command))
    # an empty list shows no keys of its entries
    assert found <= set(KEYS[command[0]].split())
    missing = {key for key in KEYS[command[0]].split() if key not in found}
    assert missing <= {"missing[]", "verdict.missing[]"} | ({"notices[]"} if command[0] == "show" else set())


@pytest.mark.parametrize("command", list(KEYS))
def test_every_key_stands_in_the_document_and_in_the_docstring(command: str) -> None:
    from importlib import import_module

    told = import_module(f"debt_wizard.commands.{command}").__doc__ or ""
    part = DOCUMENT.read_text("utf-8").partition(f"## debt-wizard {command} ")[2].partition("\n## ")[0]
    for key in KEYS[command].split():
        last = re.split(r"[.\[\]]+", key.removesuffix("[]"))[-1]
        assert f"`{last}`" in part or key.startswith("verdict."), key
        assert f"`{last}`" in told or key.startswith(("verdict.", "due[].")) or last == "format", key


def test_every_kind_of_thing_that_falls_due_stands_in_the_document() -> None:
    from debt_wizard.advice.due import DueKind

    part = DOCUMENT.read_text("utf-8").partition("## debt-wizard due ")[2]
    [line] = [line for line in part.splitlines() if line.startswith("| `kind` |")]
    assert [kind for kind in get_args(DueKind) if f"`{kind}`" not in line] == []


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_nothing_is_translated(say: Say, keep: Keep, command: list[str]) -> None:
    keep("cards")
    chinese, english = (say(*command, "--json", language=language).out for language in ("zh", "en"))
    assert chinese == english
    assert chinese.isascii()


def test_amounts_are_strings_with_two_decimals_and_dates_are_iso(say: Say, keep: Keep) -> None:
    keep("cards")
    shown = _answer(say, "show", "cards")
    assert shown["debts"][0]["balance"] == "36000.00"
    assert shown["debts"][0]["owed"] == "36000.00"
    assert shown["debts"][0]["annual_rate"] == "0.1825"
    assert shown["debts"][0]["overdue_since"] == "2026-09-25"
    assert shown["month"] == {
        "income": "7125.00", "essential": "4418.00", "other": "375.00", "elsewhere": "0.00",
    }  # fmt: skip
    assert shown["proposals"][0]["last_due"] == "2029-11-15"
    checked = _answer(say, "check", "cards")
    assert (checked["left_over"], checked["promised"]) == ("2332.00", "1350.00")
    assert shown["verdict"] == {key: checked[key] for key in checked if key not in {"format", "name"}}
    for item in _answer(say, "due")["due"]:
        date.fromisoformat(item["date"])
        assert item["amount"] is None or re.fullmatch(r"\d+\.\d\d", item["amount"])


def test_a_sum_at_the_beginning_is_part_of_the_total(say: Say, example: Path) -> None:
    text = example.read_text("utf-8").replace("months = 36\nmonthly = 1000.00", "upfront = 8000.00\nmonthly = 1000.00")
    example.write_text(text, "utf-8")
    proposal = _answer(say, "show", "example")["proposals"][0]
    assert (proposal["upfront"], proposal["months"], proposal["total"]) == ("8000.00", 30, "38000.00")


def test_what_was_not_told_is_null(say: Say, keep: Keep) -> None:
    from debt_wizard.case import Case, Debt

    keep("cards", Case(debt=[Debt()]))
    shown = _answer(say, "show", "cards")
    assert shown["debts"][0]["balance"] is None
    assert shown["month"] == {"income": None, "essential": None, "other": None, "elsewhere": None}
    assert shown["stage"] is None


def test_what_cannot_be_read_is_listed_with_its_fault(say: Say, keep: Keep) -> None:
    keep("broken").write_bytes(b"schema = 1\n\nno session")
    assert _answer(say, "list")["sessions"][0] | {"path": ""} == {
        "name": "broken", "path": "", "title": None, "saved": None, "stage": None, "step": None, "steps_done": None,
        "steps": None, "debts": None, "settled": None, "fault": "cut_off", "line": 3,
        "notices": [],
    }  # fmt: skip
    assert _answer(say, "due")["unreadable"] == [{"session": "broken", "fault": "cut_off"}]
