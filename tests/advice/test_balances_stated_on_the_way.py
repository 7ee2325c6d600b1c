"""What a lender states is held against what was owed on that day: a payment that came later changes nothing of it."""

from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.advice.payment_log import payment_log
from debt_wizard.advice.two_balances import last_difference
from debt_wizard.case import Case, Payment
from support.household import money
from support.payments import agreed_payments, paid

TODAY = date(2026, 12, 1)


def _loose(amount: int, day: date, **more: object) -> Payment:
    return Payment.model_validate({"debt": "card", "paid": money(amount), "paid_on": day, **more})


def _differences(case: Case) -> list[Decimal]:
    return [row.difference for row in payment_log(case, "card", TODAY).rows if row.difference is not None]


def test_the_rest_of_a_short_payment_that_came_later_is_no_difference() -> None:
    short = paid(9, 15, paid=money(600), lender_balance=money(11_400))
    for rest in (_loose(400, date(2026, 9, 20)), paid(9, 15, date(2026, 9, 20), paid=money(400))):
        case = agreed_payments(short, rest)
        assert _differences(case) == [0]
        assert last_difference(payment_log(case, "card", TODAY)) is None


def test_what_fell_due_before_and_was_made_up_later_is_no_difference() -> None:
    october = paid(10, 15, lender_balance=money(10_400))
    case = agreed_payments(paid(9, 15, paid=money(600)), october, _loose(400, date(2026, 10, 20)))
    assert _differences(case) == [0]


def test_what_was_paid_early_for_a_later_day_is_known_to_the_lender() -> None:
    early = paid(11, 15, date(2026, 10, 1))
    case = agreed_payments(paid(9, 15), paid(10, 15, lender_balance=money(9_000)), early)
    assert _differences(case) == [0]


@pytest.mark.parametrize(("stated", "difference"), [(11_500, 100), (11_400, 0), (11_000, -400)])
def test_a_figure_that_was_wrong_on_its_day_stays_one(stated: int, difference: int) -> None:
    short = paid(9, 15, paid=money(600), lender_balance=money(stated))
    assert _differences(agreed_payments(short, _loose(400, date(2026, 9, 20)))) == [difference]


def test_of_two_payments_on_one_day_each_is_held_against_what_was_owed_after_it() -> None:
    day = date(2026, 10, 15)
    first = paid(9, 15, day, lender_balance=money(11_000))
    second = paid(10, 15, day, lender_balance=money(10_000))
    assert _differences(agreed_payments(first, second)) == [0, 0]
    assert _differences(agreed_payments(second, first)) == [0, 0]


def test_without_a_total_of_the_terms_what_remained_then_is_what_counts() -> None:
    case = agreed_payments(paid(9, 15, paid=money(600), lender_balance=money(11_400)), _loose(400, date(2026, 9, 20)))
    case.debt[0].balance = None
    assert _differences(case) == [0]
