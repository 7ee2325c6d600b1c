"""What stands in a letter in another language than the letter's own, and months that were told without a day."""

from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.case import Case
from debt_wizard.documents.language_check import other_language
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.remarks import remarks
from debt_wizard.language import Language

ZH, EN = Language("zh"), Language("en")
TODAY = date(2026, 11, 23)


def _marked(text: str, case: Case, language: Language) -> list[str]:
    return [text[each.start : each.end] for each in other_language(text, case, language)]


def test_an_english_sentence_in_a_chinese_letter_is_marked_and_so_is_the_other_way_round(case: Case) -> None:
    assert _marked("您好。I lost my job in July, sorry.谢谢。", case, ZH) == ["I lost my job in July, sorry"]
    assert _marked("Hello. 我七月份丢了工作，还不上了 Thanks.", case, EN) == ["我七月份丢了工作，还不上了"]


@pytest.mark.parametrize(
    "text",
    [
        "我在 China Merchants Bank Credit Card Center 的卡",
        "工单号 AB-2026-11-23 CALL 0042 已经记下",
        "请发到 li.hua@example.com，附件是 statement of income.pdf",
    ],
)
def test_names_numbers_and_addresses_are_no_sentence_of_another_language(case: Case, text: str) -> None:
    assert _marked(text, case, ZH) == []


def test_the_name_of_a_chinese_lender_in_an_english_letter_is_left_alone(case: Case) -> None:
    case.debt[0].lender = "某某消费金融股份有限公司广州分公司"
    assert _marked(f"Dear {case.debt[0].lender}, I am writing", case, EN) == []


@pytest.mark.parametrize(
    ("since", "language", "said"),
    [
        (date(2026, 7, 1), EN, "My situation changed in July 2026:"),
        (date(2026, 7, 15), EN, "My situation changed on 15 July 2026:"),
        (date(2026, 7, 1), ZH, "从2026年7月起，"),
        (date(2026, 7, 15), ZH, "从2026年7月15日起，"),
    ],
)
def test_a_month_without_a_day_stays_a_month_in_every_letter(
    case: Case, since: date, language: Language, said: str
) -> None:
    case.situation.since = since
    assert said in letter(case, Wanted(case.debt[0], "first_proposal", "email"), language, TODAY)


def test_a_line_that_the_program_wrote_is_held_against_nothing_and_an_edited_one_is(case: Case) -> None:
    wanted = Wanted(case.debt[0], "first_proposal", "email")
    case.debt[0].balance = Decimal("38000.01")
    text = letter(case, wanted, ZH, TODAY)
    assert not [each for each in remarks(text, case, wanted, ZH, TODAY) if text[each.start : each.end].endswith("元")]
    edited = text.replace("38,000.01元", "38,111元", 1)
    marked = [edited[each.start : each.end] for each in remarks(edited, case, wanted, ZH, TODAY)]
    assert "38,111元" in marked
