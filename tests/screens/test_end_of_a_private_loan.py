"""The last things of a loan from a relative or a friend: a receipt and the IOU, no account and no credit report."""

from datetime import date

import pytest

from debt_wizard.advice.payment_log import payment_log
from debt_wizard.case import Case, RoadStep
from debt_wizard.documents.change_words import ended
from debt_wizard.language import Language
from debt_wizard.screens.payment_words import stands_told
from support.seen import Open, shown
from support.six_payments import DEC, FEB, JAN, NOV, OCT, SEP, case_of, listed

PAID = (SEP, OCT, NOV, DEC, JAN, FEB)
BANK = {"zh": ("结清证明", "自动扣款", "信用报告", "销户"), "en": ("certificate", "debit", "Credit report", "Account")}
PRIVATE = {"zh": ("收条", "借条", "定期转账"), "en": ("receipt", "IOU", "Standing order")}


def _paid_back() -> Case:
    case = case_of(*(listed(day, on=day) for day in PAID))
    case.debt[0].product, case.debt[0].settled_on = "private", FEB
    return case


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_a_friend_is_asked_for_a_receipt_and_the_iou(open_wizard: Open, language: str) -> None:
    async with open_wizard(_paid_back(), step="settled", language=language, size=(100, 60)) as (app, _):
        text = shown(app).partition({"zh": "还清了，就不用再付钱", "en": "Settled means"}[language])[0]
    assert all(word in text for word in PRIVATE[language])
    assert not any(word in text for word in BANK[language])


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_payments_say_what_a_friend_can_be_asked_for(language: str) -> None:
    case = _paid_back()
    case.debt[0].settled_on = None
    log = payment_log(case, "card", date(2027, 3, 1))
    told = {product: stands_told(Language(language), log, product) for product in ("private", "credit_card")}
    assert BANK[language][0] in told["credit_card"]
    assert PRIVATE[language][0] in told["private"]
    assert BANK[language][0] not in told["private"]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_course_of_events_says_what_a_friend_gave(language: str) -> None:
    case = _paid_back()
    case.road = [RoadStep(debt="card", step="clearance_received", done_on=FEB)]
    told = [words for _, _, words in ended(case, Language(language))]
    assert any(PRIVATE[language][1] in words for words in told)
