"""A lender says yes on the phone to what was asked for after a change: the payments step says what to do with it."""

from datetime import date, timedelta

import pytest

from debt_wizard.advice.unnoted_yes import unnoted_yes
from debt_wizard.case import Case, Change, Contact, Offer
from support.clock import NOW
from support.household import money
from support.payments import agreed_payments, kept, told_in
from support.seen import Open, press
from support.until import until_step

YES = NOW - timedelta(days=2)


def _case(*, kind: str = "income") -> Case:
    case = agreed_payments(*kept())
    change = {"at": date(2026, 11, 18), "kinds": [kind], "finished": True}
    case.change = [Change.model_validate(change)]
    case.contact = [Contact(debt="card", at=YES, outcome="accepted", said="500 a month")]
    return case


@pytest.mark.parametrize(
    ("language", "said"),
    [("zh", "2026年11月21日，甲银行答应了。"), ("en", "甲银行 said yes on 21 November 2026.")],
)
async def test_it_says_that_the_terms_before_still_count_and_leads_to_where_terms_are_noted(
    open_wizard: Open, language: str, said: str
) -> None:
    async with open_wizard(_case(), step="payments", language=language) as (app, pilot):
        assert said in told_in(app, "yes-card")
        await press(pilot, "note-terms-card")
        await until_step(pilot, "offers")


async def test_once_the_terms_are_noted_nothing_is_said(open_wizard: Open) -> None:
    case = _case()
    case.offer = [Offer(debt="card", at=YES, monthly=money(500), months=18)]
    async with open_wizard(case, step="payments", language="en") as (app, _):
        assert told_in(app, "yes-card") == ""
        assert not app.screen.query_one("#note-terms-card").display


@pytest.mark.parametrize("kind", ["income", "job", "illness", "new_bill", "yearly_review", "late_payments", "other"])
def test_a_yes_after_any_change_of_the_money_of_a_month_is_one_to_other_terms(kind: str) -> None:
    assert unnoted_yes(_case(kind=kind), "card") == YES.date()


def test_a_yes_without_a_change_since_the_terms_leaves_them_as_they_are() -> None:
    case = _case(kind="fee_not_agreed")
    assert unnoted_yes(case, "card") is None
    case.change.clear()
    assert unnoted_yes(case, "card") is None


def test_a_yes_from_before_the_change_says_nothing_of_it() -> None:
    case = _case()
    case.contact[0].at = NOW - timedelta(days=30)
    assert unnoted_yes(case, "card") is None
