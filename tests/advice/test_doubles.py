"""What is noted again counts once; what is paid twice covers the end, and never the next."""

from datetime import UTC, date, datetime, timedelta

import pytest

from debt_wizard.advice.due import due
from debt_wizard.advice.ending import is_ending
from debt_wizard.advice.missed import first_missed
from debt_wizard.advice.open_payments import open_payments
from debt_wizard.advice.owed import owed
from debt_wizard.advice.paid_off import is_paid_off, nothing_is_owed
from debt_wizard.advice.payment_doubts import payment_doubts
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Agreement, Case, Debt, Payment
from debt_wizard.documents.payment_record import status_words
from debt_wizard.language import Language
from support.household import household, money

FIRST = date(2026, 9, 15)


def _case(*payments: Payment) -> Case:
    agreed = datetime(2026, 9, 1, tzinfo=UTC)
    return Case(
        debt=[Debt(id="card", balance=money(6000))],
        agreement=[Agreement(debt="card", agreed_at=agreed, monthly=money(1000), months=6, first_due=FIRST)],
        payment=[*payments],
    )


def _paid(due_on: date, amount: int = 1000) -> Payment:
    return Payment(debt="card", due=due_on, amount=money(1000), paid=money(amount), paid_on=due_on)


@pytest.mark.parametrize("times", [1, 2, 3])
def test_however_often_one_was_noted_what_is_open_comes_to_what_remains(times: int) -> None:
    case = _case(*(_paid(FIRST) for _ in range(times)))
    log = payment_log(case, "card", FIRST)
    assert (log.total_paid, log.remains) == (money(1000), money(5000))
    assert owed(case, case.debt[0]) == money(5000)
    assert sum(each.amount for each in open_payments(case, FIRST)) == log.remains
    assert sum(each.amount or 0 for each in due(case, FIRST, 400) if each.kind == "instalment") == log.remains


def test_every_instalment_after_it_stays_to_be_paid() -> None:
    case = _case(_paid(FIRST), _paid(FIRST))
    days = [each.due for each in open_payments(case, FIRST)]
    assert days == [date(2026, month, 15) for month in (10, 11, 12)] + [date(2027, month, 15) for month in (1, 2)]


def test_once_the_lender_counts_it_for_the_next_payment_it_is_noted_for_that_and_counts() -> None:
    october = date(2026, 10, 15)
    case = _case(_paid(FIRST), Payment(debt="card", due=october, amount=money(1000), paid=money(1000), paid_on=FIRST))
    assert payment_log(case, "card", FIRST).remains == money(4000)
    assert open_payments(case, FIRST)[0].due == date(2026, 11, 15)


def _again_on(due_on: date, days: int) -> Payment:
    paid_on = due_on + timedelta(days)
    return Payment(debt="card", due=due_on, amount=money(1000), paid=money(1000), paid_on=paid_on)


def test_what_is_paid_twice_on_two_days_covers_the_last_instalment_and_the_next_stays_due() -> None:
    case = _case(_paid(FIRST), _again_on(FIRST, 3))
    log = payment_log(case, "card", FIRST)
    assert (log.total_paid, log.remains, owed(case, case.debt[0])) == (money(2000), money(4000), money(4000))
    days = [each.due for each in open_payments(case, FIRST)]
    assert days == [date(2026, month, 15) for month in (10, 11, 12)] + [date(2027, 1, 15)]
    assert status_words(log.rows[-1], Language("zh")) == "多还的够抵"
    assert sum(each.amount or 0 for each in due(case, FIRST, 400) if each.kind == "instalment") == log.remains


def test_what_is_paid_twice_never_covers_the_first_that_is_open() -> None:
    case = _in_months(3, FIRST, _paid(FIRST), _paid(date(2026, 10, 15)), _again_on(date(2026, 10, 15), 5))
    log = payment_log(case, "card", TODAY)
    assert [(row.due, row.days_late) for row in log.rows if row.status == "missed"] == [(date(2026, 11, 15), 8)]
    assert (log.remains, owed(case, case.debt[0])) == (money(1000), money(1000))
    assert not is_paid_off(case, case.debt[0])


def test_what_was_short_stays_to_be_paid_until_the_lender_says_otherwise() -> None:
    case = _case(_paid(FIRST, 700), _paid(date(2026, 10, 15)), _paid(date(2026, 10, 15)))
    opened = [(each.due, each.amount) for each in open_payments(case, date(2026, 10, 20))]
    assert opened[0] == (FIRST, money(300))
    # 6,000 less 700 and 1,000
    assert sum(amount for _, amount in opened) == money(4300)


