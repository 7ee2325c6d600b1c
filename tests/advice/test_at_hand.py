"""Money at hand belongs to the day when it was told: the check of a month is the same on each of its days."""

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debt_wizard.advice.at_hand import at_hand, is_old, told_on
from debt_wizard.advice.case_cash_flow import case_cash_flow
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Agreement, Asset, Case, Debt, Income, Payment, Plan, Proposal, Spending
from debt_wizard.documents.verdict_line import standing_text
from debt_wizard.language import Language
from support.clock import CHINA
from support.household import money

TOLD = datetime(2026, 1, 5, 10, tzinfo=CHINA)


def _case(cash: int = 3000) -> Case:
    """6,000 on the 10th, 800 on each of four days, 1,200 of rent on the 1st, 1,000 to the lender on the 15th."""
    return Case(
        income=[Income(amount=money(6000), every="month", day=10)],
        spending=[
            Spending(category="food", amount=money(3200), every="month"),
            Spending(category="housing", amount=money(1200), every="month", day=1),
        ],
        asset=[Asset(kind="cash", value=money(cash), liquid=True, value_at=TOLD)],
        debt=[Debt(id="card", balance=money(12_000), annual_rate=money(0))],
        plan=Plan(first_payment=date(2026, 1, 15), day=15),
        agreement=[
            Agreement(debt="card", agreed_at=TOLD, monthly=money(1000), months=12, first_due=date(2026, 1, 15), day=15)
        ],
    )


def _paid(case: Case, until: date) -> Case:
    case.payment = [
        Payment(debt="card", due=day, amount=money(1000), paid=money(1000), paid_on=day)
        for day in (date(2026, month, 15) for month in range(1, 13))
        if day <= until
    ]
    return case


@pytest.mark.parametrize(
    ("today", "amount"),
    [
        (date(2026, 1, 5), 3000),
        (date(2026, 1, 8), 2200),  # 800 of living on the 7th
        (date(2026, 1, 10), 8200),  # pay day
        (date(2026, 1, 20), 6400),  # 800 on the 14th, and the payment of the 15th
        (date(2026, 2, 4), 3600),  # 800 on the 21st and on the 28th, and the rent
        (date(2026, 2, 5), 3000),
        (date(2026, 7, 10), 8200),
    ],
)
def test_what_came_and_went_since_counts_within_a_month_and_no_surplus_piles_up(today: date, amount: int) -> None:
    assert at_hand(_paid(_case(), today), today) == amount


def test_a_sum_that_took_what_was_at_hand_is_not_there_again_a_month_later() -> None:
    case = _paid(_case(9000), date(2026, 2, 15))
    case.payment.append(Payment(debt="card", paid=money(6600), paid_on=date(2026, 1, 20)))
    assert at_hand(case, date(2026, 2, 4)) == 3000  # 9,600 with what January left over and paid, less that sum
    assert at_hand(case, date(2026, 2, 5)) == 3000
    assert at_hand(case, date(2026, 2, 20)) == 6400  # 6,000 came, 1,600 went to live on, 1,000 to the lender


def test_months_that_take_more_than_they_bring_take_it_from_what_is_at_hand() -> None:
    case = _case(9000)
    case.income[0].amount = money(3400)  # 4,400 go out each month
    assert at_hand(case, date(2026, 2, 5)) == 8000
    assert at_hand(case, date(2026, 4, 5)) == 6000


def test_a_day_that_a_month_does_not_have_is_its_last() -> None:
    case = _case()
    case.asset[0].value_at = datetime(2026, 1, 31, 10, tzinfo=CHINA)
    assert at_hand(case, date(2026, 2, 28)) == 3000
    assert at_hand(case, date(2026, 3, 1)) == 1800


def test_without_a_day_it_counts_as_told() -> None:
    case = _case()
    case.asset[0].value_at = None
    assert (told_on(case), at_hand(case, date(2026, 6, 20))) == (None, Decimal(3000))


def test_it_never_falls_below_nought() -> None:
    assert at_hand(_case(0), date(2026, 1, 9)) == 0


@pytest.mark.parametrize(("days", "old"), [(31, False), (32, True)])
def test_after_a_month_it_is_asked_about_again(days: int, old: bool) -> None:
    assert is_old(_case(), TOLD.date() + timedelta(days)) is old


@pytest.mark.parametrize("is_dated", [True, False])
def test_whoever_pays_as_agreed_hears_the_same_verdict_on_every_day_of_a_month(is_dated: bool) -> None:
    """Without its day, the same money says one thing before pay day and another after it."""
    levels = set()
    for day in (date(2026, 4, 6) + timedelta(each) for each in range(30)):
        case = _paid(_case(5500), day)
        case.asset[0].value_at = TOLD if is_dated else None
        levels.add(verdict(case, day).level)
    assert (len(levels) == 1) is is_dated


@given(st.integers(0, 400))
def test_on_each_day_of_that_number_it_is_what_was_told(months: int) -> None:
    year, month = divmod(2026 * 12 + months, 12)
    assert at_hand(_case(), date(year, month + 1, 5)) == 3000


def test_a_plan_that_begins_today_counts_the_pay_of_today_once() -> None:
    case, today = _case(1000), date(2026, 5, 10)
    case.asset[0].value_at = datetime(2026, 5, 1, 10, tzinfo=CHINA)
    case.agreement, case.plan = [], Plan(first_payment=today, day=10)
    case.plan.proposal = [Proposal(debt="card", monthly=money(500))]
    flow = case_cash_flow(case, today)
    assert flow is not None
    assert flow.start == today
    assert flow.household.opening == 200  # 1,000 less 800 of living on the 7th; the pay of the 10th is still to come
    assert sum(move.amount for move in flow.household.movements if move.day == today) == 6000


def test_what_is_paid_to_a_lender_outside_the_talk_is_taken_off_once() -> None:
    case, today = _case(), date(2026, 1, 8)
    case.debt.append(Debt(id="car", in_scope=False, contract_payment=money(500), due_day=6))
    assert at_hand(case, today) == 1700
    case.payment = [Payment(debt="car", due=date(2026, 1, 6), paid=money(500), paid_on=date(2026, 1, 6))]
    assert at_hand(case, today) == 1700


def test_the_oldest_amount_says_whether_to_look_again_and_the_newest_from_when_it_counts() -> None:
    case, today = _case(), date(2026, 7, 2)
    case.asset.append(Asset(kind="cash", value=money(100), liquid=True, value_at=datetime(2026, 7, 1, 9, tzinfo=CHINA)))
    assert (told_on(case), is_old(case, today)) == (TOLD.date(), True)
    assert at_hand(case, today) == 3100


@pytest.mark.parametrize(("code", "words"), [("zh", "手上有多少钱还没填"), ("en", "Money at hand is not filled in")])
def test_too_much_is_said_with_what_is_missing_where_the_money_at_hand_was_not_told(code: str, words: str) -> None:
    case = _case()
    case.asset, case.agreement[0].monthly = [], money(1500)
    assert verdict(case, TOLD.date()).level in {"stretched", "over"}
    assert words in standing_text(case, Language(code), TOLD.date())
    case.asset = _case(100).asset
    assert verdict(case, TOLD.date()).level in {"stretched", "over"}
    assert words not in standing_text(case, Language(code), TOLD.date())
