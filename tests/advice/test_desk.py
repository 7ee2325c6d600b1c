"""Who usually answers at the lender, by how far a debt has gone."""

from datetime import date, timedelta

import pytest

from debt_wizard.advice.desk import desks
from debt_wizard.case import Case, Debt, Situation

TODAY = date(2026, 11, 23)


def _case(*late: int | None, stage: str | None = "overdue") -> Case:
    """A card for each number of days that it is late."""
    return Case(
        debt=[
            Debt(
                id=f"d{place}",
                lender="A",
                product="credit_card",
                overdue_since=TODAY - timedelta(days=days) if days is not None else None,
            )
            for place, days in enumerate(late)
        ],
        situation=Situation.model_validate({"stage": stage}),
    )


@pytest.mark.parametrize(
    ("days", "said"),
    [(1, "刚晚"), (30, "刚晚"), (31, "晚了一阵子"), (90, "晚了一阵子"), (91, "晚得久了"), (400, "晚得久了")],
)
def test_the_desk_follows_the_days_that_a_debt_is_late(days: int, said: str) -> None:
    (desk,) = desks(_case(days), TODAY)
    assert said in desk.text.in_("zh")
    assert desk.debt is not None


def test_each_debt_has_its_own_desk() -> None:
    found = desks(_case(5, 200), TODAY)
    assert [each.debt.id for each in found if each.debt is not None] == ["d0", "d1"]
    assert found[0].text != found[1].text


@pytest.mark.parametrize("stage", ["current", "due_soon", "with_collector", "court_papers", "judgment"])
def test_another_stage_has_one_desk_however_late_the_debts_are(stage: str) -> None:
    (desk,) = desks(_case(5, 200, stage=stage), TODAY)
    assert desk.debt is None


def test_without_a_day_the_desk_of_the_stage_is_named() -> None:
    (desk,) = desks(_case(None), TODAY)
    assert "贷后" in desk.text.in_("zh")
    assert desks(_case(None, stage=None), TODAY) == []


def test_a_day_says_how_late_a_debt_is_where_the_stage_is_not_told() -> None:
    assert len(desks(_case(40, stage=None), TODAY)) == 1


def test_a_person_who_lent_money_and_a_debt_that_is_paid_have_no_desk() -> None:
    case = _case(40, 40)
    case.debt[0].product = "private"
    case.debt[1].settled_on = TODAY
    assert desks(case, TODAY) == []
