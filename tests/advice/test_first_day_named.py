"""A first day that lies before the offer itself is none: nothing falls due before its terms are there."""

from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.advice.due import due
from debt_wizard.advice.offer_answer import accept
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.case import Agreement, Case, Debt, Offer
from support.clock import NOW
from support.offered import TODAY, case_with_room


@pytest.fixture
def case() -> Case:
    found = case_with_room(left=3000)
    found.debt = [Debt(id="loan", lender="B", balance=Decimal(12000), annual_rate=Decimal("0.18"))]
    found.plan.proposal = []
    found.offer = [Offer(debt="loan", at=NOW, monthly=Decimal(600), months=24, first_due=date(2025, 1, 20))]
    return found


def test_such_a_day_is_asked_about_and_the_terms_begin_in_the_month_that_was_planned(case: Case) -> None:
    review = offer_review(case, case.offer[0], TODAY)
    assert review.advice == "unknown"
    assert [(each.id, each.on) for each in review.reasons][1] == ("before_it_came", date(2025, 1, 20))
    assert "in_the_past" not in {each.id for each in review.reasons}
    assert review.schedule is not None
    assert review.schedule.rows[0].due == date(2026, 12, 20)


def test_accepted_all_the_same_it_makes_nothing_overdue(case: Case) -> None:
    accept(case, case.offer[0], offer_review(case, case.offer[0], TODAY), NOW)
    assert [each.day for each in due(case, TODAY, 60)] == [date(2026, 12, 20), date(2027, 1, 20)]


def test_an_offer_that_came_earlier_begins_on_its_day(case: Case) -> None:
    case.offer[0].at = NOW.replace(year=2025, month=1, day=2)
    accept(case, case.offer[0], offer_review(case, case.offer[0], TODAY), NOW)
    assert due(case, TODAY, 5)[0].day == date(2025, 1, 20)


def test_a_paper_is_not_held_against_such_a_day(case: Case) -> None:
    accept(case, case.offer[0], offer_review(case, case.offer[0], TODAY), NOW)
    paper = Agreement(debt="loan", monthly=Decimal(600), months=24, first_due=date(2026, 12, 20))
    case.agreement.append(paper)
    assert [each.field for each in agreement_review(case, paper, TODAY).differences] == []


def test_the_last_day_of_the_month_stays_the_last_through_a_pause_in_the_check_too(case: Case) -> None:
    """The pause ends on 30 June: what comes first is due on 31 December all the same."""
    offer = Offer(debt="loan", at=NOW, upfront=Decimal(1000), months=24, grace_months=6, annual_rate=Decimal(0), day=31)
    case.offer = [offer]
    judged = offer_review(case, offer, TODAY).judged
    assert judged is not None
    assert judged.flow is not None
    assert judged.flow.payments[0].day == date(2026, 12, 31)
