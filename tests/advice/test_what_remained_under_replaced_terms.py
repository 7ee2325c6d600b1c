"""Payments that named no due day, made under terms that others took the place of: what was left after each, then."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from debt_wizard.advice.payment_log import payment_log
from debt_wizard.case import Case, Debt, Offer, Payment
from support.clock import CHINA
from support.household import household, money

TODAY = date(2026, 4, 20)


def _offer(month: int, **terms: object) -> Offer:
    told = {"debt": "loan", "at": datetime(2026, month, 10, 10, tzinfo=CHINA), "decision": "accepted", **terms}
    return Offer.model_validate(told)


def _paid(amount: int, month: int, day: int, theirs: int | None = None) -> Payment:
    stated = money(theirs) if theirs is not None else None
    return Payment(debt="loan", paid=money(amount), paid_on=date(2026, month, day), lender_balance=stated)


@pytest.fixture
def case() -> Case:
    """12 x 1,000 without interest, two of them made in three transfers; then 8,000 at once settle the other 10,000."""
    found = household(pay=9000)
    told = datetime(2026, 1, 2, 10, tzinfo=CHINA)
    found.debt = [Debt(id="loan", lender="乙公司", balance=money(12000), balance_at=told)]
    found.offer = [
        _offer(1, months=12, annual_rate=Decimal(0), first_due=date(2026, 2, 15)),
        _offer(4, kind="lump_sum", upfront=money(8000), first_due=date(2026, 4, 30)),
    ]
    found.payment = [_paid(1000, 2, 15), _paid(400, 3, 10), _paid(600, 3, 15, theirs=10000)]
    return found


def test_it_is_told_as_it_was_and_not_by_the_new_terms(case: Case) -> None:
    log = payment_log(case, "loan", TODAY)
    past = [row for row in log.rows if row.is_past]
    assert [(row.paid, row.remains) for row in past] == [
        (money(1000), money(11000)), (money(400), money(10600)), (money(600), money(10000))
    ]  # fmt: skip
    assert log.remains == money(8000)


def test_the_lenders_figure_of_then_is_held_against_what_was_owed_then(case: Case) -> None:
    assert [row.difference for row in payment_log(case, "loan", TODAY).rows if row.lender_balance] == [0]
    case.payment[2].lender_balance = money(10300)
    assert [row.difference for row in payment_log(case, "loan", TODAY).rows if row.lender_balance] == [money(300)]


def test_what_was_paid_for_several_is_told_with_what_was_left_after_all_of_it(case: Case) -> None:
    case.payment = [_paid(2500, 2, 15), _paid(500, 3, 15)]
    past = [row.remains for row in payment_log(case, "loan", TODAY).rows if row.is_past]
    assert past == [money(9500), money(9000)]
