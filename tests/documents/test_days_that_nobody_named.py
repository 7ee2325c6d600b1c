"""Payments agreed without a first day: the plan marks their days, and the calendar reminds of none of them."""

from datetime import UTC, date, datetime

import icalendar
import pytest

from debt_wizard.case import Agreement, Case, Debt
from debt_wizard.documents.calendar_file import calendar_file
from debt_wizard.documents.dated_plan import dated_plan
from debt_wizard.documents.plain_text import plain_text
from debt_wizard.language import Language
from support.household import money

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)


def _agreed(first: date | None) -> Case:
    paper = Agreement(debt="card", monthly=money(500), months=36, first_due=first, agreed_at=NOW)
    return Case(debt=[Debt(id="card", lender="Bank A", balance=money(18000))], agreement=[paper])


@pytest.mark.parametrize(("language", "marked"), [("zh", "Bank A（日子没定）"), ("en", "Bank A (day not named)")])
@pytest.mark.parametrize("first", [None, date(2026, 12, 20)])
def test_the_plan_marks_them(language: str, marked: str, first: date | None) -> None:
    told = plain_text(dated_plan(_agreed(first), Language(language), NOW.date()), Language(language))
    assert (marked in told) is (first is None)


@pytest.mark.parametrize("first", [None, date(2026, 12, 20)])
def test_the_calendar_reminds_of_no_day_that_nobody_named(first: date | None) -> None:
    calendar = icalendar.Calendar.from_ical(calendar_file(_agreed(first), Language("en"), NOW))
    paid = [event for event in calendar.walk("VEVENT") if "500" in str(event["summary"])]
    assert bool(paid) is (first is not None)
