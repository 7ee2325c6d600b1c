"""Which rows of a schedule were paid: by the instalment that a payment was for, not by the very day."""

from datetime import UTC, date, datetime

from debt_wizard.advice.scheduled_payments import scheduled_payments
from debt_wizard.case import Agreement, Case, Debt, Payment
from support.household import money

TODAY = date(2026, 11, 27)


def _agreed(day: date, first: date | None, monthly: int, months: int) -> Agreement:
    at = datetime(day.year, day.month, day.day, tzinfo=UTC)
    return Agreement(debt="card", agreed_at=at, monthly=money(monthly), months=months, first_due=first)


def _case(*agreements: Agreement, payments: list[Payment]) -> Case:
    return Case(debt=[Debt(id="card", balance=money(6000))], agreement=[*agreements], payment=payments)


def _paid(due: date, amount: int, on: date | None = None) -> Payment:
    return Payment(debt="card", due=due, amount=money(amount), paid=money(amount), paid_on=on or due)


def _marks(case: Case) -> list[bool]:
    return [each.is_paid for each in scheduled_payments(case, "card", TODAY)]


def test_an_instalment_that_was_moved_and_paid_is_paid() -> None:
    agreed = _agreed(date(2026, 8, 20), date(2026, 9, 16), 1000, 6)
    moved = _paid(date(2026, 10, 21), 1000)
    assert _marks(_case(agreed, payments=[moved])) == [False, True, False, False, False, False]


def test_a_payment_without_a_day_it_was_due_for_pays_the_first_that_is_open() -> None:
    agreed = _agreed(date(2026, 8, 20), date(2026, 9, 16), 1000, 6)
    loose = Payment(debt="card", paid=money(2000), paid_on=date(2026, 10, 1))
    assert _marks(_case(agreed, payments=[loose])) == [True, True, False, False, False, False]


def test_what_was_paid_under_an_agreement_that_was_replaced_pays_no_row_of_the_new_one() -> None:
    older = _agreed(date(2026, 6, 1), date(2026, 6, 16), 1000, 6)
    newer = _agreed(date(2026, 9, 1), date(2026, 9, 16), 500, 8)
    payments = [_paid(date(2026, 6, 16), 1000), _paid(date(2026, 7, 16), 1000), _paid(date(2026, 9, 16), 500)]
    assert _marks(_case(older, newer, payments=payments)) == [True, *[False] * 7]


def test_rows_whose_days_move_along_with_today_are_never_called_paid() -> None:
    agreed = _agreed(date(2026, 8, 20), None, 1000, 6)
    payments = [Payment(debt="card", paid=money(1000), paid_on=date(2026, 9, 16))]
    assert _marks(_case(agreed, payments=payments)) == [False] * 6


def test_a_month_of_a_pause_asks_for_nothing_and_is_not_paid_by_what_comes_after_it() -> None:
    agreed = _agreed(date(2026, 8, 20), date(2026, 10, 16), 1000, 6)
    agreed.grace_months = 1
    case = _case(agreed, payments=[_paid(date(2026, 10, 16), 1000)])
    rows = scheduled_payments(case, "card", TODAY)
    assert [(each.row.due, bool(each.row.amount), each.is_paid) for each in rows[:3]] == [
        (date(2026, 9, 16), False, False),
        (date(2026, 10, 16), True, True),
        (date(2026, 11, 16), True, False),
    ]
