"""One answer to which instalment a payment is for: the log, what is due, and the calendar never differ."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debt_wizard.advice.due import due
from debt_wizard.advice.ending import is_ending
from debt_wizard.advice.filled_payments import filled_payments
from debt_wizard.advice.late_payments import late_payments
from debt_wizard.advice.open_payments import open_payments
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.case import Agreement, Case, Payment
from debt_wizard.documents.calendar_file import calendar_file
from debt_wizard.language import Language
from support.household import money

from .test_payment_log import DEC, NOV, OCT, SEP, TODAY, _agreed, _made, payments

FAR = 5000
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def _open_by_log(case: Case) -> list[tuple[date, Decimal]]:
    rows = payment_log(case, "card", TODAY).rows
    return [(row.due, row.open) for row in rows if row.due is not None and row.open]


def _open_by_due(case: Case) -> list[tuple[date, Decimal]]:
    return [(each.day, each.amount) for each in due(case, TODAY, FAR) if each.kind == "instalment" and each.amount]


def _open_by_calendar(case: Case) -> list[tuple[date, Decimal]]:
    return [(each.due, each.amount) for each in open_payments(case, TODAY)]


def _reminders(case: Case) -> dict[str, tuple[date, str]]:
    """UID to day and words, of the payments alone."""
    events = icalendar.Calendar.from_ical(calendar_file(case, Language("en"), NOW)).walk("VEVENT")
    found = {str(each["uid"]): (each.decoded("dtstart"), str(each["summary"])) for each in events}
    return {uid: told for uid, told in found.items() if told[1].startswith("Payment")}


@pytest.mark.parametrize("is_listed", [False, True])
def test_a_payment_without_a_due_day_lowers_what_is_due_and_what_the_calendar_reminds_of(is_listed: bool) -> None:
    case = _agreed()
    if is_listed:
        case.payment = filled_payments(case, TODAY)
    case.payment.append(_made(None, OCT, 1500))
    rest = [(OCT, money(500)), (NOV, money(1000)), (DEC, money(1000))]
    assert _open_by_log(case)[:3] == _open_by_due(case)[:3] == _open_by_calendar(case)[:3] == rest
    assert next(iter(_reminders(case).values()))[1].endswith("¥500")


def test_a_payment_of_all_that_was_agreed_leaves_no_reminder_and_nothing_late() -> None:
    case = _agreed()
    case.payment = [*filled_payments(case, TODAY), _made(None, OCT, 12000)]
    assert (_open_by_due(case), _open_by_calendar(case), _reminders(case)) == ([], [], {})
    assert [each.due for each in late_payments(case, TODAY)] == [SEP]  # it came a month after its day
    assert is_ending(case, case.debt[0], TODAY)


@settings(deadline=None)
@given(st.lists(payments, max_size=8))
def test_log_due_and_calendar_name_the_same_open_sums(made: list[Payment]) -> None:
    case = _agreed(*made)
    within = [each for each in _open_by_log(case) if each[0] <= TODAY + timedelta(days=FAR)]
    assert sorted(within) == sorted(_open_by_due(case))
    assert sorted(_open_by_log(case)) == sorted(_open_by_calendar(case))


@pytest.mark.parametrize(
    "noted",
    [
        _made(None, SEP, 1000),
        _made(None, SEP, 300),
        _made(SEP, SEP, 1000),
        _made(SEP, SEP, 400),
        _made(NOV, NOV, 1000),
        _made(date(2026, 10, 12), OCT, 1000),
        _made(date(2026, 7, 1), OCT, 1000),
    ],
)
@pytest.mark.parametrize("listed", [[], [_made(OCT, None, None)], [_made(OCT, OCT), _made(OCT, OCT)]])
def test_noting_a_payment_moves_no_reminder_to_another_identifier(noted: Payment, listed: list[Payment]) -> None:
    case = _agreed(*listed)
    before = _reminders(case)
    case.payment = [*listed, noted]
    after = _reminders(case)
    days = {uid: day for uid, (day, _) in before.items()}
    moved = {uid: (days[uid], day) for uid, (day, _) in after.items() if uid in days and days[uid] != day}
    assert all(abs(was - now) < timedelta(days=15) for was, now in moved.values())
    assert set(after) <= set(before) or listed  # a line that is noted for an earlier day is one that was not there


def test_the_rows_of_a_new_agreement_count_on_from_the_lines_of_the_old_one() -> None:
    case = _agreed(_made(SEP, SEP), _made(OCT, OCT))
    newer = Agreement(
        debt="card",
        agreed_at=datetime(2026, 11, 1, 10, tzinfo=UTC),
        balance=money(10000),
        months=20,
        monthly=money(500),
        first_due=NOV,
    )
    case.agreement.append(newer)
    assert [each.number for each in open_payments(case, TODAY)] == list(range(3, 23))
    case.payment.append(_made(None, NOV, 500))
    assert [each.number for each in open_payments(case, TODAY)] == list(range(4, 23))