TODAY = date(2026, 11, 23)


def _in_months(months: int, first: date, *payments: Payment) -> Case:
    """A household that has agreed on so many payments of 1,000."""
    case = household()
    case.debt = [Debt(id="card", lender="甲银行", balance=money(1000 * months))]
    agreed = datetime(2026, 8, 1, tzinfo=UTC)
    case.agreement = [
        Agreement(debt="card", agreed_at=agreed, balance=money(1000 * months), monthly=money(1000), months=months,
                  first_due=first)
    ]  # fmt: skip
    case.payment = [*payments]
    return case


def _noted_again(day: date) -> Payment:
    return Payment(debt="card", paid=money(1000), paid_on=day)


def test_an_overdue_payment_stays_overdue_though_another_was_noted_twice() -> None:
    october = date(2026, 10, 15)
    case = _in_months(3, FIRST, _paid(FIRST), _paid(october), _noted_again(october))
    log = payment_log(case, "card", TODAY)
    november = next(row for row in log.rows if row.due == date(2026, 11, 15))
    assert status_words(november, Language("zh")) == "待补，过了8天"
    assert [(each.day, each.amount) for each in due(case, TODAY) if each.kind == "instalment"] == [
        (date(2026, 11, 15), money(1000))
    ]
    # 3,000 less September and October: the second note of October lowers nothing
    assert (log.total_paid, log.remains, log.overpaid) == (money(2000), money(1000), money(0))
    assert owed(case, case.debt[0]) == money(1000)
    assert not is_paid_off(case, case.debt[0])
    assert not nothing_is_owed(case, case.debt[0])
    assert not is_ending(case, case.debt[0], TODAY)
    assert not verdict(case, TODAY).is_done


@pytest.mark.parametrize("is_loose", [False, True])
def test_missed_payments_are_shown_as_missed_though_two_others_were_noted_twice(*, is_loose: bool) -> None:
    august, october = date(2026, 8, 15), date(2026, 10, 15)
    again = _noted_again if is_loose else _paid
    case = _in_months(4, august, _paid(august), again(august), _paid(FIRST), again(FIRST))
    log = payment_log(case, "card", TODAY)
    assert [row.due for row in log.rows if row.status == "missed"] == [october, date(2026, 11, 15)]
    first = first_missed(case, TODAY)
    assert first is not None
    assert first.due == october
    assert [(each.amount, each.balance) for each in open_payments(case, TODAY)] == [
        (money(1000), money(1000)),
        (money(1000), money(0)),
    ]
    assert (log.remains, log.rows[-1].remains) == (money(2000), money(2000))
    assert owed(case, case.debt[0]) == money(2000)


def test_what_was_noted_three_times_counts_once() -> None:
    case = _in_months(3, date(2026, 10, 15), *(_paid(date(2026, 10, 15)) for _ in range(3)))
    log = payment_log(case, "card", date(2026, 11, 10))
    assert [row.status for row in log.rows] == ["paid", "double", "double", "upcoming", "upcoming"]
    assert [row.remains for row in log.rows] == [money(2000)] * 5
    assert sum(row.open or 0 for row in log.rows) == log.remains


def test_terms_without_a_first_day_are_not_paid_off_by_what_was_noted_twice() -> None:
    case = _in_months(2, FIRST, _paid(FIRST), _paid(FIRST))
    case.agreement[0].first_due = None
    log = payment_log(case, "card", TODAY)
    assert (log.start, log.total_paid, log.remains) == (money(2000), money(1000), money(1000))
    assert not is_paid_off(case, case.debt[0])


def test_what_is_paid_in_full_and_noted_once_more_is_paid_off_and_nothing_is_asked_back() -> None:
    october = date(2026, 10, 15)
    case = _in_months(2, FIRST, _paid(FIRST), _paid(october), _noted_again(october))
    assert is_paid_off(case, case.debt[0])
    log = payment_log(case, "card", TODAY)
    assert (log.total_paid, log.overpaid, log.rows[-1].status) == (money(2000), money(0), "double")
    assert [each.code for each in payment_doubts(case, "card", TODAY)] == ["double"]


def test_a_second_payment_that_is_not_listed_counts_where_terms_name_no_day() -> None:
    case = _in_months(3, FIRST, _paid(FIRST), _noted_again(date(2026, 10, 15)))
    case.agreement[0].first_due = None
    assert payment_log(case, "card", TODAY).remains == money(1000)  # 3,000 less two
