"""A year far beyond any plan, as a slip in a file changed by hand leaves it, keeps no letter from being listed."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from debt_wizard.case import Agreement, Case
from debt_wizard.documents.letter_list import letter_list
from debt_wizard.language import Language
from support.demo import case_before_any_draft

TODAY = date(2026, 11, 23)
LAST = date(9999, 12, 31)


def _overdue(case: Case) -> None:
    case.debt[0].overdue_since = LAST


def _planned(case: Case) -> None:
    case.plan.first_payment = LAST
    case.plan.proposal[0].months = 1


def _agreed(case: Case) -> None:
    case.agreement.append(Agreement(debt="card", agreed_at=datetime(9999, 12, 31, tzinfo=UTC), monthly=Decimal(900)))


def _agreed_without_terms(case: Case) -> None:
    case.agreement.append(Agreement(debt="card", agreed_at=datetime(9999, 12, 31, tzinfo=UTC)))


@pytest.mark.parametrize("slip", [_overdue, _planned, _agreed, _agreed_without_terms], ids=lambda slip: slip.__name__)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_letter_is_listed_all_the_same(slip: Callable[[Case], None], language: str) -> None:
    case = case_before_any_draft()
    slip(case)
    listed = letter_list(case, Language(language), TODAY)
    assert {each.wanted.debt.id for each in listed} >= {debt.id for debt in case.debt}
