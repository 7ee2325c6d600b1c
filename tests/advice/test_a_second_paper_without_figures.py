"""New terms are accepted while older ones run, and their paper is signed before its figures are typed."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.agreement_answer import agree, take_back
from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.advice.due import due
from debt_wizard.advice.offer_answer import accept
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.terms_in_force import schedule_in_force
from debt_wizard.case import Agreement, Case, Payment
from support.clock import CHINA
from support.offered import case_with_room, money, offered

LATER = date(2027, 3, 20)
SIGNED = {"written": True, "signed_by_both": True}


def _agree(case: Case, at: datetime, **told: Any) -> Agreement:
    paper = Agreement(debt="card", **told)
    case.agreement.append(paper)
    agree(case, paper, agreement_review(case, paper, at.date()), at)
    return paper


def _accept(case: Case, at: datetime, **terms: Any) -> None:
    offer = offered(at=at, **terms)
    case.offer.append(offer)
    accept(case, offer, offer_review(case, offer, at.date()), at)


def _agreed_anew(checks: dict[str, bool], **figures: Any) -> Case:
    """24 payments of 1,000, of which three are made; then 42 of 500 are accepted, and their paper is agreed to."""
    case = case_with_room()
    _accept(case, datetime(2026, 11, 20, 10, tzinfo=CHINA), months=24, monthly=money(1000))
    _agree(
        case,
        datetime(2026, 11, 23, 10, tzinfo=CHINA),
        months=24,
        monthly=money(1000),
        balance=money(24_000),
        first_due=date(2026, 12, 15),
    )
    case.payment = [
        Payment(debt="card", due=day, amount=money(1000), paid=money(1000), paid_on=day)
        for day in (date(2026, 12, 15), date(2027, 1, 15), date(2027, 2, 15))
    ]
    _accept(
        case, datetime(2027, 3, 1, 10, tzinfo=CHINA), months=42, monthly=money(500), first_due=date(2027, 3, 25), day=25
    )
    _agree(case, datetime(2027, 3, 5, 10, tzinfo=CHINA), checks=checks, **figures)
    return case


def _asked(case: Case) -> tuple[Decimal, int, Decimal]:
    found = schedule_in_force(case, "card", LATER)
    assert found is not None
    return found.payment, len(found.rows), found.total_paid


@pytest.mark.parametrize("figures", [{}, {"day": 25}, {"first_due": date(2027, 3, 25)}])
def test_what_was_accepted_counts_once_its_paper_is_signed(figures: dict[str, Any]) -> None:
    case = _agreed_anew(SIGNED, **figures)
    assert _asked(case) == (money(500), 42, money(21_000))
    asked = [(each.day, each.amount) for each in due(case, LATER, 10) if each.amount]
    assert asked == [(date(2027, 3, 25), money(500))]


def test_until_there_is_a_paper_the_older_terms_stand_and_it_is_asked_for() -> None:
    case = _agreed_anew({})
    assert _asked(case) == (money(1000), 24, money(24_000))
    assert any(each.kind == "paper" for each in due(case, LATER, 10))


def test_a_yes_that_is_taken_back_leaves_the_older_terms() -> None:
    case = _agreed_anew(SIGNED)
    take_back(case, case.agreement[-1])
    assert _asked(case) == (money(1000), 24, money(24_000))


def test_what_was_accepted_before_an_older_paper_does_not_come_back() -> None:
    case = case_with_room()
    _accept(case, datetime(2026, 11, 20, 10, tzinfo=CHINA), months=24, monthly=money(1000))
    _agree(case, datetime(2026, 11, 23, 10, tzinfo=CHINA), months=20, monthly=money(1200), balance=money(24_000))
    _agree(case, datetime(2026, 11, 25, 10, tzinfo=CHINA), checks=SIGNED)
    assert _asked(case) == (money(1200), 20, money(24_000))
