"""What the card of an offer says: no sentence of it contradicts another, and one payment is told as one."""

from datetime import date
from typing import Any

import pytest

from debt_wizard.advice.counter_offer import counter_offer
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.case import Case, Debt, Proposal
from debt_wizard.language import Language
from debt_wizard.screens.offer_told import offer_told
from support.offered import TODAY, case_with_room, money, offered

ZH, EN = Language("zh"), Language("en")


def _told(case: Case, language: Language, **terms: Any) -> str:
    offer = offered(**terms)
    review = offer_review(case, offer, TODAY)
    return offer_told(language, case, offer, (review, counter_offer(case, offer, review, TODAY)), TODAY)


@pytest.mark.parametrize(("language", "said"), [(ZH, "守不住"), (EN, "cannot keep")])
def test_what_is_within_ones_means_is_not_told_as_what_cannot_be_kept(language: Language, said: str) -> None:
    case = case_with_room(product="credit_card")
    assert said not in _told(case, language, months=72, annual_rate=money(0))  # too long for a card
    assert said in _told(case, language, months=10, annual_rate=money(0))  # 2,400 a month, where 1,800 can be promised


@pytest.mark.parametrize(("language", "said"), [(ZH, "每月"), (EN, "a month for 1 month")])
def test_an_offer_of_one_payment_is_told_as_one(language: Language, said: str) -> None:
    case = case_with_room()
    case.debt[0].balance, case.plan.proposal = money(1000), []
    payments = [line for line in _told(case, language, months=1, annual_rate=money(0)).splitlines() if "1,000" in line]
    assert payments
    assert not any(said in line for line in payments)


@pytest.mark.parametrize(("language", "said"), [(ZH, "比欠的还多"), (EN, "more than you owe")])
def test_a_sum_at_once_of_just_what_is_owed_is_not_told_as_more(language: Language, said: str) -> None:
    assert said not in _told(case_with_room(), language, months=12, upfront=money(24_000)).split("\n- ", 1)[1]


@pytest.mark.parametrize(("language", "guess"), [(ZH, "大约"), (EN, "about")])
def test_the_months_of_an_answer_are_told_as_exactly_as_they_were_worked_out(language: Language, guess: str) -> None:
    told = _told(case_with_room(), language, monthly=money(2500), months=10)
    assert guess not in told


def test_the_day_that_is_better_is_the_one_that_the_answer_asks_for() -> None:
    case = case_with_room()  # paid on the 10th, planned for the 15th
    case.asset[0].value = money(2000)
    case.plan.proposal = []
    told = _told(case, EN, months=24, monthly=money(1000), day=5)
    assert "Moving it to the 15th of each month" in told
    assert "Ask for the 15th of each month" in told


@pytest.mark.parametrize(
    ("cash", "said"), [(2000, "nothing that you can spare"), (6000, "the ¥2,000 that you can spare")]
)
def test_what_can_be_spared_is_told_of_one_sum_too_and_nought_as_nothing(cash: int, said: str) -> None:
    case = case_with_room()  # 4,000 of essentials are kept back
    case.asset[0].value = money(cash)
    told = _told(case, EN, kind="lump_sum", upfront=money(24_000))
    assert said in told
    assert "within your means" not in told
    assert "¥0" not in told
    assert "pay first" not in told


def test_what_other_lenders_take_is_named_where_nothing_is_left_for_this_one() -> None:
    case = case_with_room()  # 16,000 of 20,000 are spare
    case.debt.append(Debt(id="loan", lender="B", balance=money(16_000)))
    case.plan.proposal = [Proposal(debt="loan", kind="lump_sum", upfront=money(16_000))]
    assert "After what other lenders are to be paid at once" in _told(case, EN, months=12, upfront=money(9000))


def test_a_pause_with_a_sum_first_is_not_told_to_ask_for_no_payment() -> None:
    case = case_with_room()
    case.spending[0].amount = case.income[0].amount
    pause: dict[str, Any] = {"kind": "deferral", "grace_months": 3, "months": 24, "annual_rate": money(0)}
    assert "asks for no payments" in _told(case, EN, **pause)
    assert "asks for no payments" not in _told(case, EN, **pause, upfront=money(1000))


def test_the_day_of_one_payment_is_no_day_of_each_month() -> None:
    case = case_with_room()
    case.debt[0].balance, case.asset[0].value, case.plan.proposal = money(800), money(2000), []
    told = _told(case, EN, kind="lump_sum", upfront=money(800), first_due=date(2026, 12, 5))
    assert "Ask for the 15th as the day to pay." in told
    assert "of each month" not in told


@pytest.mark.parametrize(
    ("language", "ask", "alone"), [(ZH, "可以请对方先缓", "只谈先停"), (EN, "Ask for a pause", "the pause alone")]
)
def test_where_nothing_is_left_a_pause_that_they_offer_is_not_to_be_asked_for(
    language: Language, ask: str, alone: str
) -> None:
    case = case_with_room()
    case.spending[0].amount = case.income[0].amount
    with_pause = _told(case, language, kind="deferral", grace_months=3, months=24, annual_rate=money(0))
    without = _told(case, language, months=24, annual_rate=money(0))
    assert (ask in with_pause, alone in with_pause) == (False, True)
    assert (ask in without, alone in without) == (True, False)


@pytest.mark.parametrize(("language", "said"), [(ZH, "这样要还很久"), (EN, "That takes very long")])
def test_an_answer_that_takes_very_long_says_so(language: Language, said: str) -> None:
    case = case_with_room()
    assert said not in _told(case, language, monthly=money(2500), months=10)
    case.debt[0].balance, case.plan.proposal = money(180_000), []
    assert said in _told(case, language, monthly=money(15_000), months=12)  # 1,800 a month: at least 100 months
    case.debt[0].product = "mortgage"
    assert said not in _told(case, language, monthly=money(15_000), months=12)


@pytest.mark.parametrize(("language", "said"), [(ZH, "从哪天开始还，对方没说"), (EN, "named no day")])
def test_a_first_day_that_was_not_named_is_told_as_assumed(language: Language, said: str) -> None:
    case = case_with_room()
    assert said in _told(case, language, months=24, monthly=money(1000))
    assert language.date(date(2026, 12, 15)) in _told(case, language, months=24, monthly=money(1000))  # as planned
    for named in ({"first_due": date(2026, 12, 20)}, {"day": 20}):
        assert said not in _told(case, language, months=24, monthly=money(1000), **named)
    assert said not in _told(case, language, months=24, monthly=money(1000), decision="declined")
