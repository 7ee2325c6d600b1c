"""Amounts in English words are read in a draft as those in figures are, and other numbers in words are none."""

import re
from decimal import Decimal

import pytest

from debt_wizard.case import Case
from debt_wizard.documents.amounts_in_words import amounts_in_words
from debt_wizard.documents.figure_check import check_figures
from debt_wizard.documents.figures_in_text import amounts_in
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.remarks import remarks
from debt_wizard.language import Language
from support.every_letter import CASES, FORMS, TODAY, demo

EN = Language("en")


@pytest.mark.parametrize(
    ("text", "said", "amount"),
    [
        ("I can pay three hundred and fifty yuan a month.", "three hundred and fifty yuan", 350),
        ("I can pay three hundred and fifty a month.", "three hundred and fifty", 350),
        ("I owe you twenty-five thousand.", "twenty-five thousand", 25000),
        ("That is Twenty-five Thousand in all.", "Twenty-five Thousand", 25000),
        ("I will send a thousand yuan first.", "a thousand yuan", 1000),
        ("six hundred a month goes on rent", "six hundred", 600),
        ("I will pay a thousand, then more.", "a thousand", 1000),
        ("It comes to RMB twelve hundred.", "RMB twelve hundred", 1200),
        ("I have eighty yuan left.", "eighty yuan", 80),
        ("I can pay fifty now.", "fifty", 50),
        ("I offer 25 thousand yuan.", "25 thousand yuan", 25000),
        ("one thousand two hundred monthly", "one thousand two hundred", 1200),
        ("A payment of nine hundred, each month.", "nine hundred", 900),
        ("I pay two thousand and fifty yuan.", "two thousand and fifty yuan", 2050),
        ("five yuan", "five yuan", 5),
        ("I pay three or four hundred a month.", "four hundred", 400),
        ("I pay between three hundred and five hundred yuan.", "five hundred yuan", 500),
    ],
)
def test_an_amount_in_words_is_read(text: str, said: str, amount: int) -> None:
    assert [(text[each.start : each.end], each.amount) for each in amounts_in(text)] == [(said, Decimal(amount))]


@pytest.mark.parametrize(
    "text",
    [
        "One of the lenders agreed in the first week.",
        "I will answer within two weeks, or in thirty days.",
        "I pay twelve instalments, two of them late.",
        "I have asked a hundred times. Thanks a million.",
        "I worked three hundred and twenty hours and drove two thousand and fifty kilometres.",
        "One hundred percent, or one hundred per cent, of it.",
        "Since two thousand and twenty-six, and in nineteen hundred and ninety-nine, I have paid.",
        "Article six hundred and seventy-eight, room two hundred and five.",
        "The first of the two payments, one by one, at ten thirty.",
        "A few hundred, several thousand, half a million yuan, point five thousand yuan.",
        "three fifty a month, twenty twenty a month",
        "six two two two, zero two, one one, eight",
        "I propose twelve monthly payments, or sixty monthly periods at a lower rate.",
        "for thirty-six months, twenty-four payments, ten of you, pay ten percent",
        "I can pay ٣ thousand yuan.",
    ],
)
def test_other_numbers_in_words_are_no_amounts(text: str) -> None:
    assert amounts_in(text) == []


@pytest.fixture
def case() -> Case:
    """The demo, in English: a card of 36,000 with 1,000 a month."""
    return demo("en")


def _found(text: str, case: Case) -> list[tuple[str, str]]:
    found = check_figures(text, case, case.debt[0], EN, TODAY)
    return [(text[each.start : each.end], each.kind) for each in found]


def test_a_promise_in_words_is_held_against_what_can_be_kept(case: Case) -> None:
    assert _found("I will pay four thousand yuan a month.", case) == [("four thousand yuan", "above_capacity")]
    assert _found("I will pay one thousand yuan a month.", case) == []


def test_an_amount_in_words_is_held_against_the_case(case: Case) -> None:
    assert _found("I owe you thirty-five thousand.", case) == [("thirty-five thousand", "differs")]
    assert _found("I owe you thirty-six thousand.", case) == []
    assert _found("My aunt gave me four hundred and one yuan.", case) == [("four hundred and one yuan", "not_in_case")]


def test_an_amount_that_the_person_told_in_words_may_be_told_in_figures(case: Case) -> None:
    assert _found("The repair cost ¥4,321.", case) == [("¥4,321", "not_in_case")]
    case.situation.story = "The repair cost four thousand three hundred and twenty-one yuan."
    assert _found("The repair cost ¥4,321.", case) == []


def test_the_remark_beside_an_edited_draft_names_the_figure_that_holds(case: Case) -> None:
    wanted = Wanted(case.debt[0], "first_proposal", "email")
    text = letter(case, wanted, EN, TODAY) + "\nI will pay four thousand a month.\n"
    about = [each for each in remarks(text, case, wanted, EN, TODAY) if text[each.start : each.end] == "four thousand"]
    assert [re.search(r"¥[\d,.]+\d", each.words(EN)) is not None for each in about] == [True]


@pytest.mark.parametrize(("intent", "channel"), FORMS)
def test_no_letter_of_ours_has_a_number_in_words_that_is_taken_for_an_amount(intent: str, channel: str) -> None:
    for make in CASES:
        case = make("en")
        text = letter(case, Wanted(case.debt[0], intent, channel), EN, TODAY)
        assert list(amounts_in_words(text)) == []
