"""The log of payments: each instalment with what was paid for it, and what remains."""

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from debt_wizard.advice.due import due
from debt_wizard.advice.payment_log import PaymentLog, payment_log, payment_logs
from debt_wizard.case import Agreement, Case, Contact, Debt, Payment, Plan, Proposal
from support.clock import CHINA
from support.household import money

TODAY = date(2026, 11, 23)
AGREED_AT = datetime(2026, 9, 1, 10, tzinfo=CHINA)
FIRST = date(2026, 9, 15)


def _agreed(*payments: Payment, months: int = 12, upfront: int | None = None) -> Case:
    """1,000 a month on the 15th from September on, agreed in writing."""
    agreement = Agreement(
        debt="card", months=months, monthly=money(1000), first_due=FIRST, agreed_at=AGREED_AT,
        upfront=money(upfront) if upfront else None,
    )  # fmt: skip
    balance = money(1000 * months + (upfront or 0))
    return Case(debt=[Debt(id="card", lender="甲银行", balance=balance)], agreement=[agreement], payment=list(payments))


def _made(due_day: date | None, paid_on: date | None, paid: float | None = 1000, **more: object) -> Payment:
    amount = money(1000) if due_day else None
    return Payment.model_validate(
        {
            "debt": "card", "due": due_day, "amount": amount, "paid_on": paid_on,
            "paid": None if paid is None else money(paid), **more,
        }
    )  # fmt: skip


def _log(case: Case, today: date = TODAY) -> PaymentLog:
    return payment_log(case, "card", today)


SEP, OCT, NOV, DEC = (date(2026, month, 15) for month in (9, 10, 11, 12))


@pytest.mark.parametrize(
    ("payment", "status", "late"),
    [
        (_made(NOV, NOV), "paid", 0),
        (_made(NOV, NOV - timedelta(7)), "paid", 0),
        (_made(NOV, NOV - timedelta(8)), "early", 0),
        (_made(NOV, date(2026, 11, 18)), "late", 3),
        (_made(NOV, NOV, 400), "part", 8),
        (_made(DEC, NOV, 400), "part", 0),
        (_made(NOV, None, None), "missed", 8),
        (_made(TODAY, None, None), "upcoming", 0),
        (_made(DEC, None, None), "upcoming", 0),
        (_made(NOV, NOV, None), "paid", 0),  # a day and no figure: paid as it fell due
        (_made(NOV, None), "paid", 0),  # a figure and no day
        (_made(NOV, NOV, 1200), "paid", 0),
    ],
)
def test_each_way_to_pay_has_its_status(payment: Payment, status: str, late: int) -> None:
    case = Case(debt=[Debt(id="card", balance=money(12000))], payment=[payment])
    [row] = _log(case).rows
    assert (row.status, row.days_late) == (status, late)


def test_the_terms_in_force_are_the_rows_where_nothing_is_listed() -> None:
    log = _log(_agreed())
    assert [row.status for row in log.rows] == ["missed"] * 3 + ["upcoming"] * 9
    assert [row.days_late for row in log.rows[:3]] == [69, 39, 8]
    assert (log.start, log.total_paid, log.remains) == (money(12000), money(0), money(12000))
    assert log.next_open is log.rows[0]


def test_the_terms_go_on_after_what_is_listed_and_remain_what_was_agreed() -> None:
    log = _log(_agreed(_made(SEP, SEP), _made(OCT, OCT + timedelta(2)), _made(NOV, NOV, 400)))
    assert [row.status for row in log.rows] == ["paid", "late", "part"] + ["upcoming"] * 9
    assert [row.remains for row in log.rows[:3]] == [money(11000), money(10000), money(9600)]
    assert (log.start, log.total_paid, log.remains) == (money(12000), money(2400), money(9600))
    assert log.next_open is not None
    assert log.next_open.open == money(600)


def test_a_sum_at_once_belongs_to_the_first_instalment() -> None:
    log = _log(_agreed(upfront=2000))
    assert [row.amount for row in log.rows[:2]] == [money(3000), money(1000)]
    assert log.start == money(14000)


