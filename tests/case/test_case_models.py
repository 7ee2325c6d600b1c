"""The models keep what was told, refuse what cannot be, and lose nothing that they do not know."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from debt_wizard.case import Case, Debt, Income, Proposal, Spending


def test_debts_without_ids_get_the_next_free_ones() -> None:
    case = Case.model_validate({"debt": [{}, {"id": "debt-1"}, {"id": "x"}, {"id": "x"}, {}]})
    assert [debt.id for debt in case.debt] == ["debt-2", "debt-1", "x", "debt-3", "debt-4"]
    assert case.new_debt_id() == "debt-5"


@pytest.mark.parametrize("bad", [[1], {"a": 1}, None, 7, "", "With Space"])
def test_an_id_that_is_no_key_is_refused_and_never_renamed(bad: object) -> None:
    with pytest.raises(ValidationError):
        Case.model_validate({"debt": [{"id": bad}, {"id": bad}]})


def test_what_is_typed_is_kept_beside_the_case_until_it_is_understood() -> None:
    debt = Debt(id="a", balance=Decimal(5))
    debt.keep_unfinished("balance", "12,34\x1b")
    assert (debt.balance, debt.unfinished) == (Decimal(5), {"balance": "12,34"})
    assert Debt.model_validate(debt.model_dump()) == debt
    debt.finish("balance")
    debt.finish("balance")
    assert debt.unfinished == {}


def test_an_assignment_is_checked_and_a_refused_one_changes_nothing() -> None:
    debt = Debt(id="a", balance=Decimal(5))
    for wrong in (Decimal(-1), 5.0, "5", Decimal("1.005"), Decimal(10) ** 13):
        with pytest.raises(ValidationError):
            debt.balance = wrong  # type: ignore[assignment]  # what a screen must not do
    assert debt.balance == Decimal(5)


def test_a_name_is_measured_after_it_is_cleaned() -> None:
    assert Debt(lender="\u200b" * 150 + "甲" * 100).lender == "甲" * 100
    with pytest.raises(ValidationError):
        Debt(lender="\u0958" * 101)  # each becomes two characters


@given(st.text(max_size=205))
def test_whatever_a_field_takes_it_takes_again(text: str) -> None:
    try:
        lender = Debt(lender=text).lender
    except ValidationError:
        return
    assert Debt(lender=lender).lender == lender


def test_only_what_was_told_is_written() -> None:
    written = Debt(id="a", lender="甲").model_dump()
    assert written == {"id": "a", "lender": "甲", "priority": False, "in_scope": True}
    assert Case().model_dump(by_alias=True)["schema"] == 1
    assert "debt" not in Case().model_dump()


def test_amounts_are_written_with_two_decimals() -> None:
    assert str(Debt(balance=Decimal("4E+4")).model_dump()["balance"]) == "40000.00"


def test_a_blank_entry_is_known_from_one_that_tells_something() -> None:
    assert Income().is_blank()
    assert Spending(category="food").is_blank()
    assert not Income(label="工资").is_blank()
    assert not Income.model_validate({"future": 1}).is_blank()
    half_typed = Income()
    half_typed.keep_unfinished("amount", "12,")
    assert not half_typed.is_blank()


def test_debts_and_proposals_are_found_by_id() -> None:
    case = Case(debt=[Debt(id="a"), Debt(id="b", in_scope=False)])
    case.plan.proposal = [Proposal(debt="b", months=12)]
    found = case.proposal_for("b")
    assert found is not None
    assert (found.months, case.proposal_for("a"), case.debt_by_id("c"), case.debt_by_id(None)) == (12, None, None, None)
    assert [debt.id for debt in case.debts_in_scope()] == ["a"]


def test_a_day_is_a_day_and_not_a_moment() -> None:
    assert Debt(overdue_since=date(2026, 9, 25)).overdue_since == date(2026, 9, 25)
    with pytest.raises(ValidationError):
        Debt.model_validate({"overdue_since": "2026-09-25"})
