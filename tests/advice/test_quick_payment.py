""" "I paid": one key writes the amount that was due and today's date."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from debt_wizard.advice.payment_log import payment_log
from debt_wizard.advice.quick_payment import note_payment
from debt_wizard.case import Case, Debt, Payment
from support.household import money

from .test_payment_log import NOV, OCT, SEP, TODAY, _agreed, _made


def _note(case: Case, today: date = TODAY) -> Payment:
    return note_payment(case, payment_log(case, "card", today), today)


def test_the_earliest_open_instalment_is_paid_as_it_fell_due() -> None:
    case = _agreed(_made(SEP, SEP), _made(OCT, None, None), _made(NOV, None, None))
    line = _note(case)
    assert line is case.payment[1]
    assert (line.paid, line.paid_on) == (money(1000), TODAY)


def test_an_instalment_of_the_terms_joins_the_list_and_the_others_stay_due() -> None:
    case = _agreed()
    line = _note(case, SEP)
    assert case.payment == [line]
    assert (line.due, line.amount, line.paid, line.paid_on) == (SEP, money(1000), money(1000), SEP)
    assert len(payment_log(case, "card", SEP).rows) == 12


def test_of_a_part_payment_the_rest_is_added() -> None:
    case = _agreed(_made(SEP, SEP, 400))
    assert _note(case).paid == money(1000)


def test_without_an_amount_the_day_alone_is_written() -> None:
    case = Case(debt=[Debt(id="card")], payment=[Payment(debt="card", due=NOV)])
    line = _note(case)
    assert (line.paid, line.paid_on) == (None, TODAY)
    assert payment_log(case, "card", TODAY).next_open is None


def test_where_nothing_is_open_a_line_of_its_own_waits_for_its_amount() -> None:
    case = Case(debt=[Debt(id="card")])
    line = _note(case)
    assert (line.due, line.paid, line.paid_on) == (None, None, TODAY)


@given(st.integers(1, 14))
def test_each_time_exactly_one_instalment_less_is_open(times: int) -> None:
    case = _agreed()
    for number in range(times):
        before = payment_log(case, "card", TODAY)
        _note(case)
        after = payment_log(case, "card", TODAY)
        left = max(12 - number - 1, 0)
        assert after.remains == money(1000 * left)
        assert before.total_paid <= after.total_paid