def test_a_payment_without_a_due_day_goes_to_the_earliest_that_is_open() -> None:
    log = _log(_agreed(_made(None, OCT, 1500)))
    assert [(row.status, row.paid) for row in log.rows[:2]] == [("late", money(1000)), ("part", money(500))]
    assert log.remains == money(10500)


def test_one_instalment_paid_twice_is_double_and_adds_nothing_to_what_was_agreed() -> None:
    log = _log(_agreed(_made(SEP, SEP), _made(SEP, SEP + timedelta(1)), _made(OCT, OCT)))
    assert [row.status for row in log.rows[:3]] == ["paid", "double", "paid"]
    assert (log.start, log.total_paid, log.remains) == (money(12000), money(3000), money(9000))


def test_the_same_sum_on_the_same_day_is_double() -> None:
    log = _log(_agreed(_made(SEP, SEP), _made(None, SEP)))
    assert log.rows[-1].status == "double"
    assert log.rows[1].status == "missed"


def test_more_than_the_total_is_told_apart() -> None:
    log = _log(_agreed(_made(SEP, SEP, 12500), months=12))
    assert (log.remains, log.overpaid) == (money(0), money(500))


def test_the_lenders_own_figure_is_held_against_ours() -> None:
    log = _log(_agreed(_made(SEP, SEP, lender_balance=money("11260.50"))))
    assert log.rows[0].difference == money("260.50")


def test_what_the_schedule_owes_without_interest_to_come_is_no_difference() -> None:
    plan = Plan(first_payment=SEP, day=15, proposal=[Proposal(debt="card", months=12, annual_rate=Decimal("0.12"))])
    case = Case(debt=[Debt(id="card", balance=money(12000))], plan=plan)
    case.contact = [Contact(debt="card", at=AGREED_AT, outcome="accepted")]
    case.payment = [
        Payment(debt="card", due=SEP, amount=money("1066.19"), paid=money("1066.19"), paid_on=SEP,
                lender_balance=money("11053.81"))
    ]  # fmt: skip
    log = _log(case, date(2026, 9, 20))  # 12,000 at 1 % a month over 12: 120.00 of the first 1,066.19 is interest
    assert log.rows[0].difference == 0
    assert log.rows[0].remains > money("11053.81")


def test_what_is_only_proposed_is_neither_missed_nor_due_nor_agreed() -> None:
    plan = Plan(first_payment=SEP, day=15, proposal=[Proposal(debt="card", months=12)])
    case = Case(debt=[Debt(id="card", balance=money(12000))], plan=plan)
    log = _log(case)
    assert (log.is_agreed, log.rows, log.next_open) == (False, (), None)
    case.payment = [_made(None, OCT, 500)]
    log = _log(case)
    assert [(row.status, row.paid) for row in log.rows] == [("paid", money(500))]
    assert (log.is_agreed, log.next_open) == (False, None)


def test_of_a_settled_debt_only_what_was_paid_is_shown() -> None:
    case = _agreed(_made(SEP, SEP), _made(OCT, None, None))
    case.debt[0].settled_on = TODAY
    assert [row.status for row in _log(case).rows] == ["paid"]


def test_a_payment_where_nothing_is_agreed_is_simply_paid() -> None:
    case = Case(debt=[Debt(id="card")], payment=[Payment(debt="card", paid=money(500), paid_on=OCT)])
    log = _log(case)
    assert [(row.status, row.remains) for row in log.rows] == [("paid", money(0))]
    assert log.total_paid == money(500)


def test_a_debt_without_any_row_has_no_log() -> None:
    assert payment_logs(Case(debt=[Debt(id="card")]), TODAY) == []


amounts = st.decimals(0, 3000, places=2)
days = st.dates(date(2026, 8, 1), date(2027, 12, 31))
any_day = days | st.sampled_from([date.min, date.max])
payments = st.builds(
    Payment,
    debt=st.just("card"),
    due=st.none() | st.sampled_from([SEP, OCT, NOV, DEC]) | any_day,
    amount=st.none() | amounts,
    paid=st.none() | amounts,
    paid_on=st.none() | any_day,
    lender_balance=st.none() | amounts,
)


