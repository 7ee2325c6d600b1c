"""Every intent through every channel in both languages, for a full case, a minimal one and those between."""

import re
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from debt_wizard.advice.tone import check
from debt_wizard.case import Case, Contact
from debt_wizard.documents.gap import ASKED_AT, open_places
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.paragraphs import paragraphs_of
from debt_wizard.language import Language
from debt_wizard.steps import STEPS
from debt_wizard_content.checks.numbers import numbers_of
from support.every_letter import CASES, CHANNELS, FORMS, INTENTS, TODAY, agreed, demo, every_text, paid, short

LONGEST_MESSAGE = {"zh": 120, "en": 300}
"""Characters of one chat message; the Chinese ones are the measure, English needs more for the same."""


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("make", CASES)
@pytest.mark.parametrize(("intent", "channel"), FORMS)
def test_every_form_reads_whole(make: Callable[[str], Case], intent: str, channel: str, language: str) -> None:
    for text in every_text(make, intent, channel, language):
        assert text.strip()
        assert "None" not in text
        assert "{{" not in text
        assert not re.search(r"[^\S\n]{2,}(?!_)", text), text
        assert not re.search(r"（\s*）|\(\s*\)|“\s*”|：\s*。|: \.|，。|,\.|。。|\.\.(?!\.)|、。", text), text
        assert all(place.asked_at is not None for place in open_places(text))


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("make", [demo, agreed])
@pytest.mark.parametrize(("intent", "channel"), FORMS)
def test_the_tone_check_has_nothing_to_say_about_a_letter_of_ours(
    make: Callable[[str], Case], intent: str, channel: str, language: str
) -> None:
    text = every_text(make, intent, channel, language)[0]
    found = [each for each in check(text, language) if each.category != "missing" and each.severity != "note"]
    assert [text[each.start : each.end] for each in found] == []


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("make", CASES)
@pytest.mark.parametrize("intent", INTENTS)
def test_a_chat_message_is_short_enough_to_paste(make: Callable[[str], Case], intent: str, language: str) -> None:
    for text in every_text(make, intent, "chat", language):
        for message in paragraphs_of(text):
            assert len(message) <= LONGEST_MESSAGE[language], message
            assert "\n" not in message


@pytest.mark.parametrize("make", CASES)
@pytest.mark.parametrize(("intent", "channel"), FORMS)
def test_both_languages_say_the_same_figures(make: Callable[[str], Case], intent: str, channel: str) -> None:
    """One case, told in Chinese, written in both languages."""
    case = make("zh")
    for debt in case.debt:
        texts = [letter(case, Wanted(debt, intent, channel), Language(code), TODAY) for code in ("zh", "en")]
        chinese, english = (numbers_of(re.sub(r"(?m)^(\d+\.|[一二三四五六七八九十]、) ?", "", text)) for text in texts)
        assert chinese == english


def test_every_open_place_leads_to_a_step_that_exists() -> None:
    assert {asked.step for asked in ASKED_AT.values()} <= {step.id for step in STEPS}
    for language in (Language("zh"), Language("en")):
        assert len({language.say(f"documents.gap.{what}") for what in ASKED_AT}) == len(ASKED_AT)


def test_an_open_place_is_named_in_the_language_of_the_screen_whatever_the_letter_has() -> None:
    (ours, theirs) = open_places("【待填：你的姓名】【待填：猫的名字】")
    assert (ours.named(Language("en")), ours.named(Language("zh"))) == ("your name", "你的姓名")
    assert theirs.named(Language("en")) == "猫的名字"


def test_the_letters_to_an_agent_tell_him_nothing_about_the_person() -> None:
    case = demo("zh")
    told = [case.person.name, case.person.phone, case.debt[0].lender, case.debt[0].account, "36,000"]
    for channel in ("phone", "chat", "email"):
        text = letter(case, Wanted(case.debt[0], "refuse_fee", channel), Language("zh"), TODAY)
        assert not [each for each in told if each in text]


def test_a_request_for_papers_admits_no_amount() -> None:
    case = demo("zh")
    for channel in CHANNELS:
        text = letter(case, Wanted(case.debt[0], "ask_statement", channel), Language("zh"), TODAY)
        assert not re.search(r"\d元|我欠|愿意还|会还", text)


def test_who_has_accepted_stands_in_the_letter_to_the_one_that_has_not() -> None:
    case = demo("zh")
    case.contact.append(Contact(debt="loan", at=datetime(2026, 11, 22, 9, tzinfo=UTC), outcome="accepted"))
    text = letter(case, Wanted(case.debt[0], "reconsider", "email"), Language("zh"), TODAY)
    assert "乙消费金融公司已经跟我谈妥" in text
    other = letter(case, Wanted(case.debt[1], "reconsider", "email"), Language("zh"), TODAY)
    assert "谈妥" not in other


def test_a_proposal_that_is_new_is_not_told_as_what_was_agreed() -> None:
    case = demo("zh")
    case.contact.append(Contact(debt="card", at=datetime(2026, 11, 22, 9, tzinfo=UTC), outcome="accepted"))
    text = letter(case, Wanted(case.debt[0], "circumstances_changed", "chat"), Language("zh"), TODAY)
    assert [place.what for place in open_places(text)] == ["谈好的还款安排"]
    assert "每月还1,000元" in text
    case.offer[0].decision = "accepted"
    text = letter(case, Wanted(case.debt[0], "circumstances_changed", "chat"), Language("zh"), TODAY)
    assert "现在的安排：先付7,200元，分24期，每期1,270元" in text


def test_a_shortfall_is_said_as_one() -> None:
    case = short("zh")
    text = letter(case, Wanted(case.debt[0], "token_payment", "email"), Language("zh"), TODAY)
    assert "还差793元" in text  # 4,000 a month against 4,793
    assert "-" not in text.split("我能做到的")[0].replace("T-2231-77", "")
    assert open_places(text) == []


def test_the_end_is_the_day_of_the_last_payment() -> None:
    case = paid("zh")
    text = letter(case, Wanted(case.debt[0], "clearance_certificate", "email"), Language("zh"), TODAY)
    assert "已经在2026年11月20日还清，按我的记录一共还了36,000元" in text
