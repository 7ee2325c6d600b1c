"""Late payments, and when two of them ask for a look."""

from datetime import date

import pytest

from debt_wizard.advice.late_payments import asks_for_a_look, late_payments, late_since_last_change
from debt_wizard.case import Case, Change, Debt, Payment
from support.household import TODAY, money

DUE = date(2026, 10, 15)


@pytest.mark.parametrize(
    ("payment", "late"),
    [
        (Payment(due=DUE, amount=money(100), paid=money(100), paid_on=DUE), False),
        (Payment(due=DUE, amount=money(100), paid=money(100), paid_on=date(2026, 10, 14)), False),
        (Payment(due=DUE, amount=money(100), paid=money(100), paid_on=date(2026, 10, 16)), True),
        (Payment(due=DUE, amount=money(100)), True),
        (Payment(due=DUE, amount=money(100), paid=money(40), paid_on=DUE), True),
        (Payment(due=DUE), True),
        (Payment(due=TODAY, amount=money(100)), False),
        (Payment(paid=money(100), paid_on=DUE), False),
    ],
)
def test_a_payment_is_late_when_it_came_after_its_day_or_is_open_after_it(payment: Payment, late: bool) -> None:
    assert bool(late_payments(Case(payment=[payment]), TODAY)) is late


def test_late_payments_come_by_their_day() -> None:
    days = [date(2026, 10, 15), date(2026, 8, 15), date(2026, 9, 15)]
    case = Case(payment=[Payment(due=day, amount=money(1)) for day in days])
    assert [payment.due for payment in late_payments(case, TODAY)] == sorted(days)


def test_two_late_payments_ask_for_a_look_and_one_does_not() -> None:
    case = Case(payment=[Payment(due=DUE, amount=money(100))])
    assert not asks_for_a_look(case, TODAY)
    case.payment.append(Payment(due=date(2026, 11, 15), amount=money(100)))
    assert asks_for_a_look(case, TODAY)


def test_what_was_late_before_the_last_change_is_not_asked_about_again() -> None:
    case = Case(payment=[Payment(due=day, amount=money(1)) for day in (date(2026, 9, 15), DUE, date(2026, 11, 15))])
    case.change = [Change(kinds=["job"]), Change(kinds=["late_payments"], at=date(2026, 10, 20), finished=True)]
    assert [payment.due for payment in late_since_last_change(case, TODAY)] == [date(2026, 11, 15)]
    assert not asks_for_a_look(case, TODAY)


def test_a_debt_that_is_settled_has_no_late_payments() -> None:
    case = Case(
        debt=[Debt(id="card", settled_on=TODAY), Debt(id="loan")],
        payment=[Payment(debt="card", due=DUE, amount=money(1)), Payment(debt="loan", due=DUE, amount=money(1))],
    )
    assert [payment.debt for payment in late_payments(case, TODAY)] == ["loan"]
