"""What a call sheet takes along from the rehearsal."""

from datetime import date

import pytest

from debt_wizard.case import Case, Rehearsed
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language

TODAY = date(2026, 11, 23)


def _sheet(case: Case, language: str = "zh") -> str:
    return letter(case, Wanted(case.debt[0], "first_proposal", "phone"), Language(language), TODAY)


@pytest.mark.parametrize("flagged", ["砸锅卖铁一定还，每月三千", "每月还9,999元", "【待填：原因】"])
def test_an_answer_with_a_finding_is_no_line_to_say_and_the_calm_reply_stands_there(case: Case, flagged: str) -> None:
    case.rehearsal = [
        Rehearsed(debt="card", question="amounts", answer=flagged),
        Rehearsed(debt="card", question="who", answer="我是张三，请问您怎么称呼？"),
    ]
    text = _sheet(case)
    assert flagged not in text
    assert "欠多少：“我这边记的是38,000元，从2026年9月25日起晚了。请您报一下本金、利息和费用，我核对。”" in text
    assert "你是谁：“我是张三，请问您怎么称呼？”" in text
    assert text.index("照练过的说") < text.index("你是谁：") < text.index("欠多少：")


def test_a_sheet_without_a_rehearsal_says_nothing_of_one(case: Case) -> None:
    assert "练过" not in _sheet(case)
    assert "rehearsed" not in _sheet(case, "en")


LONG = {
    "zh": "我这边记的是三万八千元，请您报一下本金、利息和费用，我这边好一项一项地核对，核对清楚了我们再往下谈。",
    "en": "I have noted what I owe. Please tell me the principal, the interest and the fees, so that I can check each.",
}


@pytest.mark.parametrize(
    ("others", "flagged"),
    [("zh", "You are crooks and I will never pay you."), ("en", "每月我能还9000元")],
)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_each_answer_is_checked_in_the_language_in_which_it_was_said(
    case: Case, language: str, others: str, flagged: str
) -> None:
    case.rehearsal = [
        Rehearsed(debt="card", question="amounts", answer=LONG[others]),
        Rehearsed(debt="card", question="who", answer=flagged),
    ]
    text = _sheet(case, language)
    assert flagged not in text
    assert LONG[others].rstrip(".。") in text
