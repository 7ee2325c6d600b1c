"""What looks like a number in a draft and is not one is held against nothing, and ends no check."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debt_wizard.case import Case
from debt_wizard.documents.figure_check import check_figures
from debt_wizard.language import Language
from support.figured import EN, TODAY, ZH, figured_case, told

PIECES = (
    *(
        "共",
        "分",
        "为期",
        "一",
        "两",
        "三",
        "十",
        "百",
        "千",
        "万",
        "半",
        "期",
        "个月",
        "年",
        "元",
        "块",
        "还",
        "每月",
        "每周",
    ),
    *("日", "号", "12月", "15日", "¥", "RMB ", "1", "25", "3,000", ".5", "٣", "²", "，", "\n"),
    *("for ", "over ", "pay ", "a ", "two ", "ſix ", "fıve ", "twenty", "-", " ", "hundred", "thousand", "and "),
    *("months", "payments", "years", " a month", "yuan", "May ", "ſeptember ", "day ", "of each month"),
)


@pytest.fixture(scope="module")
def case() -> Case:
    return figured_case()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("我想分两三期还。", ZH),
        ("一共两三个月就能还清。", ZH),
        ("为期十百一个月。", ZH),
        ("每月٣日还款。", ZH),
        ("I have asked for ſix months.", EN),
        ("I have asked for ٣ months.", EN),
    ],
)
def test_a_number_that_is_not_one_is_held_against_nothing(case: Case, text: str, language: Language) -> None:
    assert told(text, case, language) == []


def test_figures_before_a_word_for_hundreds_are_one_number(case: Case) -> None:
    assert [said for said, *_ in told("I will make 2 hundred payments.", case, EN)] == ["2 hundred payments"]


@pytest.mark.parametrize("language", [ZH, EN], ids=["zh", "en"])
@given(pieces=st.lists(st.sampled_from(PIECES), max_size=12))
@settings(max_examples=150, deadline=None)
def test_whatever_stands_beside_a_number_ends_no_check(case: Case, language: Language, pieces: list[str]) -> None:
    text = "".join(pieces)
    found = list(check_figures(text, case, case.debt[0], language, TODAY))
    assert all(0 <= each.start < each.end <= len(text) for each in found)
