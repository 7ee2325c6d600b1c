"""What is paid while nothing is agreed: for a planned day that is near, or simply paid."""

from datetime import date, datetime

import pytest

from debt_wizard.advice.owed import owed
from debt_wizard.advice.payment_doubts import payment_doubts
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.case import Case, Debt, Payment, Plan, Proposal
from support.clock import CHINA
from support.household import money

TODAY = date(2026, 11, 28)
DEC, JAN = date(2026, 12, 15), date(2027, 1, 15)


def _case(*paid: tuple[date, int]) -> Case:
    """36 months of 1,000 are proposed and two of its days are listed; what was paid names no day."""
    planned = [Payment(debt="card", due=day, amount=money(1000)) for day in (DEC, JAN)]
    made = [Payment(debt="card", paid=money(amount), paid_on=day) for day, amount in paid]
    return Case(
        debt=[Debt(id="card", lender="甲银行", balance=money(36000))],
        plan=Plan(proposal=[Proposal(debt="card", monthly=money(1000), months=36)], first_payment=DEC),
        payment=[*planned, *made],
    )


def test_a_bill_of_months_gone_by_pays_no_planned_day_and_is_not_too_much() -> None:
    case = _case(*((date(2026, month, 15), 2000) for month in range(6, 12)))
    log = payment_log(case, "card", TODAY)
    assert [(row.due, row.paid) for row in log.rows if row.due] == [(DEC, money(0)), (JAN, money(0))]
    assert [row.status for row in log.rows if not row.due] == ["paid"] * 6
    assert (log.total_paid, log.remains, log.overpaid) == (money(12000), money(2000), money(0))
    assert payment_doubts(case, "card", TODAY) == []


@pytest.mark.parametrize(
    ("day", "expected"),
    [(date(2026, 11, 29), 0), (date(2026, 11, 30), 1000), (DEC, 1000), (date(2026, 12, 20), 1000)],
)
def test_what_is_paid_near_a_planned_day_is_for_that_day(day: date, expected: int) -> None:
    rows = payment_log(_case((day, 1000)), "card", date(2026, 12, 28)).rows
    assert next(row.paid for row in rows if row.due == DEC) == expected


def test_what_is_paid_beyond_a_planned_day_lowers_what_is_owed() -> None:
    case = _case((DEC, 4000))
    case.debt[0].balance_at = datetime(2026, 12, 1, 10, tzinfo=CHINA)
    log = payment_log(case, "card", DEC)
    assert [row.paid for row in log.rows] == [money(1000), money(0), money(3000)]
    assert [row.status for row in log.rows] == ["paid", "upcoming", "paid"]
    assert owed(case, case.debt[0]) == 32000


def test_the_same_payment_noted_twice_stays_one_while_nothing_is_agreed() -> None:
    case = _case((date(2026, 10, 15), 2000), (date(2026, 10, 15), 2000))
    assert payment_log(case, "card", TODAY).total_paid == 2000
    assert [doubt.code for doubt in payment_doubts(case, "card", TODAY)] == ["double"]
