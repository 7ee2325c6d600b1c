"""`due` for a shell prompt or a cron job: a line for each thing that is due, and nothing where nothing is."""

import json
from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.case import Case, Debt, Payment
from support.clock import NOW

from .conftest import Keep, Say

TODAY = NOW.date()
HOLIDAY = date(2026, 11, 29)  # a Sunday


def _owing(due: date) -> Case:
    return Case(
        debt=[Debt(id="card", lender="Bank A", balance=Decimal(12000))],
        payment=[Payment(debt="card", due=due, amount=Decimal(1000))],
    )


@pytest.mark.parametrize("arguments", [("--quiet",), ("-q",), ("--days", "3", "--quiet")])
def test_nothing_is_said_where_nothing_is_due(say: Say, keep: Keep, arguments: tuple[str, ...]) -> None:
    keep("cards", _owing(date(2027, 6, 1)))
    said = say("due", *arguments)
    assert (said.code, said.out, said.err) == (0, "", "")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "2026-11-29 (in 6 days) pay ¥1,000 to Bank A (a day off; pay by 2026-11-27)\n"),
        ("zh", "2026-11-29（还有6天）还Bank A：1,000元（碰上放假，最晚2026-11-27还）\n"),
    ],
)
def test_what_is_due_is_one_line_without_a_heading(say: Say, keep: Keep, language: str, line: str) -> None:
    keep("cards", _owing(HOLIDAY))
    said = say("due", "--quiet", language=language)
    assert (said.code, said.out) == (0, line)


def test_a_broken_file_is_named_apart_from_what_is_due(say: Say, keep: Keep) -> None:
    keep("broken").write_bytes(b"no session")
    said = say("due", "--quiet")
    assert said.out == ""
    assert "broken" in said.err
    assert "overdue" not in said.err


def test_json_stays_whole(say: Say, keep: Keep) -> None:
    keep("cards", _owing(date(2027, 6, 1)))
    assert say("due", "--quiet", "--json") == say("due", "--json")


@pytest.mark.parametrize(
    ("language", "said"), [("en", " (holidays of 2027 not known yet)"), ("zh", "（日历里还没有2027年的放假安排）")]
)
def test_a_year_without_published_holidays_is_named_once(say: Say, keep: Keep, language: str, said: str) -> None:
    case = _owing(date(2026, 12, 15))
    case.payment += [Payment(debt="card", due=date(2027, month, 10), amount=Decimal(1000)) for month in (2, 3)]
    keep("cards", case)
    lines = say("due", "--quiet", "--days", "200", language=language).out.splitlines()
    assert [said in line for line in lines] == [False, True, False]
    told = json.loads(say("due", "--days", "200", "--json").out)["due"]
    assert [each["calendar_known"] for each in told] == [True, False, False]


def test_a_working_day_that_has_passed_is_named_no_more(say: Say, keep: Keep) -> None:
    keep("cards", _owing(date(2026, 11, 15)))  # a Sunday
    assert say("due", "--quiet").out == "2026-11-15 (8 days overdue) pay ¥1,000 to Bank A\n"
