"""What is noted twice covers the end of what was agreed, and nothing overdue or due next: it may be paid but once."""

from datetime import UTC, date, datetime

import pytest

from debt_wizard.advice.due import due
from debt_wizard.advice.ending import is_ending
from debt_wizard.advice.missed import first_missed
from debt_wizard.advice.open_payments import open_payments
from debt_wizard.advice.owed import owed
from debt_wizard.advice.paid_off import is_paid_off, nothing_is_owed
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
def test_what_is_open_comes_to_what_remains_however_often_one_was_paid(times: int) -> None:
    case = _case(*[_paid(FIRST)] * times)
    remains = payment_log(case, "card", FIRST).remains
    assert remains == money(6000 - 1000 * times)
    assert sum(each.amount for each in open_payments(case, FIRST)) == remains
    assert sum(each.amount or 0 for each in due(case, FIRST, 400) if each.kind == "instalment") == remains


def test_the_next_instalment_stays_due_and_the_last_is_covered() -> None:
    case = _case(_paid(FIRST), _paid(FIRST))
    days = [each.due for each in open_payments(case, FIRST)]
    assert days == [date(2026, 10, 15), date(2026, 11, 15), date(2026, 12, 15), date(2027, 1, 15)]
    assert [row.status for row in payment_log(case, "card", FIRST).rows][-1] == "covered"


def test_what_was_short_stays_to_be_paid_until_the_lender_says_otherwise() -> None:
    case = _case(_paid(FIRST, 700), _paid(date(2026, 10, 15)), _paid(date(2026, 10, 15)))
    opened = [(each.due, each.amount) for each in open_payments(case, date(2026, 10, 20))]
    assert opened[0] == (FIRST, money(300))
    assert sum(amount for _, amount in opened) == money(3300)


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


def test_what_is_due_next_is_not_covered_by_what_was_noted_twice() -> None:
    case = _in_months(3, date(2026, 10, 15), *[_paid(date(2026, 10, 15))] * 3)
    log = payment_log(case, "card", date(2026, 11, 10))
    # two are noted too often: one of them covers December, the other nothing, since November is due next
    assert [row.status for row in log.rows] == ["paid", "double", "double", "upcoming", "covered"]
    assert [row.remains for row in log.rows] == [money(2000), *[money(1000)] * 4]
    assert sum(row.open or 0 for row in log.rows) == log.remains


def test_terms_without_a_first_day_are_not_paid_off_by_what_was_noted_twice() -> None:
    case = _in_months(2, FIRST, _paid(FIRST), _paid(FIRST))
    case.agreement[0].first_due = None
    log = payment_log(case, "card", TODAY)
    assert (log.start, log.total_paid, log.remains) == (money(2000), money(1000), money(1000))
    assert not is_paid_off(case, case.debt[0])


def test_what_is_paid_in_full_and_noted_once_more_is_too_much() -> None:
    october = date(2026, 10, 15)
    case = _in_months(2, FIRST, _paid(FIRST), _paid(october), _noted_again(october))
    assert is_paid_off(case, case.debt[0])
    assert payment_log(case, "card", TODAY).overpaid == money(1000)


@pytest.mark.parametrize(("code", "told"), [("zh", "真多还了就够抵"), ("en", "covered, if really paid twice")])
def test_what_is_covered_is_said_with_its_condition(code: str, told: str) -> None:
    row = payment_log(_case(_paid(FIRST), _paid(FIRST)), "card", FIRST).rows[-1]
    assert status_words(row, Language(code)) == told


def test_a_second_payment_that_is_not_listed_counts_where_terms_name_no_day() -> None:
    case = _in_months(3, FIRST, _paid(FIRST), _noted_again(date(2026, 10, 15)))
    case.agreement[0].first_due = None
    assert payment_log(case, "card", TODAY).remains == money(1000)  # 3,000 less two
