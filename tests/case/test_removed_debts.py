"""A debt that was removed leaves nothing to the next one: its offers, agreements and payments keep their own id."""

from datetime import UTC, datetime

import pytest

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.case import Agreement, Case, Contact, Debt, Offer, Payment, Plan, Proposal
from support.household import money

LEFT = [
    {"agreement": [Agreement(debt="debt-1", agreed_at=datetime(2026, 1, 2, tzinfo=UTC), months=12)]},
    {"offer": [Offer(debt="debt-1", decision="accepted")]},
    {"payment": [Payment(debt="debt-1", paid=money(500))]},
    {"contact": [Contact(debt="debt-1", outcome="accepted")]},
    {"plan": Plan(proposal=[Proposal(debt="debt-1", months=12)])},
]


@pytest.mark.parametrize("left", LEFT, ids=lambda left: next(iter(left)))
def test_a_new_debt_takes_over_nothing_of_one_that_was_removed(left: dict[str, object]) -> None:
    case = Case.model_validate({"schema": 1, **left})
    case.debt.append(Debt(id=case.new_debt_id(), lender="Another bank", balance=money(8000)))
    assert case.debt[0].id == "debt-2"
    assert not has_agreement(case, case.debt[0].id)
    assert case.proposal_for(case.debt[0].id) is None


def test_lines_left_empty_are_let_go_unless_something_else_is_told_of_them() -> None:
    case = Case(debt=[Debt(id="left"), Debt(id="named", lender="A"), Debt(id="offered")], offer=[Offer(debt="offered")])
    case.drop_blank_debts()
    assert [debt.id for debt in case.debt] == ["named", "offered"]
