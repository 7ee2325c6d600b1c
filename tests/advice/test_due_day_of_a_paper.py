"""The due day of a paper beside the first day of the offer that was accepted."""

from datetime import date

import pytest

from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.case import Agreement, Case, Debt, Offer
from support.clock import NOW
from support.household import money
from support.offered import TODAY


def _differences(first: date, day: int) -> list[tuple[str, object, object]]:
    offer = Offer(debt="card", at=NOW, decision="accepted", monthly=money(1000), months=24, first_due=first)
    paper = Agreement(debt="card", monthly=money(1000), months=24, day=day)
    case = Case(debt=[Debt(id="card", balance=money(24000))], offer=[offer], agreement=[paper])
    return [(each.field, each.agreed, each.stated) for each in agreement_review(case, paper, TODAY).differences]


def test_another_due_day_than_that_of_the_first_payment_is_told() -> None:
    assert _differences(date(2026, 12, 15), 5) == [("day", 15, 5)]


def test_the_due_day_of_the_first_payment_is_no_difference() -> None:
    assert _differences(date(2026, 12, 15), 15) == []


@pytest.mark.parametrize(("first", "day"), [(date(2027, 2, 28), 31), (date(2027, 4, 30), 31), (date(2026, 12, 31), 31)])
def test_the_last_day_of_a_short_month_may_stand_for_a_later_one(first: date, day: int) -> None:
    assert _differences(first, day) == []
