"""A sum that is due months ahead is held against what can be saved by then, and one that is due soon against today."""

from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.advice.offer_review import offer_review
from debt_wizard.case import Case, Offer
from support.offered import TODAY, case_with_room, money, offered


@pytest.fixture
def case() -> Case:
    """4,000 of living costs a month, 2,000 left over, and 5,000 at hand, of which 1,000 are spare."""
    case = case_with_room()
    case.asset[0].value = money(5000)
    case.spending[0].essential = True
    return case


def _said(case: Case, **terms: object) -> tuple[str, set[str]]:
    offer = Offer.model_validate({"debt": "card", "kind": "lump_sum", "conditions": "-"} | terms)
    review = offer_review(case, offer, TODAY)
    return review.advice, {str(each.id) for each in review.reasons} & {
        "not_spare",
        "saved_by_then",
        "of_the_month",
        "spare_and_month",
        "at_hand_untold",
    }


@pytest.mark.parametrize(
    ("first_due", "expected"),
    [
        (date(2026, 12, 15), ("refuse", {"not_spare"})),
        (date(2027, 5, 15), ("refuse", {"not_spare"})),  # 5,000 and six months of 2,000: 3,000 would be left of 4,000
        (date(2027, 6, 15), ("accept", {"saved_by_then"})),  # with the seventh, 5,000
    ],
)
def test_a_lump_sum_is_held_against_what_is_saved_by_its_day(
    case: Case, first_due: date, expected: tuple[str, set[str]]
) -> None:
    assert _said(case, upfront=money(14000), first_due=first_due) == expected


def test_what_is_spare_today_needs_no_saving(case: Case) -> None:
    assert _said(case, upfront=money(1000), first_due=date(2027, 7, 15))[1] == set()


def test_borrowed_money_saves_nothing(case: Case) -> None:
    case.asset[0].label = "网贷借来的"
    assert _said(case, upfront=money(14000), first_due=date(2027, 7, 15))[1] == {"not_spare"}


def test_money_at_hand_that_was_not_told_saves_nothing(case: Case) -> None:
    case.asset = []
    said = _said(case, upfront=Decimal(14000), first_due=date(2027, 7, 15))
    assert said == ("unknown", {"at_hand_untold"})


def test_of_a_sum_due_soon_nobody_says_that_it_is_too_much_before_the_money_at_hand_is_told(case: Case) -> None:
    case.asset = []
    offer = offered(kind="lump_sum", upfront=Decimal(14000), first_due=date(2026, 12, 15))
    review = offer_review(case, offer, TODAY)
    assert review.advice == "unknown"
    assert {each.id for each in review.reasons} >= {"at_hand_untold"}
    assert not review.has_reason("short_day")


@pytest.mark.parametrize(
    ("amount", "first_due", "expected"),
    [
        (1800, date(2026, 12, 15), ("accept", {"spare_and_month"})),  # 1,000 are spare, and the month leaves 2,000
        (1800, date(2026, 12, 5), ("refuse", {"not_spare"})),  # before pay on the 10th
        (4000, date(2026, 12, 15), ("refuse", {"not_spare"})),
    ],
)
def test_a_small_sum_after_pay_is_borne_by_what_the_month_leaves(
    case: Case, amount: int, first_due: date, expected: tuple[str, set[str]]
) -> None:
    case.debt[0].balance = money(amount)
    case.plan.proposal = []
    assert _said(case, upfront=money(amount), first_due=first_due) == expected


def test_where_nothing_is_spare_it_is_the_month_alone_that_bears_it(case: Case) -> None:
    case.asset[0].value = money(4000)
    case.debt[0].balance, case.plan.proposal = money(1800), []
    said = _said(case, upfront=money(1800), first_due=date(2026, 12, 15))
    assert said == ("accept", {"of_the_month"})
