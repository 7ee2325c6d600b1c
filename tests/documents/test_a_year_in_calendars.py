"""The calendar files of a year, read back by two readers."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import icalendar
import pytest
import vobject

from debt_wizard.advice.payment_log import payment_log
from support.exported_year import CODES, Left, Year


def _events(left: Left, code: str) -> Mapping[str, tuple[date, str]]:
    """UID to day and summary, read by icalendar."""
    content = (left.folder / code / "dates.ics").read_bytes()
    found: list[Any] = icalendar.Calendar.from_ical(content).walk("VEVENT")
    read = {str(each["uid"]): (each.decoded("dtstart"), str(each["summary"])) for each in found}
    assert len(read) == len(found)
    return read


def _payment_days(left: Left, code: str) -> Mapping[str, date]:
    """UID to day of the payments: what reminds the day before and on the day."""
    content = (left.folder / code / "dates.ics").read_bytes()
    found: list[Any] = icalendar.Calendar.from_ical(content).walk("VEVENT")
    return {str(each["uid"]): each.decoded("dtstart") for each in found if len(each.walk("VALARM")) == 2}


def _open_instalments(left: Left) -> int:
    logs = [payment_log(left.case, debt.id, left.today) for debt in left.case.debts_owed()]
    return sum(row.open != 0 for log in logs for row in log.rows)


@pytest.mark.parametrize("code", CODES)
def test_a_second_calendar_reads_the_same_entries(year: Year, code: str) -> None:
    for left in year.values():
        calendar: Any = vobject.readOne((left.folder / code / "dates.ics").read_text("utf-8"))
        entries = calendar.contents.get("vevent", [])
        other = {each.uid.value: (each.dtstart.value, each.summary.value) for each in entries}
        assert other == _events(left, code)


@pytest.mark.parametrize(
    ("name", "count"),
    [("proposed", 0), ("accepted", 12), ("agreed", 12), ("paying", 4), ("renegotiated", 4), ("settled", 0)],
)
def test_the_calendar_holds_one_entry_for_each_instalment_that_is_open(year: Year, name: str, count: int) -> None:
    left = year[name]
    assert _open_instalments(left) == count
    assert {len(_payment_days(left, code)) for code in CODES} == {count}


def test_an_entry_keeps_its_identifier_from_stage_to_stage_and_in_both_languages(year: Year) -> None:
    for left in year.values():
        assert set(_events(left, "zh")) == set(_events(left, "en"))
    agreed = _payment_days(year["agreed"], "zh")
    assert _payment_days(year["accepted"], "zh") == agreed
    for name in ("paying", "changed", "renegotiated"):
        still_open = _payment_days(year[name], "zh")
        assert {uid: agreed.get(uid) for uid in still_open} == still_open  # nothing stands in a calendar twice


def test_once_all_is_settled_the_calendar_is_empty(year: Year) -> None:
    assert _events(year["settled"], "zh") == {}
