"""The verdict in a line says why no amount can be kept where nothing is left over."""

from datetime import date

import pytest

from debt_wizard.advice.verdict import verdict
from debt_wizard.documents.verdict_line import verdict_text
from debt_wizard.language import Language
from support.household import TODAY, household, money, promising

PLAN = {"first_payment": date(2026, 12, 15), "day": 15}


@pytest.mark.parametrize(
    ("income", "code", "told"),
    [
        (2500, "zh", "每月没有结余（-500元），已打算还500元：答应过头了"),
        (3000, "en", "Nothing is left over (¥0); planned ¥500: too much"),
        (6000, "en", "Planned ¥500: stretched, and no amount keeps every rule now"),
    ],
)
def test_nothing_left_over_is_named_as_the_reason(income: int, code: str, told: str) -> None:
    case = promising(household(savings=0, plan=PLAN), 500)
    case.income[0].amount = money(income)
    assert verdict_text(Language(code), verdict(case, TODAY)) == told
