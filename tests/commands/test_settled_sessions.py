"""A session that is settled: listed and shown as one, left alone by `due`, and readable."""

import json
from datetime import date

import pytest

from debt_wizard.case import Agreement, Case, Change, ask_anew
from debt_wizard.commands.sample_case import sample_case
from support.clock import NOW

from .conftest import Keep, Say

TODAY = NOW.date()


def _settled() -> Case:
    case = sample_case("en", TODAY)
    for debt in case.debts_in_scope():
        debt.settled_on = date(2026, 11, 20)
    case.about.settled = NOW
    return case


@pytest.mark.parametrize(("language", "said"), [("zh", "已还清，2026年11月23日收好"), ("en", "settled, closed on 23 ")])
@pytest.mark.parametrize("command", [["list"], ["show", "done"]])
def test_a_settled_session_is_told_as_one(say: Say, keep: Keep, command: list[str], language: str, said: str) -> None:
    keep("done", _settled())
    assert said in say(*command, language=language).out


def test_show_says_of_each_debt_when_it_was_settled_and_judges_nothing(say: Say, keep: Keep) -> None:
    keep("done", _settled())
    told = say("show", "done").out
    assert "settled on 20 " in told
    assert "Every debt of this talk is settled" in told
    assert "steps done)" not in told
    assert "How it is paid" not in told


def test_due_leaves_a_settled_session_out(say: Say, keep: Keep) -> None:
    case = sample_case("en", TODAY)
    keep("open", case)
    keep("closed", _settled())
    found = json.loads(say("due", "--days", "3000", "--json").out)["due"]
    assert {each["session"] for each in found} == {"open"}


def test_json_says_when_it_was_settled(say: Say, keep: Keep) -> None:
    keep("done", _settled())
    assert json.loads(say("list", "--json").out)["sessions"][0]["settled"] == "2026-11-23T20:00:00+08:00"
    shown = json.loads(say("show", "done", "--json").out)
    assert (shown["settled"], shown["debts"][0]["settled_on"]) == ("2026-11-23T20:00:00+08:00", "2026-11-20")


@pytest.mark.parametrize(("language", "said"), [("zh", "满一年了"), ("en", "a year has passed")])
def test_the_yearly_look_stands_in_due(say: Say, keep: Keep, language: str, said: str) -> None:
    case = sample_case("en", TODAY)
    case.agreement.append(Agreement(debt=case.debt[0].id, agreed_at=NOW.replace(year=2025)))
    keep("a year on", case)
    assert said in say("due", language=language).out
    found = json.loads(say("due", "--json").out)["due"]
    assert ("review", None, "") in {(each["kind"], each["amount"], each["lender"]) for each in found}


def test_check_says_that_the_new_figures_are_not_complete(say: Say, keep: Keep) -> None:
    case = sample_case("en", TODAY)
    case.change.append(Change(kinds=["income"]))
    ask_anew(case, TODAY)
    keep("cards", case)
    checked = say("check", "cards")
    assert checked.code == 5
    assert "entering new figures" in checked.out
