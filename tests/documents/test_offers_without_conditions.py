"""无, 没说 or "none" as the conditions of an offer: an answer, and no condition to be quoted."""

from datetime import datetime

import pytest

from debt_wizard.advice.offer_answer import accept
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.case import Case, Offer
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from support.clock import CHINA
from support.offered import TODAY, case_with_room, money

NOW = datetime(2026, 11, 23, 10, tzinfo=CHINA)


def _accepted(conditions: str) -> tuple[Case, set[str]]:
    case = case_with_room()
    offer = Offer(debt="card", at=NOW, months=24, monthly=money(1000), conditions=conditions)
    case.offer = [offer]
    review = offer_review(case, offer, TODAY)
    accept(case, offer, review, NOW)
    return case, {reason.id for reason in review.reasons}


@pytest.mark.parametrize("conditions", ["无", "没有。", "没有附加条件", "None", "N/A", "No conditions.", "-"])
def test_that_there_are_none_is_known_and_quoted_nowhere(conditions: str) -> None:
    case, reasons = _accepted(conditions)
    assert "conditions" not in reasons
    wanted = Wanted(case.debt[0], "accept_offer", "email")
    assert "附带的条件是" not in letter(case, wanted, Language("zh"), TODAY)
    assert "with the condition" not in letter(case, wanted, Language("en"), TODAY)


@pytest.mark.parametrize("conditions", ["没说", "不知道", "not said", "Don’t know", "   "])
def test_that_nobody_spoke_of_them_leaves_them_to_be_asked(conditions: str) -> None:
    case, reasons = _accepted(conditions)
    assert "conditions" in reasons
    assert "附带的条件是" not in letter(case, Wanted(case.debt[0], "accept_offer", "email"), Language("zh"), TODAY)


@pytest.mark.parametrize("conditions", ["无逾期记录才行", "没有逾期就免息", "none of the cards may be used"])
def test_a_condition_that_begins_alike_is_quoted(conditions: str) -> None:
    case, _ = _accepted(conditions)
    assert conditions in letter(case, Wanted(case.debt[0], "accept_offer", "email"), Language("zh"), TODAY)
