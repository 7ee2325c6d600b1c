"""Whose fee it may be that was not agreed, and until when it is spoken of."""

from datetime import date, datetime

import pytest

from debt_wizard.advice.charged_by import may_have_charged
from debt_wizard.case import Case, Change, Contact, Debt
from support.clock import CHINA

DAY = date(2026, 4, 20)


def _case(story: str) -> Case:
    return Case(
        debt=[Debt(id="bank", lender="丁银行"), Debt(id="platform", lender="丙小贷")],
        change=[Change(at=DAY, kinds=["fee_not_agreed"], story=story, finished=True)],
    )


@pytest.mark.parametrize(
    ("story", "charged"),
    [
        ("丙小贷4月10日扣了58元服务费", ["platform"]),
        ("丁银行和丙小贷都扣了钱", ["bank", "platform"]),
        ("4月10日扣了58元服务费", ["bank", "platform"]),
        ("", ["bank", "platform"]),
    ],
)
def test_the_lender_who_is_named_may_have_charged_it_else_any(story: str, charged: list[str]) -> None:
    case = _case(story)
    assert [debt.id for debt in case.debt if may_have_charged(case, debt)] == charged


@pytest.mark.parametrize(
    ("day", "outcome", "still"),
    [(29, "accepted", False), (29, "refused", True), (19, "accepted", True)],
)
def test_it_is_spoken_of_until_the_lender_has_agreed_to_take_it_back(day: int, outcome: str, still: bool) -> None:
    case = _case("丙小贷扣了58元服务费")
    at = datetime(2026, 4, day, 10, tzinfo=CHINA)
    case.contact = [Contact.model_validate({"debt": "platform", "at": at, "outcome": outcome})]
    assert may_have_charged(case, case.debt[1]) is still


def test_another_change_since_ends_it() -> None:
    case = _case("丙小贷扣了58元服务费")
    case.change.append(Change(at=date(2026, 6, 1), kinds=["income"]))
    assert not may_have_charged(case, case.debt[1])
