"""Whether a proposal still counts once terms stand."""

from datetime import date

import pytest

from debt_wizard.advice.standing_terms import is_proposed
from debt_wizard.case import Case, Change, ChangeKind, Offer
from support.clock import NOW
from support.household import TODAY, household, money, promising


def _agreed(*kinds: ChangeKind, pay: float = 6000) -> Case:
    """1,000 was proposed and 500 a month accepted, out of 6,000 less 3,000 of rent, before something changed."""
    case = promising(household(pay=pay, savings=12000), 1000)
    case.offer = [
        Offer(
            debt="card",
            at=NOW.replace(year=2025),
            months=24,
            monthly=money(500),
            first_due=date(2026, 12, 15),
            decision="accepted",
            proposed_monthly=money(1000),
            proposed_months=12,
        )
    ]
    if kinds:
        case.change = [Change(at=TODAY, kinds=list(kinds), finished=True)]
    return case


@pytest.mark.parametrize("kind", ["fee_not_agreed", "late_payments", "yearly_review", "income"])
def test_what_was_proposed_before_the_yes_is_not_proposed_again_while_the_terms_fit(kind: ChangeKind) -> None:
    case = _agreed(kind)
    assert not is_proposed(case, case.debt[0], TODAY)


def test_a_change_after_which_the_terms_do_not_fit_brings_the_proposal_back() -> None:
    case = _agreed("income", pay=3200)
    assert is_proposed(case, case.debt[0], TODAY)


def test_a_fee_alone_brings_no_proposal_back_even_where_the_terms_do_not_fit() -> None:
    case = _agreed("fee_not_agreed", pay=3200)
    assert not is_proposed(case, case.debt[0], TODAY)


def test_another_amount_than_before_the_yes_is_proposed_though_the_terms_still_fit() -> None:
    case = _agreed("income")
    case.plan.proposal[0].monthly = money(300)
    assert is_proposed(case, case.debt[0], TODAY)


def test_without_a_change_another_amount_takes_no_place_of_the_terms() -> None:
    case = _agreed()
    case.plan.proposal[0].monthly = money(300)
    assert not is_proposed(case, case.debt[0], TODAY)
