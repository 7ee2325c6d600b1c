"""What is behind counts as paid tomorrow, or on the pay day that bears it: one late payment makes no plan untenable."""

from datetime import UTC, date, datetime

import pytest

from debt_wizard.advice.kept_in_full import is_kept_in_full
from debt_wizard.advice.payment_days import payment_movements
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Agreement, Case, Payment, Proposal
from debt_wizard.documents.behind_words import behind_words
from debt_wizard.documents.figure_check import check_figures
from debt_wizard.documents.verdict_line import verdict_text
from debt_wizard.language import Language
from support.offered import TODAY, case_with_room, money

TOMORROW, PAY_DAY = date(2026, 11, 24), date(2026, 12, 10)


def _late(cash: int | None, left: int = 2000) -> Case:
    """1,000 on the 20th since September, of which November's is open; pay comes on the 10th."""
    case = case_with_room(left)
    case.asset = case.asset if cash is not None else []
    for asset in case.asset:
        asset.value = money(cash or 0)
    case.plan.proposal = []
    signed = datetime(2026, 9, 1, 10, tzinfo=UTC)
    case.agreement = [
        Agreement(debt="card", agreed_at=signed, monthly=money(1000), months=24, first_due=date(2026, 9, 20))
    ]
    paid = (date(2026, 9, 20), date(2026, 10, 20))
    case.payment = [Payment(debt="card", paid=money(1000), due=day, paid_on=day) for day in paid]
    return case


@pytest.mark.parametrize(
    ("cash", "left", "on"),
    [
        (20_000, 2000, TOMORROW),
        (900, 2000, PAY_DAY),
        (None, 2000, PAY_DAY),
        (0, 900, TOMORROW),  # 900 are left of a month, and two payments fall into it: no day bears it
    ],
)
def test_what_is_behind_is_paid_on_the_first_day_that_bears_it(cash: int | None, left: int, on: date) -> None:
    flow = verdict(_late(cash, left), TODAY).flow
    assert flow is not None
    assert (flow.behind, flow.made_up_on) == (money(1000), on)
    assert [move.amount for move in flow.payments if move.day == on] == [money(-1000)]


def test_the_bills_of_the_month_after_that_day_have_to_be_there_too() -> None:
    case = _late(2600)
    case.income[0].day, case.spending[0].day = 25, 5
    case.income[0].amount, case.spending[0].amount = money(3000), money(2500)
    case.agreement[0].months = 3
    flow = verdict(case, date(2026, 11, 29)).flow
    assert flow is not None
    # 100 after the rent of December, 2,100 after pay and the late payment: too little for the 2,500 of 5 January
    assert flow.made_up_on == date(2026, 11, 30)


def test_what_is_behind_makes_the_most_that_can_be_promised_no_smaller() -> None:
    behind, kept = _late(4000), _late(4000)
    behind.payment = []
    day = date(2026, 11, 20)
    kept.payment.append(Payment(debt="card", paid=money(1000), due=day, paid_on=day))
    judged = verdict(behind, TODAY)
    assert (judged.level, judged.flow and judged.flow.behind) == ("stretched", money(3000))
    assert judged.most == verdict(kept, TODAY).most
    told = verdict_text(Language("en"), judged)
    assert told.startswith("¥3,000 behind and ¥1,000 a month: stretched. That apart, safe up to ¥1,8")


def test_too_much_by_the_month_alone_is_not_laid_on_what_is_behind() -> None:
    """20,000 at hand bear the 3,000 that are behind; 300 a month do not bear 1,000."""
    case = _late(20_000, 300)
    case.payment = []
    judged = verdict(case, TODAY)
    assert judged.flow is not None
    assert (judged.level, judged.flow.behind, judged.beside_behind) == ("over", money(3000), None)
    assert verdict_text(Language("en"), judged) == "You can promise up to ¥270 a month; planned ¥1,000: too much"


def test_a_payment_is_not_called_kept_in_full_beside_more_behind_than_the_plan_holds() -> None:
    case, day = _late(4000), date(2026, 11, 20)
    case.payment.append(Payment(debt="card", paid=money(1000), due=day, paid_on=day))
    assert is_kept_in_full(case, case.debt[0], TODAY)
    case.payment = []
    assert verdict(case, TODAY).most > money(1000)
    assert not is_kept_in_full(case, case.debt[0], TODAY)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_new_amount_that_can_be_kept_is_not_called_too_much_in_a_draft_for_what_is_behind(language: str) -> None:
    case, speaks = _late(4000), Language(language)
    case.payment = []
    case.plan.proposal = [Proposal(debt="card", monthly=money(1500))]
    judged = verdict(case, TODAY)
    assert judged.largest is not None
    assert judged.largest.amount < money(1500) < judged.most
    named = speaks.money(money(1500))
    text = f"我每月能还{named}。" if language == "zh" else f"I can pay {named} a month."
    assert not check_figures(text, case, case.debt[0], speaks, TODAY)
    too_much = check_figures(text.replace("1,5", "1,9"), case, case.debt[0], speaks, TODAY)
    assert [found.kind for found in too_much] == ["above_capacity"]


def test_nothing_is_paid_less_for_it() -> None:
    case = _late(900)
    flow = verdict(case, TODAY).flow
    assert flow is not None
    assert sum(move.amount for move in flow.payments) == sum(each.amount for each in payment_movements(case, TODAY))


def test_one_late_payment_that_pay_makes_up_is_no_plan_over_ones_means() -> None:
    assert verdict(_late(900), TODAY).level != "over"
    assert verdict(_late(0, left=900), TODAY).level == "over"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_day_is_told(language: str) -> None:
    speaks = Language(language)
    later, tomorrow = (verdict(_late(cash), TODAY).flow for cash in (900, 20_000))
    assert later is not None
    assert tomorrow is not None
    assert speaks.date(PAY_DAY) in behind_words(speaks, later, TODAY)
    assert speaks.date(PAY_DAY) not in behind_words(speaks, tomorrow, TODAY)
    assert "1,000" in behind_words(speaks, tomorrow, TODAY)
