"""A line that names less as due than is agreed for its day is asked about: what is missing would be counted nowhere."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from debt_wizard.advice.payment_doubts import doubts_of_line, payment_doubts
from debt_wizard.case import Agreement, Case
from support.household import money
from support.payments import agreed_payments, paid

TODAY = date(2026, 10, 20)


def _codes(case: Case) -> list[tuple[str, Decimal]]:
    return [(each.code, each.amount) for each in payment_doubts(case, "card", TODAY)]


def test_what_was_paid_typed_as_what_was_due_is_asked_about_with_what_is_agreed() -> None:
    case = agreed_payments(paid(9, 15), paid(10, 15, amount=money(700), paid=money(700)))
    assert _codes(case) == [("less_due", money(1000))]
    assert [each.code for each in doubts_of_line(case, case.payment[1], TODAY)] == ["less_due"]


@pytest.mark.parametrize("due", ["1000", "960", "1100"])
def test_an_amount_that_a_lender_may_count_by_itself_is_not(due: str) -> None:
    assert _codes(agreed_payments(paid(9, 15, amount=money(due), paid=money(due)))) == []


def test_a_short_payment_beside_the_agreed_amount_is_not() -> None:
    assert _codes(agreed_payments(paid(9, 15, paid=money(700)))) == []


def test_what_is_settled_replaced_or_due_on_another_day_is_not() -> None:
    less = paid(9, 15, amount=money(700), paid=money(700))
    settled = agreed_payments(less)
    settled.debt[0].settled_on = date(2026, 10, 1)
    assert _codes(settled) == []
    moved = agreed_payments(paid(9, 18, amount=money(700), paid=money(700)))
    assert _codes(moved) == []
    anew = agreed_payments(less)
    anew.agreement.append(
        Agreement(
            debt="card", balance=money(11_300), months=10, monthly=money(1130), first_due=date(2026, 10, 15),
            agreed_at=datetime(2026, 9, 25, tzinfo=UTC),
        )
    )  # fmt: skip
    assert _codes(anew) == []
