"""When it is wise to begin to pay without an agreement, and when it is not."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.advice.pay_offered import why_not_pay
from debt_wizard.case import Agreement, Asset, Case, Debt
from support.household import household, money, promising

TODAY = date(2026, 11, 23)


def _payable() -> Case:
    case = promising(household(), 500)
    case.agreement = [Agreement(debt=case.debt[0].id, checks={"payee_verified": True})]
    return case


def _forget_income(case: Case) -> None:
    case.income = []


def _short(case: Case) -> None:
    case.income[0].amount = Decimal(100)


def _no_amount(case: Case) -> None:
    case.plan.proposal[0].monthly = case.plan.proposal[0].months = None


def _lump_sum(case: Case) -> None:
    case.plan.proposal[0].kind = "lump_sum"


def _too_much(case: Case) -> None:
    case.plan.proposal[0].monthly = Decimal(90000)


def _promised_elsewhere(case: Case) -> None:
    case.debt.append(Debt(id="other", balance=money(100000)))
    case.plan.proposal.append(case.plan.proposal[0].model_copy(update={"debt": "other", "monthly": Decimal(90000)}))


def _before_pay_comes(case: Case) -> None:
    case.asset[:] = [Asset(kind="cash", value=money(3100), liquid=True)]
    case.income[0].day = 20
    case.plan.first_payment, case.plan.day = date(2026, 12, 1), 1


def _three_years_late(case: Case) -> None:
    case.debt[0].overdue_since = date(2023, 11, 23)


def _unverified(case: Case) -> None:
    case.agreement[0].checks = {"payee_verified": False}


def _verified_for_another(case: Case) -> None:
    case.agreement[0].debt = "other"


def test_it_is_wise_within_what_can_be_kept_up_and_to_an_account_that_was_checked() -> None:
    case = _payable()
    assert why_not_pay(case, case.debt[0].id, TODAY) is None


@pytest.mark.parametrize(
    ("happens", "why"),
    [
        (_forget_income, "unknown"),
        (_short, "short"),
        (_no_amount, "nothing"),
        (_lump_sum, "nothing"),
        (_too_much, "over"),
        (_promised_elsewhere, "over"),
        (_before_pay_comes, "day"),
        (_three_years_late, "old"),
        (_unverified, "payee"),
        (_verified_for_another, "payee"),
    ],
)
def test_what_speaks_against_it(happens: Callable[[Case], None], why: str) -> None:
    case = _payable()
    happens(case)
    assert why_not_pay(case, case.debt[0].id, TODAY) == why


def test_a_debt_a_day_short_of_three_years_late_is_not_old_yet() -> None:
    case = _payable()
    case.debt[0].overdue_since = date(2023, 11, 24)
    assert why_not_pay(case, case.debt[0].id, TODAY) is None
