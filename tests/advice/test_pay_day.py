"""The due day of a paper beside the pay day that was told."""

from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.advice.pay_day import due_beside_pay
from debt_wizard.case import Agreement, Case, Debt, Income, Offer
from debt_wizard.language import Language
from debt_wizard.screens.agreement_told import pay_day_told


def _case(*days: int | None) -> Case:
    """Pays on those days of the month, each larger than the one before."""
    pays = [Income(amount=Decimal(1000 * at), every="month", day=day) for at, day in enumerate(days, 1)]
    return Case(income=pays, debt=[Debt(id="card")])


def _told(case: Case, paper: Agreement | None, language: str = "zh") -> str | None:
    beside = due_beside_pay(case, "card", paper)
    return pay_day_told(Language(language), beside) if beside is not None else None


@pytest.mark.parametrize(("due", "said"), [(15, "在发薪之后"), (10, "晚到一点就来不及"), (9, "在当月发薪之前")])
def test_where_both_days_are_known_it_is_said_which_comes_first(due: int, said: str) -> None:
    assert said in (_told(_case(10), Agreement(debt="card", day=due)) or "")


def test_the_days_are_named_as_they_were_told_in_both_languages() -> None:
    paper = Agreement(debt="card", first_due=date(2026, 12, 15))
    assert _told(_case(10), paper) == "照你填的：每月10日发薪，每月15日还款，在发薪之后。"
    assert "the 10th of each month" in (_told(_case(10), paper, "en") or "")


def test_the_largest_pay_counts_and_without_a_paper_the_offer_that_was_accepted() -> None:
    case = _case(28, 10)
    case.offer = [Offer(debt="card", monthly=Decimal(100), months=2, day=20, decision="accepted")]
    beside = due_beside_pay(case, "card", None)
    assert beside is not None
    assert (beside.pay, beside.due, beside.place) == (10, 20, "after")


def test_nothing_is_said_where_a_day_is_not_known() -> None:
    assert _told(_case(None), Agreement(debt="card", day=15)) is None
    assert _told(_case(10), Agreement(debt="card")) is None
    assert _told(_case(10), None) is None
