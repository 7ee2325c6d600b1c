"""Whoever is late by the contract, with nothing agreed yet, is never told that nothing is overdue."""

from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.case import Agreement, Case, Debt
from support.clock import NOW

from .conftest import Keep, Say

LATE = date(2026, 9, 2)


def _case(**told: object) -> Case:
    return Case(debt=[Debt.model_validate({"id": "card", "lender": "Bank A", "balance": Decimal(18000)} | told)])


@pytest.mark.parametrize("told", [{"overdue_since": LATE}, {"due_day": 15}])
def test_a_debt_with_nothing_agreed_is_named_as_not_listed(say: Say, keep: Keep, told: dict[str, object]) -> None:
    keep("cards", _case(**told))
    first, second = say("due").out.splitlines()
    assert first == "Nothing that was agreed or promised is due within 30 days, and none of it is overdue."
    assert second.startswith("Not listed are the contract due days")
    assert "Bank A" in second
    assert "Bank A" in say("due", language="zh").out
    assert say("due", "--quiet").out == ""


def test_a_debt_without_any_day_is_not_named(say: Say, keep: Keep) -> None:
    keep("cards", _case())
    assert "Bank A" not in say("due").out


def test_an_agreement_takes_the_place_of_the_days_of_the_contract(say: Say, keep: Keep) -> None:
    case = _case(overdue_since=LATE, due_day=15)
    paper = Agreement(debt="card", monthly=Decimal(500), months=36, first_due=date(2027, 6, 15), agreed_at=NOW)
    case.agreement = [paper]
    keep("cards", case)
    assert say("due").out.splitlines() == [
        "Nothing that was agreed or promised is due within 30 days, and none of it is overdue."
    ]


def test_a_settled_debt_has_no_contract_left(say: Say, keep: Keep) -> None:
    keep("cards", _case(overdue_since=LATE, settled_on=date(2026, 10, 1)))
    assert "Bank A" not in say("due").out


def test_one_session_in_short_says_as_much_only_of_what_was_agreed(say: Say, keep: Keep) -> None:
    keep("cards", _case(overdue_since=LATE))
    assert "nothing that was agreed or promised, within 30 days" in say("show", "cards").out
