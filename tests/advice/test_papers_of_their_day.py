"""A paper is held against what stood on its own day, not against what came later or was taken up before."""

from datetime import date, datetime

import pytest

from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.case import Agreement, Case, Change, Debt, Offer, Payment, Proposal
from support.clock import CHINA
from support.household import money

TODAY = date(2027, 2, 5)


def _at(year: int, month: int, day: int) -> datetime:
    return datetime(year, month, day, 10, tzinfo=CHINA)


@pytest.fixture
def case() -> Case:
    """12 x 1,000 offered and signed in January; after a change in October a paper of 30 months that nobody offered."""
    found = Case(debt=[Debt(id="loan", lender="乙公司", balance=money(12000))])
    first = {
        "debt": "loan",
        "months": 12,
        "monthly": money(1000),
        "annual_rate": money(0),
        "first_due": date(2026, 2, 15),
    }
    found.offer = [Offer.model_validate({**first, "at": _at(2026, 1, 20), "decision": "accepted"})]
    found.agreement = [Agreement.model_validate({**first, "agreed_at": _at(2026, 1, 26)})]
    found.payment = [Payment(debt="loan", due=date(2026, 2, 15), amount=money(1000), paid=money(1000))]
    found.change = [Change(at=date(2026, 10, 1), kinds=["illness"], finished=True)]
    found.agreement.append(
        Agreement(debt="loan", balance=money(11000), months=30, monthly=money("366.67"), first_due=date(2026, 10, 15))
    )
    return found


def _fields(case: Case, paper: int) -> set[str]:
    return {each.field for each in agreement_review(case, case.agreement[paper], TODAY).differences}


def test_an_offer_that_came_after_a_paper_is_no_measure_for_it(case: Case) -> None:
    first, last = case.agreement
    last.agreed_at = _at(2026, 10, 9)
    lump = Offer(debt="loan", kind="lump_sum", upfront=money(4000), at=_at(2027, 2, 1), decision="accepted")
    case.offer.append(lump)
    assert _fields(case, 1) == set()
    figures = {each.field: each.agreed for each in agreement_review(case, last, TODAY).figures}
    assert figures.get("upfront") is None
    assert figures["first_due"] is None
    assert agreement_review(case, first, TODAY).differences == ()


def test_an_offer_that_has_its_paper_is_no_measure_for_one_that_follows_a_change(case: Case) -> None:
    assert "months" not in _fields(case, 1)
    case.plan.proposal = [Proposal(debt="loan", months=24)]
    assert "months" in _fields(case, 1)  # what we propose now is the measure before the yes


def test_without_a_change_a_second_paper_is_still_held_against_the_offer(case: Case) -> None:
    case.change = []
    assert "months" in _fields(case, 1)


def test_what_was_agreed_reads_the_same_once_a_later_paper_took_its_place(case: Case) -> None:
    second = case.agreement[1]
    offered = {"debt": "loan", "months": 30, "annual_rate": money("0.08"), "first_due": date(2026, 10, 15)}
    case.offer.append(Offer.model_validate({**offered, "at": _at(2026, 10, 8), "decision": "accepted"}))
    second.agreed_at, second.monthly, second.annual_rate = _at(2026, 10, 9), None, money("0.08")
    before = {each.field: each.agreed for each in agreement_review(case, second, date(2026, 10, 10)).figures}
    case.agreement.append(
        Agreement(debt="loan", balance=money(9000), months=50, monthly=money(180), agreed_at=_at(2027, 1, 20))
    )
    after = {each.field: each.agreed for each in agreement_review(case, second, TODAY).figures}
    assert before["total"] is not None
    assert after["total"] == before["total"]
