"""A yes to other terms that are not noted: only after a change that was told whole, with the terms or later."""

from datetime import date, datetime

import pytest

from debt_wizard.advice.unnoted_yes import unnoted_yes
from debt_wizard.case import Agreement, Case, Change, Contact, Debt
from support.clock import CHINA
from support.household import money

TERMS = datetime(2026, 3, 10, 10, tzinfo=CHINA)


def _case(changed: date, yes: date, *, finished: bool = True) -> Case:
    return Case(
        debt=[Debt(id="loan", balance=money(12000))],
        agreement=[Agreement(debt="loan", agreed_at=TERMS, months=12, monthly=money(1000))],
        change=[Change(at=changed, kinds=["income"], finished=finished)],
        contact=[Contact(debt="loan", at=datetime(yes.year, yes.month, yes.day, 9, tzinfo=CHINA), outcome="accepted")],
    )


@pytest.mark.parametrize("changed", [date(2026, 3, 10), date(2026, 5, 2)])
def test_a_yes_from_the_day_of_the_change_on_is_one_to_other_terms(changed: date) -> None:
    assert unnoted_yes(_case(changed, date(2026, 5, 2)), "loan") == date(2026, 5, 2)


@pytest.mark.parametrize(
    ("changed", "yes", "finished"),
    [
        (date(2026, 3, 9), date(2026, 5, 2), True),
        (date(2026, 5, 2), date(2026, 5, 1), True),
        (date(2026, 5, 2), date(2026, 5, 2), False),
    ],
)
def test_a_yes_before_it_or_to_a_change_that_is_still_being_told_is_none(
    changed: date, yes: date, finished: bool
) -> None:
    assert unnoted_yes(_case(changed, yes, finished=finished), "loan") is None
