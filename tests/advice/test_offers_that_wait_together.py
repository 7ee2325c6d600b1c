"""Two offers that wait at once: each may be kept, and both together not."""

from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.advice.offer_answer import accept
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.case import Case, Debt, Offer, Proposal
from support.clock import NOW
from support.offered import TODAY, case_with_room, money


@pytest.fixture
def case() -> Case:
    case = case_with_room()  # 1,800 a month can be promised
    case.debt.append(Debt(id="loan", lender="B", balance=money(12000), annual_rate=money(0)))
    case.plan.proposal = [Proposal(debt="card", monthly=money(600)), Proposal(debt="loan", monthly=money(400))]
    case.offer = [
        Offer(debt="card", monthly=money(1300), months=19, conditions="-"),
        Offer(debt="loan", monthly=money(1000), months=12, conditions="-"),
    ]
    return case


def _said(case: Case, place: int, today: date = TODAY) -> tuple[str, bool]:
    review = offer_review(case, case.offer[place], today)
    return review.advice, bool({"over_with_all", "tight_with_all"} & {each.id for each in review.reasons})


def test_each_says_that_both_together_are_too_much(case: Case) -> None:
    assert [_said(case, place) for place in (0, 1)] == [("accept", True), ("accept", True)]
    reasons = offer_review(case, case.offer[0], TODAY).reasons
    assert "over_with_all" in {each.id for each in reasons}


def test_each_says_that_both_together_are_tight(case: Case) -> None:
    case.offer[1].monthly, case.offer[1].months = money(600), 20  # 1,900 of 2,000, of which 200 are held back
    reasons = offer_review(case, case.offer[0], TODAY).reasons
    assert "tight_with_all" in {each.id for each in reasons}


def test_nothing_is_said_where_both_hold_together(case: Case) -> None:
    case.offer[1].monthly, case.offer[1].months = Decimal(500), 24
    assert [_said(case, place)[1] for place in (0, 1)] == [False, False]


def test_nothing_is_said_of_one_that_was_declined_has_no_figures_or_is_outside_the_talk(case: Case) -> None:
    case.offer[1].decision = "declined"
    assert not _said(case, 0)[1]
    case.offer[1] = Offer(debt="loan")
    assert not _said(case, 0)[1]
    case.offer[1] = Offer(debt="loan", monthly=money(1000), months=12)
    case.debt[1].in_scope = False
    assert not _said(case, 0)[1]


def test_once_one_is_accepted_the_other_is_judged_beside_it(case: Case) -> None:
    accept(case, case.offer[0], offer_review(case, case.offer[0], TODAY), NOW)
    assert _said(case, 1) == ("refuse", False)


def test_sums_at_once_count_together_however_each_of_them_is_named() -> None:
    case = case_with_room()
    case.debt.append(Debt(id="loan", lender="B", balance=money(15000), annual_rate=money("0.24")))
    case.offer = [
        Offer(debt="card", kind="lump_sum", discount=money("0.5"), conditions="-"),
        Offer(debt="loan", kind="lump_sum", upfront=money(9000), conditions="-"),
    ]
    assert [_said(case, place)[1] for place in (0, 1)] == [True, True]


def test_beside_a_sum_that_was_agreed_to_the_other_is_measured_by_what_it_leaves() -> None:
    case = case_with_room()  # 16,000 can be spared
    case.debt.append(Debt(id="loan", lender="B", balance=money(15000), annual_rate=money("0.24")))
    case.offer = [
        Offer(debt="card", kind="lump_sum", discount=money("0.5"), conditions="-"),
        Offer(debt="loan", kind="lump_sum", upfront=money(9000), conditions="-", at=NOW),
    ]
    accept(case, case.offer[1], offer_review(case, case.offer[1], TODAY), NOW)
    reasons = {each.id: each.amount for each in offer_review(case, case.offer[0], TODAY).reasons}
    assert reasons["not_spare_with_others"] == money(7000)
    assert "not_spare" not in reasons
    case.offer[1].decision = "declined"
    case.asset[0].value = money(12_000)
    reasons = {each.id: each.amount for each in offer_review(case, case.offer[0], TODAY).reasons}
    assert reasons["not_spare"] == money(8000)
