"""The age of a debt, held against the general limitation period of three years."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from debt_wizard.advice.old_debt import is_past_limitation
from debt_wizard.case import Agreement, Case, Debt, Payment
from support.clock import CHINA

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
    assert is_past_limitation(Case(), Debt(id="card", overdue_since=since), TODAY) is is_past


def test_one_that_was_due_on_a_leap_day_is_old_at_the_end_of_february() -> None:
    assert is_past_limitation(Case(), Debt(id="card", overdue_since=date(2024, 2, 29)), date(2027, 2, 28))


@pytest.mark.parametrize(("day", "is_past"), [(date(2023, 11, 28), True), (date(2023, 11, 29), False)])
def test_a_part_payment_and_a_yes_to_pay_it_restart_its_age(day: date, is_past: bool) -> None:
    debt = Debt(id="card", overdue_since=date(2020, 1, 25))
    paid = Case(debt=[debt], payment=[Payment(debt="card", paid=Decimal(100), paid_on=day)])
    at = datetime(day.year, day.month, day.day, 10, tzinfo=CHINA)
    agreed = Case(debt=[debt], agreement=[Agreement(debt="card", agreed_at=at, monthly=Decimal(100))])
    assert [is_past_limitation(case, debt, TODAY) for case in (paid, agreed)] == [is_past, is_past]


def test_a_payment_on_another_debt_restarts_nothing() -> None:
    debt = Debt(id="card", overdue_since=date(2020, 1, 25))
    case = Case(debt=[debt], payment=[Payment(debt="loan", paid=Decimal(100), paid_on=TODAY)])
    assert is_past_limitation(case, debt, TODAY)
