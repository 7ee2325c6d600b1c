"""What was paid twice covers the end of what was agreed: what is open comes to what remains, everywhere."""

from datetime import UTC, date, datetime

import pytest

from debt_wizard.advice.due import due
from debt_wizard.advice.open_payments import open_payments
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.case import Agreement, Case, Debt, Payment
from support.household import money

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
