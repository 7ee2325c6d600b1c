"""A paper of an agreed lump sum that states its total alone: the total is the sum."""

from datetime import date, datetime
from typing import Any

import pytest

from debt_wizard.advice.agreement_answer import agree
from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.advice.offer_answer import accept
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.case import Agreement, Case
from debt_wizard.language import Language
from debt_wizard.screens.agreement_told import agreement_told
from support.clock import CHINA
from support.offered import TODAY, case_with_room, money, offered

NOW = datetime(2026, 11, 23, 10, tzinfo=CHINA)
FIRST = date(2026, 12, 15)
BY_WAIVER: dict[str, Any] = {"kind": "lump_sum", "discount": money("0.25")}
BY_AMOUNT: dict[str, Any] = {"kind": "lump_sum", "upfront": money(18_000)}
ENGLISH = Language("en")


def _case(offer: dict[str, Any], **paper: Any) -> Case:
    case = case_with_room()
    made = offered(at=NOW, first_due=FIRST, **offer)
    case.offer = [made]
    accept(case, made, offer_review(case, made, TODAY), NOW)
    case.agreement = [Agreement(debt="card", **paper)]
    return case


@pytest.mark.parametrize("offer", [BY_WAIVER, BY_AMOUNT])
@pytest.mark.parametrize("day", [{}, {"first_due": FIRST}])
def test_the_agreed_total_matches_and_the_waiver_is_asked_for(offer: dict[str, Any], day: dict[str, Any]) -> None:
    case = _case(offer, balance=money(24_000), total=money(18_000), **day)
    told = agreement_told(ENGLISH, case, case.agreement[0], TODAY)
    assert "Under this agreement you pay ¥18,000 in all, until 15 December 2026." in told
    assert "leave ¥6,000 of the balance, which they agreed to waive" in told
    assert "The figures match what was agreed." in told
    assert "how many there are" not in told


def test_another_total_is_told_and_paid_after_a_yes() -> None:
    case = _case(BY_WAIVER, balance=money(24_000), total=money(18_600), first_due=FIRST)
    paper = case.agreement[0]
    review = agreement_review(case, paper, TODAY)
    assert [(each.field, each.agreed, each.stated) for each in review.differences] == [("comes_to", 18_000, 18_600)]
    agree(case, paper, review, NOW)
    assert [row.amount for row in payment_log(case, "card", TODAY).rows] == [money(18_600)]


def test_where_instalments_were_agreed_a_total_alone_is_no_sum() -> None:
    case = _case({"months": 24, "monthly": money(1000)}, balance=money(24_000), total=money(24_000))
    assert "how many there are" in agreement_told(ENGLISH, case, case.agreement[0], TODAY)
