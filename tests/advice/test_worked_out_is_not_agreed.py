"""What only follows from a rate that nobody named is not said to be agreed when the paper comes."""

from datetime import datetime
from typing import Any

import pytest

from debt_wizard.advice.agreement_review import AgreementReview, agreement_review
from debt_wizard.case import Agreement, Case
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from support.clock import CHINA
from support.offered import TODAY, case_with_room, money, offered

LATELY = datetime(2026, 11, 20, 10, tzinfo=CHINA)


def _accepted(**terms: Any) -> Case:
    case = case_with_room(contract_payment=money(1500))
    case.offer = [offered(**terms, decision="accepted", at=LATELY)]
    return case


def _review(case: Case, **figures: Any) -> AgreementReview:
    return agreement_review(case, Agreement.model_validate({"debt": "card", **figures}), TODAY)


def _fields(case: Case, **figures: Any) -> list[str]:
    return [each.field for each in _review(case, **figures).differences]


def test_after_a_bare_pause_no_number_of_payments_and_no_total_was_agreed() -> None:
    case = _accepted(kind="deferral", grace_months=3)
    paper = {"grace_months": 3, "monthly": money(1500), "months": 25, "total": money(37_500)}
    assert _fields(case, **paper) == []
    assert _fields(case, **(paper | {"grace_months": 2})) == ["grace_months"]
    assert "monthly" in _fields(case, **(paper | {"monthly": money(1600)}))
    agreed = {each.field: each.agreed for each in _review(case, **paper).figures}
    assert (agreed["months"], agreed["total"], agreed["monthly"]) == (None, None, 1500)


def test_where_only_the_months_were_named_no_amount_was_agreed() -> None:
    case = _accepted(months=24)
    assert _fields(case, months=24, monthly=money(1150)) == []
    assert _fields(case, months=25, monthly=money(1150)) == ["months"]


def test_where_a_rate_was_named_the_amount_follows_from_it_and_counts_as_agreed() -> None:
    case = _accepted(months=24, annual_rate=money("0.18"))
    assert _fields(case, months=24, monthly=money(1150)) == ["monthly", "comes_to"]


def test_what_we_proposed_ourselves_was_named_to_its_last_payment() -> None:
    assert "months" in _fields(case_with_room(), monthly=money(1000), months=25)


@pytest.mark.parametrize(("language", "asked"), [("en", "that we agreed (it says"), ("zh", "改为谈好的")])
def test_a_letter_asks_for_nothing_that_nobody_agreed(language: str, asked: str) -> None:
    case = _accepted(kind="deferral", grace_months=3)
    paper = {"debt": "card", "grace_months": 3, "monthly": money(1500), "months": 25}
    case.agreement = [Agreement.model_validate(paper)]
    assert asked not in letter(case, Wanted(case.debt[0], "object_term", "email"), Language(language), TODAY)


def test_a_fee_that_was_agreed_and_stated_does_not_make_the_stated_rate_wrong() -> None:
    case = _accepted(months=24, monthly=money(1000), annual_rate=money(0), fees=money(300))
    same: dict[str, Any] = {"months": 24, "monthly": money(1000), "annual_rate": money(0), "fees": money(300)}
    review = _review(case, **same)
    assert review.differences == ()
    assert review.judged is not None
    assert review.judged.nominal
    assert "true_rate" in _fields(case, **(same | {"monthly": money(1010)}))
