from datetime import date

from debt_wizard.advice.better_date import better_date
from debt_wizard.case import Case
from debt_wizard.finance import BetterDay
from support.household import TODAY, household, money, promising


def better(case: Case) -> BetterDay | None:
    return better_date(case, TODAY)


def test_a_payment_before_pay_day_moves_to_pay_day() -> None:
    found = better(promising(household(savings=3500, plan={"first_payment": date(2026, 12, 6), "day": 6}), 1000))
    assert found is not None
    assert found.day == 10
    assert found.lowest - found.instead_of == money(1000)


def test_a_large_payment_moves_too_and_the_last_month_counts_whole() -> None:
    case = promising(household(savings=3500, plan={"first_payment": date(2026, 12, 6), "day": 6}), 2900)
    found = better(case)
    assert found is not None
    assert (found.day, found.instead_of, found.lowest) == (10, money(-2400), money(500))


def test_a_payment_after_pay_day_stays() -> None:
    assert better(promising(household(savings=3500, plan={"first_payment": date(2026, 12, 15)}), 1000)) is None


def test_nothing_promised_has_no_better_day() -> None:
    assert better(household()) is None


def test_no_day_that_has_passed_is_proposed() -> None:
    found = better(promising(household(savings=0, pay_day=24, plan={"first_payment": date(2026, 11, 28)}), 1000))
    assert found is None or found.day > TODAY.day


def test_an_empty_case_has_none() -> None:
    assert better(Case()) is None
