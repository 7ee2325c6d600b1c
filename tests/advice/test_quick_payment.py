""" "I paid": one key writes the amount that was due and today's date."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debt_wizard.advice.log_rows import LogRow
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.advice.quick_payment import note_payment
from debt_wizard.case import Case, Debt, Payment
from support.household import money
from support.six_payments import case_of, left_of, listed, log_of, loose

from .test_payment_log import NOV, OCT, SEP, TODAY, _agreed, _made
from .test_payments_agree import payments


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


def test_the_rest_of_a_part_payment_is_a_line_of_its_own_and_the_part_keeps_its_day() -> None:
    case = _agreed(_made(SEP, SEP, 400))
    line = _note(case)
    assert (line.due, line.paid, line.paid_on) == (None, money(600), TODAY)
    assert (case.payment[0].paid, case.payment[0].paid_on) == (money(400), SEP)
    first = payment_log(case, "card", TODAY).rows[0]
    assert (first.paid, first.paid_on, first.open) == (money(1000), TODAY, money(0))


def test_the_rests_of_two_part_payments_on_one_day_are_both_kept() -> None:
    case = _agreed(_made(SEP, SEP, 400), _made(OCT, OCT, 400))
    assert [_note(case).paid for _ in range(2)] == [money(600), money(600)]
    assert [row.open for row in payment_log(case, "card", TODAY).rows[:2]] == [money(0), money(0)]


def test_a_rest_that_looks_like_another_payment_of_today_is_still_noted() -> None:
    case = _agreed(
        _made(SEP, SEP, 400), Payment(debt="card", due=OCT, amount=money(600), paid=money(600), paid_on=TODAY)
    )
    _note(case)
    log = payment_log(case, "card", TODAY)
    assert (log.rows[0].open, log.total_paid) == (money(0), money(1600))


def test_the_rest_of_an_instalment_leaves_a_sum_that_is_not_understood_as_it_was_typed() -> None:
    unread = Payment(debt="card", amount=money(200), paid_on=date(2026, 10, 20))
    unread.keep_unfinished("paid", "2oo")
    case = case_of(unread, listed(date(2026, 9, 15), 100, amount=None))
    _note(case, date(2026, 10, 20))
    assert (unread.paid, unread.unfinished) == (None, {"paid": "2oo"})
    assert sorted(each.paid for each in case.payment if each.paid is not None) == [money(100), money(200)]


@pytest.mark.parametrize(
    ("field", "typed", "paid", "paid_on"), [("paid", "大概一千", None, TODAY), ("paid_on", "前几天", money(1000), None)]
)
def test_what_is_not_understood_in_the_line_that_is_noted_stays_as_it_was_typed(
    field: str, typed: str, paid: Decimal | None, paid_on: date | None
) -> None:
    unread = _made(SEP, None, None)
    unread.keep_unfinished(field, typed)
    line = _note(_agreed(unread))
    assert line is unread
    assert (line.unfinished, line.paid, line.paid_on) == ({field: typed}, paid, paid_on)


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


@pytest.mark.parametrize(
    "made",
    [
        [loose(250, TODAY)],
        [loose(250, TODAY), loose(250, TODAY)],
        [loose(500, TODAY), loose(250, TODAY)],
        [listed(SEP, 250, TODAY)],
        [listed(SEP, None), loose(250, TODAY)],
        [listed(SEP, 250, SEP), listed(OCT, 250, TODAY)],
        [listed(SEP, 300, SEP), loose(200, None)],
    ],
)
def test_to_note_the_rest_as_paid_today_raises_what_counts_by_it(made: list[Payment]) -> None:
    case = case_of(*made)
    while (row := log_of(case).next_open) is not None:
        before = log_of(case).total_paid
        note_payment(case, log_of(case), TODAY)
        assert log_of(case).total_paid == before + (row.open or 0)
    assert left_of(case) == (money(0), money(0))


@settings(deadline=None, max_examples=300)
@given(st.lists(payments, max_size=5), st.booleans())
def test_to_say_i_paid_raises_what_counts_by_what_was_paid(made: list[Payment], has_first: bool) -> None:
    case = case_of(*made, first=SEP if has_first else None)
    today = date(2026, 10, 20)
    log = log_of(case, today)
    row = log.next_open
    note_payment(case, log, today)
    if row is None or row.open is None:
        return
    after = log_of(case, today)
    paid, single = zip(
        *((_of(each.rows, twice=True), _of(each.rows, twice=False)) for each in (log, after)), strict=True
    )
    assert single[1] == single[0] + row.open
    assert after.total_paid >= log.total_paid + row.open or paid[0] > 0  # what was paid twice covers no first payment


def _of(rows: tuple[LogRow, ...], *, twice: bool) -> Decimal:
    """What was paid once, or twice, whatever of it counts now."""
    return sum((row.paid for row in rows if (row.status == "double") is twice), Decimal(0))
