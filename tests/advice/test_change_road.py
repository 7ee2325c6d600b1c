"""Where a change leads."""

import pytest

from debt_wizard.advice.change_road import ChangeRoad, asks_for_facts, change_road
from debt_wizard.advice.verdict import Level
from debt_wizard.case import Case, Change, ChangeKind, Contact, Debt
from support.household import TODAY


def _case(*, agreed: bool = True) -> Case:
    case = Case(debt=[Debt(id="card"), Debt(id="loan")])
    if agreed:
        case.contact.append(Contact(debt="loan", outcome="accepted"))
    return case


def _letters(kind: ChangeKind, level: Level, *, agreed: bool = True) -> tuple[str, ...]:
    return change_road(_case(agreed=agreed), Change(kinds=[kind]), level).letters


@pytest.mark.parametrize("kind", ["income", "job", "illness", "new_bill", "late_payments", "other"])
@pytest.mark.parametrize("level", ["over", "deficit", "stretched"])
def test_what_can_not_be_kept_is_talked_about_anew(kind: ChangeKind, level: Level) -> None:
    assert _letters(kind, level) == ("circumstances_changed",)


def test_a_year_on_that_still_holds_asks_to_go_on() -> None:
    assert _letters("yearly_review", "within") == ("please_continue",)
    assert _letters("yearly_review", "stretched") == ("please_continue", "circumstances_changed")
    assert _letters("yearly_review", "over") == ("circumstances_changed",)


def test_payments_that_came_late_although_the_money_is_there_ask_for_another_day() -> None:
    assert _letters("late_payments", "within") == ("change_date",)


def test_a_change_that_leaves_room_needs_no_letter() -> None:
    assert change_road(_case(), Change(kinds=["income"]), "within") == ChangeRoad((), (), False)


def test_a_fee_is_objected_to_whatever_else_changed() -> None:
    road = change_road(_case(), Change(kinds=["fee_not_agreed", "job"]), "over")
    assert road == ChangeRoad(("fee_not_agreed", "circumstances_changed"), ("loan",), True)
    assert change_road(_case(agreed=False), Change(kinds=["fee_not_agreed"]), "over") == ChangeRoad(
        ("fee_not_agreed",), ("card", "loan"), False
    )


def test_without_an_agreement_the_proposal_is_made_anew() -> None:
    assert change_road(_case(agreed=False), Change(kinds=["job"]), "over") == ChangeRoad((), (), True)


def test_nobody_is_written_to_about_a_debt_that_is_settled() -> None:
    case = _case()
    case.debt[1].settled_on = TODAY
    assert change_road(case, Change(kinds=["job"]), "over").letters == ()


def test_a_fee_alone_asks_for_no_income_and_spending() -> None:
    assert not asks_for_facts(Change(kinds=["fee_not_agreed"]))
    assert not asks_for_facts(Change())
    assert asks_for_facts(Change(kinds=["fee_not_agreed", "illness"]))
