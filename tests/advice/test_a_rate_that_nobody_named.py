"""Terms that name no rate while others run: worked out at what was agreed before, and always said to be so."""

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.assumed_rate import assumed_rate_in_force
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.advice.rate_in_force import rate_in_force
from debt_wizard.advice.terms_in_force import schedule_in_force
from debt_wizard.case import Case, Offer
from debt_wizard.language import Language
from debt_wizard.screens.payment_words import stands_told
from debt_wizard.screens.reason_words import reason_words
from support.clock import CHINA
from support.offered import TODAY, case_with_room, money, offered

FREE: dict[str, Any] = {"months": 24, "annual_rate": Decimal(0)}
AT = datetime(2026, 11, 1, 10, tzinfo=CHINA)


def _case(running: dict[str, Any] | None, *, later: dict[str, Any] | None = None) -> Case:
    """24,000 at 18 %, with terms that were accepted, and others that were accepted after them."""
    case = case_with_room()
    made = [each for each in (running, later) if each is not None]
    case.offer = [offered(**each, decision="accepted", at=AT + timedelta(days=10 * at)) for at, each in enumerate(made)]
    return case


def _open(**told: Any) -> Offer:
    return offered(**told)


@pytest.mark.parametrize(
    ("running", "monthly"),
    [
        (FREE, "666.67"),
        ({"months": 24, "annual_rate": Decimal("0.06")}, "730.13"),
        ({"months": 24, "monthly": money(1000)}, "666.67"),  # payments that cost nothing
        (None, "867.66"),  # the contract's 18 %
    ],
)
def test_an_open_offer_is_worked_out_at_the_rate_that_runs(running: dict[str, Any] | None, monthly: str) -> None:
    review = offer_review(_case(running), _open(months=36), TODAY)
    assert review.schedule is not None
    assert review.schedule.payment == money(monthly)
    assert review.advice == "unknown"


def test_once_accepted_it_stays_at_that_rate() -> None:
    case = _case(FREE, later={"months": 36})
    made = schedule_in_force(case, "card", TODAY)
    assert made is not None
    assert made.payment == money("666.67")
    assert rate_in_force(case, case.debt[0]) == 0


@pytest.mark.parametrize(
    ("language", "told"),
    [("zh", "按以前谈好的年利率6.00%算的"), ("en", "at the 6.00% a year that was agreed before")],
)
@pytest.mark.parametrize("terms", [{"months": 36}, {"monthly": money(900)}])
def test_the_review_says_at_which_rate(language: str, told: str, terms: dict[str, Any]) -> None:
    case = _case({"months": 24, "annual_rate": Decimal("0.06")})
    said = [reason_words(Language(language), each) for each in offer_review(case, _open(**terms), TODAY).reasons]
    assert any(told in each or told.replace("at the", "from the") in each for each in said)


@pytest.mark.parametrize(
    ("language", "told"),
    [("zh", "利率没有说定，这里按年利率0%算"), ("en", "No rate was named: the total is worked out at 0%")],
)
def test_after_the_yes_the_agreed_total_is_said_to_rest_on_it(language: str, told: str) -> None:
    case = _case(FREE, later={"months": 36})
    assert told in stands_told(Language(language), payment_log(case, "card", TODAY))


@pytest.mark.parametrize("later", [{"months": 36, "annual_rate": Decimal(0)}, {"months": 36, "monthly": money(700)}])
def test_of_terms_that_say_what_they_cost_nothing_is_assumed(later: dict[str, Any]) -> None:
    case = _case(FREE, later=later)
    assert assumed_rate_in_force(case, "card", TODAY) is None
    assert "No rate was named" not in stands_told(Language("en"), payment_log(case, "card", TODAY))


@pytest.mark.parametrize(("rate", "is_told"), [("0.18", True), ("0", False)])
def test_a_fee_beside_an_amount_says_how_long_it_takes_where_no_rate_runs(rate: str, is_told: bool) -> None:
    case = case_with_room()
    case.debt[0].annual_rate = Decimal(rate)
    review = offer_review(case, _open(monthly=money(1000), period_fee=Decimal("0.005")), TODAY)
    assert bool({"open_end", "open_end_free"} & {each.id for each in review.reasons}) == is_told
