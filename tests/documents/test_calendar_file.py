"""The calendar file, read back by two readers that share nothing: icalendar and vobject."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import icalendar
import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from debt_wizard.case import Agreement, Case, Change, Contact, Debt, Income, Offer, Payment
from debt_wizard.documents.calendar_file import calendar_file, import_again
from debt_wizard.documents.dated_plan import dated_plan
from debt_wizard.documents.page import Paragraph
from debt_wizard.language import Language
from support.household import money

NOW = datetime(2026, 8, 20, 20, 0, tzinfo=UTC)
ZH, EN = Language("zh"), Language("en")
READERS = ("icalendar", "vobject")


def _agreed(months: int = 6, first: date = date(2026, 9, 3)) -> Case:
    agreement = Agreement(
        debt="card", months=months, monthly=money(1000), first_due=first, agreed_at=NOW - timedelta(days=5)
    )
    case = Case(debt=[Debt(id="card", lender="甲银行", balance=money(1000 * months))], agreement=[agreement])
    case.about.created = NOW - timedelta(days=30)
    return case


def _read(content: bytes, reader: str) -> dict[str, tuple[date, str, list[timedelta]]]:
    """UID to day, summary, and when it reminds."""
    if reader == "icalendar":
        events = icalendar.Calendar.from_ical(content).walk("VEVENT")
        return {
            str(each["uid"]): (
                each.decoded("dtstart"),
                str(each["summary"]),
                [alarm.decoded("trigger") for alarm in each.walk("VALARM")],
            )
            for each in events
        }
    calendar: Any = vobject.readOne(content.decode("utf-8"))
    return {
        each.uid.value: (
            each.dtstart.value,
            each.summary.value,
            [alarm.trigger.value for alarm in each.contents.get("valarm", [])],
        )
        for each in calendar.vevent_list
    }


def test_both_readers_see_the_same() -> None:
    content = calendar_file(_agreed(), ZH, NOW)
    assert _read(content, "icalendar") == _read(content, "vobject")


@pytest.mark.parametrize("reader", READERS)
def test_each_payment_reminds_the_day_before_and_on_the_day_and_the_balance_three_days_before(reader: str) -> None:
    found = _read(calendar_file(_agreed(), EN, NOW), reader).values()
    payments = [(day, alarms) for day, summary, alarms in found if summary.startswith("Payment: 甲银行 ¥1,000")]
    looks = [(day, alarms) for day, summary, alarms in found if summary.startswith("Check the balance")]
    assert len(payments) == len(looks) == 6
    assert payments[0] == (date(2026, 9, 3), [timedelta(hours=-15), timedelta(hours=9)])
    assert [day for day, _ in looks] == [day - timedelta(3) for day, _ in payments]
    assert all(alarms == [timedelta(hours=9)] for _, alarms in looks)


def test_a_payment_on_a_holiday_stands_on_the_working_day_before_and_says_what_was_agreed() -> None:
    calendar = icalendar.Calendar.from_ical(calendar_file(_agreed(), EN, NOW))
    moved = [each for each in calendar.walk("VEVENT") if each.decoded("dtstart") == date(2026, 9, 30)]
    [payment] = [each for each in moved if str(each["summary"]).startswith("Payment")]
    told = str(payment["description"])
    assert "The agreed day is 3 October 2026, a holiday. Pay by 30 September 2026; do not leave it" in told
    assert "published for 2026" in told


def test_a_year_whose_holidays_are_not_published_is_said_so() -> None:
    calendar = icalendar.Calendar.from_ical(calendar_file(_agreed(first=date(2090, 1, 4)), ZH, NOW))
    told = [str(each.get("description", "")) for each in calendar.walk("VEVENT")]
    unknown = "2090年的放假安排，日历里还没有，只避开了周末，还有元旦、劳动节、国庆每年固定的那几天。"
    assert any(unknown in each for each in told)


@pytest.mark.parametrize("reader", READERS)
def test_a_day_that_moves_moves_its_entry(reader: str) -> None:
    case = _agreed()
    case.payment = [Payment(debt="card", due=date(2026, 9 + number, 3), amount=money(1000)) for number in range(4)]
    before = _read(calendar_file(case, EN, NOW), reader)
    case.payment[2].due = date(2026, 11, 10)
    after = _read(calendar_file(case, EN, NOW + timedelta(hours=1)), reader)
    assert before.keys() == after.keys()
    changed = [uid for uid in before if before[uid] != after[uid]]
    assert [(before[uid][0], after[uid][0]) for uid in changed] == [
        (date(2026, 11, 3), date(2026, 11, 10)), (date(2026, 10, 31), date(2026, 11, 7)),
    ]  # fmt: skip


def test_filling_the_list_keeps_every_identifier() -> None:
    from debt_wizard.advice.filled_payments import filled_payments

    case = _agreed()
    before = _read(calendar_file(case, EN, NOW), "icalendar")
    case.payment = filled_payments(case, NOW.date())
    assert _read(calendar_file(case, EN, NOW), "icalendar") == before


def test_sequence_and_stamps_grow_with_each_writing() -> None:
    first, second = (
        icalendar.Calendar.from_ical(calendar_file(_agreed(), EN, NOW + timedelta(minutes=minutes))).walk("VEVENT")
        for minutes in (0, 5)
    )
    for before, after in zip(first, second, strict=True):
        assert before["uid"] == after["uid"]
        assert after.decoded("sequence") == before.decoded("sequence") + 5
        assert after.decoded("last-modified") > before.decoded("last-modified")
        assert after.decoded("dtstamp") == after.decoded("last-modified")


@pytest.mark.parametrize("language", [ZH, EN])
def test_who_imports_again_is_told_to_delete_what_was_imported_before(language: Language) -> None:
    calendar: Any = icalendar.Calendar.from_ical(calendar_file(_agreed(), language, NOW))
    again = import_again(language)
    assert str(calendar["x-wr-caldesc"]) == again
    assert str(calendar["x-wr-calname"]) in again
    plan = dated_plan(_agreed(), language, NOW.date())
    assert Paragraph(again) in plan.parts
    assert Paragraph(again) not in dated_plan(Case(), language, NOW.date()).parts


def test_no_entry_is_cancelled_that_a_calendar_may_never_have_held() -> None:
    case = _agreed(months=36)
    case.agreement.append(case.agreement[0].model_copy(update={"months": 30, "agreed_at": NOW}))
    assert b"CANCELLED" not in calendar_file(case, EN, NOW)
    assert len([each for each in _read(calendar_file(case, EN, NOW), "vobject").values() if len(each[2]) == 2]) == 30


def test_of_a_part_payment_the_rest_is_left() -> None:
    case = _agreed()
    case.payment = [Payment(debt="card", due=date(2026, 9, 3), amount=money(1000), paid=money(400))]
    summaries = [summary for _, summary, _ in _read(calendar_file(case, EN, NOW), "vobject").values()]
    assert summaries.count("Payment: 甲银行 ¥600") == 1


def test_looks_come_every_three_months_and_when_income_recovers() -> None:
    case = _agreed(months=24)
    case.situation.recovers = date(2027, 3, 1)
    found = _read(calendar_file(case, EN, NOW), "vobject").values()
    looks = [day for day, summary, _ in found if summary.startswith("Ten minutes")]
    assert looks == [date(2026, 11, 15), date(2027, 2, 15), date(2027, 5, 15), date(2027, 11, 15), date(2028, 2, 15),
                     date(2028, 5, 15)]  # fmt: skip
    assert [day for day, summary, _ in found if summary.startswith("Yearly")] == [date(2027, 8, 15)]
    assert date(2027, 3, 1) in [day for day, _, _ in found]


def test_a_look_gives_way_to_the_yearly_one_where_that_has_moved_too() -> None:
    case = _agreed(months=24)  # agreed in August; the facts are told again in January, and the yearly look moves there
    income = [Income(kind="salary", amount=money(9000), every="month")]
    case.change = [Change(at=date(2027, 1, 20), kinds=["income"], finished=True, income=income)]
    found = _read(calendar_file(case, EN, NOW), "vobject").values()
    assert [day for day, summary, _ in found if summary.startswith("Yearly")] == [date(2028, 1, 20)]
    looks = [day for day, summary, _ in found if summary.startswith("Ten minutes")]
    assert date(2027, 8, 15) in looks
    assert date(2028, 2, 15) not in looks


def test_a_promised_answer_leaves_once_it_came() -> None:
    case = _agreed()
    case.contact = [Contact(at=NOW, debt="card", outcome="promised_reply", reply_by=date(2026, 8, 28))]
    there = _read(calendar_file(case, EN, NOW), "vobject")
    case.contact[0].answered_on = date(2026, 8, 25)
    gone = set(there) - set(_read(calendar_file(case, EN, NOW), "vobject"))
    assert [there[uid][0] for uid in gone] == [date(2026, 8, 28)]


@settings(deadline=None)
@given(
    st.text(st.characters(codec="utf-8"), max_size=60),
    st.lists(st.dates() | st.sampled_from([date.min, date.max]), max_size=6, unique=True),
)
def test_whatever_a_lender_is_called_the_file_can_be_read_and_no_entry_is_doubled(name: str, days: list[date]) -> None:
    case = _agreed()
    case.debt[0].lender = name
    case.payment = [Payment(debt="card", due=day, amount=money(1000)) for day in days]
    content = calendar_file(case, EN, NOW)
    events = icalendar.Calendar.from_ical(content).walk("VEVENT")
    assert len({str(each["uid"]) for each in events}) == len(events)
    assert len(_read(content, "vobject")) == len(events)


@pytest.mark.parametrize("reader", READERS)
def test_the_last_day_to_answer_an_offer_is_there_until_it_is_past(reader: str) -> None:
    case = _agreed()
    case.agreement = []
    offers = [Offer(debt="card", at=NOW, answer_by=date(2026, 8, 25)), Offer(debt="card", answer_by=date(2026, 8, 26))]
    for offer in offers:
        case.offer = [offer]
        found = _read(calendar_file(case, EN, NOW), reader)
        [(day, _, alarms)] = [each for each in found.values() if each[1].startswith("Answer the terms of 甲银行")]
        assert (day, alarms) == (offer.answer_by, [timedelta(hours=9)])
    later = _read(calendar_file(case, EN, NOW + timedelta(days=9)), reader)
    assert not [each for each in later.values() if each[1].startswith("Answer the terms")]


def test_a_balance_is_looked_at_on_no_day_that_is_past_and_what_is_overdue_stays() -> None:
    later = datetime(2026, 9, 20, 20, 0, tzinfo=UTC)
    found = _read(calendar_file(_agreed(), EN, later), "icalendar").values()
    looks = [day for day, summary, _ in found if summary.startswith("Check the balance")]
    payments = [day for day, summary, _ in found if summary.startswith("Payment")]
    assert min(looks) == date(2026, 9, 27)
    assert min(payments) == date(2026, 9, 3)