@given(st.lists(payments, max_size=8), days)
def test_what_remains_is_the_total_less_every_payment_that_counts(made: list[Payment], today: date) -> None:
    case = _agreed(*made)
    log = _log(case, today)
    told = [
        each.paid if each.paid is not None else (each.amount or Decimal(0)) if each.paid_on else Decimal(0)
        for each in made
    ]
    before = sum((row.counted for row in log.rows if row.is_outside), Decimal(0))
    unsure = sum((row.unsure for row in log.rows), Decimal(0))
    assert log.total_paid + unsure + before == sum(told, Decimal(0))
    assert log.remains - log.overpaid == log.start - log.total_paid - log.let_go
    assert not log.rows or log.rows[-1].remains == log.start - log.total_paid
    running = log.start + before
    for row in log.rows:
        running -= row.paid - row.unsure
        assert row.remains == running
        assert row.days_late >= 0


@given(st.lists(payments, max_size=8), days)
@example([_made(OCT, None), _made(OCT, date.max)], NOV)
def test_the_order_of_the_lines_does_not_change_what_was_noted(made: list[Payment], today: date) -> None:
    there, back = (_log(_agreed(*order), today) for order in (made, made[::-1]))
    noted = [log.total_paid + sum((row.unsure for row in log.rows), Decimal(0)) for log in (there, back)]
    assert noted[0] == noted[1]


@pytest.mark.parametrize(
    "made",
    [
        [_made(SEP, SEP, 1200), _made(SEP, SEP)],
        [_made(None, SEP), _made(None, SEP, 500), _made(None, SEP, 500)],
        [_made(SEP, SEP), _made(None, SEP), _made(OCT, OCT, 400)],
    ],
)
def test_the_order_in_which_payments_were_noted_does_not_change_what_remains(made: list[Payment]) -> None:
    there, back = (_log(_agreed(*order)) for order in (made, made[::-1]))
    assert (there.total_paid, there.remains) == (back.total_paid, back.remains)


@given(days)
def test_what_is_behind_in_the_log_is_overdue_in_the_list_of_what_is_due(today: date) -> None:
    case = _agreed(_made(SEP, SEP), _made(OCT, None, None))
    behind = [(row.due, row.open) for row in _log(case, today).rows if row.is_behind]
    assert behind == [(each.day, each.amount) for each in due(case, today) if each.amount and each.day < today]


def _with_interest(**first: object) -> Case:
    """12,000 at 1 % a month over 12 months: 1,066.19 a month, of which the first time 120.00 is interest."""
    case = _agreed(_made(SEP, SEP, 1066.19, **first))
    case.agreement[0].monthly, case.agreement[0].annual_rate = None, Decimal("0.12")
    case.payment[0].amount = money("1066.19")
    return case


@pytest.mark.parametrize(
    ("theirs", "difference"),
    [
        ("11053.81", "0"),  # what is owed: 12,000 - 946.19
        ("11000.00", "-53.81"),
        ("11150.00", "96.19"),
        (
            "11728.04",
            "0",
        ),  # all that is still to be paid: some lenders put it so
    ],
)
def test_the_lenders_balance_is_held_against_what_is_owed_and_not_against_interest_to_come(
    theirs: str, difference: str
) -> None:
    log = _log(_with_interest(lender_balance=money(theirs)), date(2026, 9, 20))
    assert (log.remains, log.owed) == (money("11728.04"), money("11053.81"))
    assert log.rows[0].difference == Decimal(difference)


def test_without_interest_what_is_owed_is_what_is_still_to_be_paid() -> None:
    log = _log(_agreed(_made(SEP, SEP), _made(OCT, OCT, 400)))
    assert (log.owed, log.remains) == (money(10600), money(10600))


def test_a_lender_who_counts_the_named_rate_to_the_cent_is_told_no_difference() -> None:
    case = _agreed(_made(SEP, SEP, 731.78, lender_balance=money("11388.22")))
    case.debt[0].balance = money(12000)
    agreement = case.agreement[0]
    agreement.balance, agreement.months, agreement.monthly = money(12000), 18, money("731.78")
    agreement.annual_rate = Decimal("0.12")
    assert _log(case).rows[0].difference == 0
