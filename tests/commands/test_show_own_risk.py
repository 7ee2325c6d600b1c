"""Whoever decided on an amount against the advice is told so beside that amount, and beside no other."""

from datetime import datetime
from decimal import Decimal

import pytest

from debt_wizard.case import OwnRisk
from debt_wizard.commands.show_text import verdict_lines
from debt_wizard.language import Language
from support.clock import CHINA
from support.offered import TODAY, case_with_room, money

DECIDED = {"zh": "2026年11月20日，你看过提醒", "en": "On 20 November 2026 you saw this"}


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(
    ("left", "decided_on", "is_told"),
    [
        (900, money(1000), True),  # 1,000 a month is proposed
        (900, money(1400), False),
        (4000, money(1000), False),  # within the means by now
    ],
)
def test_the_decision_is_told_while_the_amount_is_still_against_the_advice(
    left: int, decided_on: Decimal, is_told: bool, language: str
) -> None:
    case = case_with_room(left)
    at = datetime(2026, 11, 20, 10, tzinfo=CHINA)
    case.plan.own_risk = OwnRisk(at=at, verdict="over", promised=decided_on)
    told = verdict_lines(Language(language), case, TODAY)
    assert [line for line in told if line.startswith(DECIDED[language])] == told[1:]
    assert (len(told) == 2) is is_told
