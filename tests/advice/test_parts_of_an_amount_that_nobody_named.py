"""Two payments for one day of which nobody named the amount: other sums are parts of it, the same sum is one twice."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from debt_wizard.advice.payment_doubts import payment_doubts
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.case import Case, Debt, Offer, Payment
from support.clock import CHINA
from support.household import household, money

OCTOBER = date(2026, 10, 15)
TODAY = date(2026, 11, 20)


def _case(*paid: int) -> Case:
    """12 x 1,000, then other terms in November; for 15 October so much was paid, a day apart each."""
    case = household(pay=9000)
    told = datetime(2026, 9, 1, 10, tzinfo=CHINA)
    case.debt = [Debt(id="loan", lender="乙公司", balance=money(12000), balance_at=told)]
    case.offer = [
        Offer(debt="loan", at=datetime(2026, month, 5, 10, tzinfo=CHINA), decision="accepted", months=months,
              annual_rate=Decimal(0), first_due=first)
        for month, months, first in ((10, 12, OCTOBER), (11, 22, date(2026, 12, 15)))
    ]  # fmt: skip
    case.payment = [
        Payment(debt="loan", due=OCTOBER, paid=money(each), paid_on=date(2026, 10, 15 + at))
        for at, each in enumerate(paid)
    ]
    return case


@pytest.mark.parametrize("paid", [(700, 300), (300, 700)])
def test_parts_under_replaced_terms_are_nothing_double(paid: tuple[int, int]) -> None:
    case = _case(*paid)
    log = payment_log(case, "loan", TODAY)
    assert "double" not in {row.status for row in log.rows}
    assert "double" not in {each.code for each in payment_doubts(case, "loan", TODAY)}
    assert (log.remains, log.paid_before) == (money(11000), money(1000))


def test_the_same_sum_twice_still_is() -> None:
    log = payment_log(_case(500, 500), "loan", TODAY)
    assert [row.status for row in log.rows if row.paid].count("double") == 1
