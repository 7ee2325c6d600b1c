"""The age of a debt, held against the general limitation period of three years."""

from datetime import date

import pytest

from debt_wizard.advice.old_debt import is_past_limitation
from debt_wizard.case import Debt

TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("since", "is_past"),
    [
        (date(2023, 11, 28), True),
        (date(2023, 11, 29), False),
        (date(2027, 1, 1), False),
        (date(9999, 12, 31), False),
        (None, False),
    ],
)
def test_a_debt_is_old_from_the_day_three_years_after_it_was_due(since: date | None, is_past: bool) -> None:
    assert is_past_limitation(Debt(id="card", overdue_since=since), TODAY) is is_past


def test_one_that_was_due_on_a_leap_day_is_old_at_the_end_of_february() -> None:
    assert is_past_limitation(Debt(id="card", overdue_since=date(2024, 2, 29)), date(2027, 2, 28))
