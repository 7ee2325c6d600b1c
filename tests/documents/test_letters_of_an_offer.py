"""An answer to an offer says that it was worked out, and that it would fail, only where that is so."""

import re
from decimal import Decimal

import pytest

from debt_wizard.case import Case
from debt_wizard.documents.gap import open_places
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from support.every_letter import TODAY, agreed, demo, minimal, private

CHANNELS = ("chat", "email", "phone", "meeting")
WORKED_OUT = re.compile("(?<!没)算过|算了一遍|worked (?:it|them|through)")
FAILS = re.compile(
    "会断|守不住|应付意外的钱就太少|比我提的数多|would stop|too little left for the unexpected|more than I proposed"
)


def _answer(case: Case, channel: str, language: str) -> str:
    return letter(case, Wanted(case.debt[0], "counter_offer", channel), Language(language), TODAY)


def _offered(monthly: int, months: int) -> Case:
    case = demo("zh")
    offer = case.offer[0]
    offer.upfront, offer.period_fee = None, None
    offer.monthly, offer.months = Decimal(monthly), months
    return case


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_nothing_was_worked_out_while_nothing_is_known(channel: str, language: str) -> None:
    untold = demo(language)
    untold.income.clear()
    for case in (minimal(language), untold, private(minimal, language)):
        text = _answer(case, channel, language)
        assert not WORKED_OUT.search(text)
        assert not FAILS.search(text)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_terms_beyond_the_means_are_said_to_fail(language: str) -> None:
    text = _answer(_offered(2500, 15), "email", language)
    assert WORKED_OUT.search(text)
    assert {"zh": "勉强答应，半路还是会断", "en": "the payments would stop part-way"}[language] in text


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_terms_that_can_be_kept_are_not_said_to_fail(channel: str, language: str) -> None:
    case = _offered(950, 40)
    case.debt = case.debt[:1]
    case.plan.proposal = case.plan.proposal[:1]
    case.plan.proposal[0].monthly, case.plan.proposal[0].months = Decimal(900), None
    assert not FAILS.search(_answer(case, channel, language))


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_same_terms_are_no_answer_to_themselves(channel: str, language: str) -> None:
    text = _answer(agreed(language), channel, language)
    assert not FAILS.search(text)
    what = {"zh": "跟对方的条件不同的还法", "en": "terms that differ from theirs"}[language]
    assert [place.what for place in open_places(text)] == [what]
