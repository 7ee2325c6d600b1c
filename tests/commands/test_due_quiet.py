"""`due` for a shell prompt or a cron job: a line for each thing that is due, and nothing where nothing is."""

import json
from datetime import date, timedelta
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


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "2026-11-29 (in 1 day) pay ¥1,000 to Bank A (a day off; a transfer may be late, so pay today)\n"),
        ("zh", "2026-11-29（还有1天）还Bank A：1,000元（碰上放假，转账可能晚到，今天就还）\n"),
    ],
)
def test_once_the_working_day_before_has_passed_a_day_off_is_still_called_one(
    say: Say, keep: Keep, language: str, line: str
) -> None:
    keep("cards", _owing(HOLIDAY))
    saturday = NOW + timedelta(days=5)
    assert say("due", "--quiet", language=language, at=saturday).out == line


@pytest.mark.parametrize("language", ["en", "zh"])
def test_on_a_day_off_itself_it_is_still_called_one(say: Say, keep: Keep, language: str) -> None:
    keep("cards", _owing(HOLIDAY))
    told = say("due", "--quiet", language=language, at=NOW + timedelta(days=6)).out
    assert {"en": "a day off; a transfer may be late, so pay today", "zh": "碰上放假，转账可能晚到，今天就还"}[
        language
    ] in told


@pytest.mark.parametrize(
    ("day", "day_off"),
    [(date(2026, 11, 29), "weekend"), (date(2027, 1, 1), "holiday"), (date(2026, 12, 15), None)],
)
def test_json_says_what_kind_of_day_off_a_payment_falls_on(
    say: Say, keep: Keep, day: date, day_off: str | None
) -> None:
    keep("cards", _owing(day))
    [told] = json.loads(say("due", "--days", "60", "--json").out)["due"]
    assert told["day_off"] == day_off
    assert (told["pay_by"] is None) == (day_off is None)


def test_of_what_is_overdue_neither_a_day_off_nor_a_working_day_is_named(say: Say, keep: Keep) -> None:
    keep("cards", _owing(date(2026, 11, 15)))  # a Sunday
    assert say("due", "--quiet").out == "2026-11-15 (8 days overdue) pay ¥1,000 to Bank A\n"
