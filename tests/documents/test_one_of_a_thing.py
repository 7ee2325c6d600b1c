"""One payment, one instalment and one month of pause are told as one."""

from datetime import date
from typing import Any

import pytest

from debt_wizard.documents.offer_words import offer_words
from debt_wizard.documents.proposal_words import proposal_words
from debt_wizard.language import Language
from support.offered import TODAY, case_with_room, money, offered

EN = Language("en")


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        ({"months": 1}, "1 instalment"),
        ({"months": 1, "monthly": money(500), "upfront": money(900)}, "¥900 first, 1 payment of ¥500"),
        ({"months": 6, "grace_months": 1}, "No payment in the first month, 6 instalments"),
        (
            {"kind": "token", "months": 1, "monthly": money(50)},
            "¥50 a month for 1 month for now, the rest to be agreed then",
        ),
    ],
)
def test_an_offer_of_one_is_told_as_one(terms: dict[str, Any], said: str) -> None:
    assert offer_words(offered(**terms), EN) == said


def test_a_proposal_of_one_payment_is_told_as_one() -> None:
    case = case_with_room()
    case.debt[0].balance = money(800)
    said = proposal_words(case, case.plan.proposal[0], EN, TODAY)
    assert said == "One payment of ¥800 on 15 December 2026, which pays it all off."


def test_one_payment_has_no_day_of_each_month() -> None:
    case = case_with_room()
    case.debt[0].balance, case.plan.first_payment = money(800), date(2026, 12, 20)  # planned for the 15th of a month
    said = proposal_words(case, case.plan.proposal[0], EN, TODAY)
    assert said == "One payment of ¥800 on 20 December 2026, which pays it all off."


def test_a_pause_of_one_month_is_told_as_one() -> None:
    case = case_with_room()
    case.plan.proposal[0].kind, case.plan.proposal[0].grace_months = "deferral", 1
    assert "no payment in the first month;" in proposal_words(case, case.plan.proposal[0], EN, TODAY).lower()
