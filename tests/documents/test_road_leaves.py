"""The road after a refusal in what leaves the program: the calendar file and the dated plan."""

from datetime import date, datetime, timedelta
from typing import Any

import icalendar
import pytest

from debt_wizard.case import Case, Contact, Debt, RoadStep
from debt_wizard.documents.calendar_file import calendar_file
from debt_wizard.documents.chronology import chronology
from debt_wizard.documents.dated_plan import dated_plan
from debt_wizard.documents.page import Bullets
from debt_wizard.documents.plain_text import plain_text
from debt_wizard.documents.redaction import redacted
from debt_wizard.language import Language
from support.clock import CHINA

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=CHINA)
TODAY = NOW.date()


@pytest.fixture
def refused() -> Case:
    case = Case(debt=[Debt(id="card", lender="甲银行")])
    case.about.created = NOW - timedelta(days=30)
    case.contact = [Contact(debt="card", at=NOW.replace(day=10), outcome="refused")]
    return case


def _road(case: Case, now: datetime = NOW) -> dict[str, tuple[str, date]]:
    events: list[Any] = icalendar.Calendar.from_ical(calendar_file(case, Language("zh"), now)).walk("VEVENT")
    found = {str(each["summary"]): (str(each["uid"]), each.decoded("dtstart")) for each in events}
    return {summary: told for summary, told in found.items() if summary.startswith("甲银行：")}


def _next(case: Case, language: str = "zh") -> str:
    page = dated_plan(case, Language(language), TODAY)
    return "\n".join(line for part in page.parts if isinstance(part, Bullets) for line in part.items)


def test_the_next_step_stands_in_the_calendar_on_its_day_or_on_today(refused: Case) -> None:
    days = {summary: day for summary, (_, day) in _road(refused).items()}
    assert days == {"甲银行：问清理由，找管困难客户的部门": TODAY}
    refused.road = [RoadStep(debt="card", step="ask_why", done_on=TODAY)]
    assert {day for _, day in _road(refused).values()} == {date(2026, 11, 30)}


def test_a_second_import_moves_the_step_and_doubles_none(refused: Case) -> None:
    first = _road(refused)
    later = _road(refused, NOW + timedelta(days=2))
    assert {uid for uid, _ in first.values()} == {uid for uid, _ in later.values()}


def test_the_plan_names_the_next_step_and_no_reply_that_came(refused: Case) -> None:
    refused.contact.insert(
        0, Contact(debt="card", at=NOW.replace(day=1), reply_by=date(2026, 11, 5), answered_on=date(2026, 11, 4))
    )
    assert "2026年11月23日：问清理由，找管困难客户的部门（甲银行）。" in _next(refused)
    assert "应该答复" not in _next(refused)
    assert "23 November 2026: Ask why, and ask for the hardship team (甲银行)." in _next(refused, "en")


def test_a_reply_that_is_open_stands_in_the_plan(refused: Case) -> None:
    refused.contact = [Contact(debt="card", at=NOW.replace(day=20), reply_by=date(2026, 11, 27))]
    assert "2026年11月27日：甲银行应该答复" in _next(refused)


def test_the_chronology_tells_what_was_promised_when_the_answer_came_and_each_step_taken(refused: Case) -> None:
    refused.contact[0].promised, refused.contact[0].answered_on = "报上去。", date(2026, 11, 12)
    refused.road = [RoadStep(debt="card", step="ask_why", done_on=TODAY)]
    told = plain_text(chronology(refused, Language("zh"), TODAY), Language("zh"))
    assert "没同意；答应“报上去”；2026年11月12日等到了答复" in told
    assert "做了这一步：问清理由，找管困难客户的部门" in told
    assert "step taken: Ask why" in plain_text(chronology(refused, Language("en"), TODAY), Language("en"))


def test_a_name_is_left_out_of_a_promise_too(refused: Case) -> None:
    refused.contact[0].person, refused.contact[0].promised = "李四", "李四报上去"
    assert "李四" not in redacted(refused, ["names"], Language("zh")).contact[0].promised
