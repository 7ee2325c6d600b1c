"""What is said once more before an offer is accepted that speaks against it, or cannot be judged."""

from typing import Literal

import pytest

from debt_wizard.advice.offer_review import offer_review
from debt_wizard.case import Case, Debt, Offer
from debt_wizard.language import Language
from debt_wizard.screens.offer_told import asked_before_accepting
from support.clock import NOW
from support.household import money
from support.offered import TODAY


@pytest.mark.parametrize(
    ("language", "reason"),
    [("en", "Income or spending is not complete"), ("zh", "收入或开支还没填全")],
)
def test_what_keeps_an_offer_from_being_judged_is_named(language: Literal["en", "zh"], reason: str) -> None:
    offer = Offer(debt="card", at=NOW, monthly=money(700), months=36, conditions="-")
    case = Case(debt=[Debt(id="card", balance=money(24000))], offer=[offer])
    assert reason in asked_before_accepting(Language(language), offer_review(case, offer, TODAY))
