"""One transfer that pays several instalments: what the lender stated after it is held against the last one alone."""

from datetime import date

import pytest

from debt_wizard.advice.payment_log import payment_log
from debt_wizard.case import Payment
from support.household import money
from support.six_payments import DEC, NOV, OCT, SEP, case_of, listed, loose


def _stated(payment: Payment, balance: float) -> Payment:
    return payment.model_copy(update={"lender_balance": money(balance)})


def test_the_lenders_figure_stands_beside_the_last_instalment_that_the_transfer_paid() -> None:
    case = case_of(listed(SEP, on=SEP), _stated(loose(1000, NOV), 1500))
    rows = {row.due: row for row in payment_log(case, "card", date(2026, 12, 1)).rows}
    assert (rows[OCT].lender_balance, rows[OCT].difference) == (None, None)
    assert (rows[NOV].lender_balance, rows[NOV].difference) == (money(1500), money(0))


def test_so_it_does_where_the_transfer_fills_the_last_of_them_in_part() -> None:
    case = case_of(_stated(loose(1200, DEC), 1800))
    named = [row.due for row in payment_log(case, "card", DEC).rows if row.lender_balance is not None]
    assert named == [NOV]


@pytest.mark.parametrize("stated", [0, 100])
def test_what_is_too_much_has_it_where_a_transfer_pays_more_than_all(stated: int) -> None:
    case = case_of(_stated(loose(3100, DEC), stated))
    named = [row.number for row in payment_log(case, "card", DEC).rows if row.lender_balance is not None]
    assert named == [None]
