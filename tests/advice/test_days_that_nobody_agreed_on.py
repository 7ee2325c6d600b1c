"""A paper beside an accepted offer without a day: the days of our plan were proposed at most, and never agreed on."""

from datetime import date, datetime
from typing import Any

import pytest

from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.advice.offer_answer import accept
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.case import Agreement, Case
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from debt_wizard.screens.agreement_told import agreement_told
from support.clock import CHINA
from support.offered import TODAY, case_with_room, money, offered

NOW = datetime(2026, 11, 23, 10, tzinfo=CHINA)
LATER = date(2026, 12, 25)
INSTALMENTS: dict[str, Any] = {"months": 24, "monthly": money(1000)}
PAUSE: dict[str, Any] = {"kind": "deferral", "grace_months": 3}
SUM: dict[str, Any] = {"kind": "lump_sum", "upfront": money(18_000)}
ENGLISH, CHINESE = Language("en"), Language("zh")


def _case(offer: dict[str, Any], **paper: Any) -> Case:
    case = case_with_room(contract_payment=money(1000))
    made = offered(at=NOW, **offer)
    case.offer = [made]
    accept(case, made, offer_review(case, made, TODAY), NOW)
    case.agreement = [Agreement(debt="card", **paper)]
    return case


def _days_that_differ(case: Case) -> list[tuple[str, bool]]:
    review = agreement_review(case, case.agreement[0], TODAY)
    return [(each.field, each.is_agreed) for each in review.differences if each.field in {"first_due", "day"}]


@pytest.mark.parametrize(("day", "field"), [({"first_due": LATER}, "first_due"), ({"day": 20}, "day")])
def test_a_day_that_the_offer_left_open_was_only_proposed(day: dict[str, Any], field: str) -> None:
    case = _case(INSTALMENTS, **INSTALMENTS, **day)
    assert _days_that_differ(case) == [(field, False)]


def test_screen_and_letter_call_it_proposed() -> None:
    case = _case(INSTALMENTS, **INSTALMENTS, first_due=LATER)
    told = agreement_told(ENGLISH, case, case.agreement[0], TODAY)
    assert "✗ First due day: 15 December 2026 proposed, 25 December 2026 in the agreement." in told
    asked = letter(case, Wanted(case.debt[0], "object_term", "email"), CHINESE, TODAY)
    assert "把第一期改为我提的2026年12月15日（现在写的是2026年12月25日）" in asked


def test_a_day_that_the_offer_names_was_agreed() -> None:
    case = _case(INSTALMENTS | {"first_due": date(2026, 12, 15)}, **INSTALMENTS, first_due=LATER)
    assert _days_that_differ(case) == [("first_due", True)]


@pytest.mark.parametrize(
    ("offer", "paper"),
    [(PAUSE, {"grace_months": 3, "first_due": date(2027, 3, 8)}), (SUM, {"upfront": money(18_000), "day": 20})],
)
def test_days_that_followed_from_our_plan_alone_are_held_against_nothing(
    offer: dict[str, Any], paper: dict[str, Any]
) -> None:
    assert _days_that_differ(_case(offer, **paper)) == []


def test_the_table_of_figures_leaves_a_day_open_that_was_not_agreed() -> None:
    case = _case(INSTALMENTS, **INSTALMENTS, first_due=LATER)
    held = {each.field: each.agreed for each in agreement_review(case, case.agreement[0], TODAY).figures}
    assert held["first_due"] is None
    assert held["monthly"] == money(1000)
