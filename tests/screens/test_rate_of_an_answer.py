"""The rate that a counter-proposal rests on is said with it."""

from decimal import Decimal
from typing import Literal

import pytest

from debt_wizard.advice.counter_offer import CounterOffer
from debt_wizard.case import Proposal
from debt_wizard.language import Language
from debt_wizard.screens.offer_told import counter_told
from support.household import money


@pytest.mark.parametrize(
    ("language", "said"), [("en", "a yearly rate of 12.00%. Ask for that"), ("zh", "按年利率12.00%算的")]
)
def test_a_lower_rate_that_was_asked_for_is_named(language: Literal["en", "zh"], said: str) -> None:
    proposal = Proposal(debt="loan", monthly=money(1080), annual_rate=Decimal("0.12"), asks=["lower_interest"])
    counter = CounterOffer(proposal, money(1080), 33, money(0), None)
    assert said in counter_told(Language(language), counter)
