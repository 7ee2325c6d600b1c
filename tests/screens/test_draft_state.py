"""The line above a draft says that nothing was found only of one that was looked at."""

from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.case import Case, Debt, Person, Proposal
from debt_wizard.documents.letter import Wanted
from debt_wizard.documents.open_draft import OpenDraft
from debt_wizard.language import Language
from debt_wizard.screens.draft_state import draft_state


@pytest.fixture
def draft() -> OpenDraft:
    case = Case(person=Person(name="林晓"), debt=[Debt(id="card", lender="某行", balance=Decimal(9000))])
    case.situation.reasons = ["income_drop"]
    case.plan.proposal = [Proposal(debt="card", months=12)]
    return OpenDraft(case, Wanted(case.debt[0], "first_proposal", "email"), "zh", date(2026, 11, 23), read_only=False)


@pytest.mark.parametrize(
    ("code", "looking", "whole"),
    [("zh", "正在核对", "没有查出已知的问题"), ("en", "being checked", "no known problem")],
)
def test_a_draft_that_was_not_looked_at_yet_is_not_called_free_of_problems(
    draft: OpenDraft, code: str, looking: str, whole: str
) -> None:
    language = Language(code)
    assert looking in draft_state(draft, [], language, is_checked=False)
    assert whole not in draft_state(draft, [], language, is_checked=False)
    assert whole in draft_state(draft, [], language, is_checked=True)
