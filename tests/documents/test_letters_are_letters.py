"""A letter is addressed and closed as one is, asks as one asks, and contradicts itself nowhere."""

import pytest

from debt_wizard.case import ASKS, Case
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from debt_wizard_content.guidance import entry
from debt_wizard_content.letters import intents
from support.every_letter import CHANNELS, INTENTS, TODAY, demo, private

EN, ZH = Language("en"), Language("zh")
BY_MAIL = [each.id for each in intents() if "email" in each.channels and each.id != "refuse_fee" and each.to is None]
"""The letters to a lender; the others go to whoever wants a fee, to the regulator and to a mediator."""


def _written(case: Case, intent: str, channel: str, language: Language) -> str:
    return letter(case, Wanted(case.debt[0], intent, channel), language, TODAY)


@pytest.mark.parametrize("lender", ["Bank A, credit cards", "张三"])
@pytest.mark.parametrize("intent", BY_MAIL)
def test_an_english_letter_is_addressed_and_closed_whatever_the_lender_is_called(intent: str, lender: str) -> None:
    case = demo("en")
    case.debt[0].lender = lender
    lines = _written(case, intent, "email", EN).splitlines()
    assert lines[2:4] == [f"To: {lender}", "Dear Sir or Madam,"]
    assert lines[lines.index("Yours faithfully,") + 1] == case.person.name


@pytest.mark.parametrize("intent", [each.id for each in intents() if each.suits("private") and each.to is None])
def test_a_private_lender_is_addressed_and_greeted_as_one_does(intent: str) -> None:
    text = _written(private(demo, "en"), intent, "email", EN)
    assert "Dear Aunt May," in text
    assert "Kind regards,\nLin Xiao" in text
    assert "faithfully" not in text


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("intent", INTENTS)
def test_no_letter_orders_or_talks_to_a_lender_as_to_a_friend(intent: str, channel: str) -> None:
    case = demo("zh")
    assert "做得到的还法" not in _written(case, intent, channel, ZH)
    assert "I ask you to:" not in _written(demo("en"), intent, channel, EN)


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_lower_rate_is_asked_for_beside_no_interest(language: str, channel: str) -> None:
    lower = {"zh": "把利息算低一点", "en": "lower the interest"}[language]
    case = private(demo, language)
    assert lower not in _written(case, "first_proposal", channel, Language(language)).lower()
    case.plan.proposal[0].asks = [ask for ask in ASKS if ask != "stop_interest"]
    assert lower in _written(case, "first_proposal", channel, Language(language)).lower()


@pytest.mark.parametrize("language", [ZH, EN])
def test_a_relative_is_told_the_sum_and_no_bill(language: Language) -> None:
    text = _written(private(demo, language.spoken), "first_proposal", "email", language)
    assert "36,000" in text
    assert "32,000" not in text


@pytest.mark.parametrize("intent", ["counter_offer", "reconsider"])
def test_both_languages_say_that_the_first_terms_cannot_be_kept(intent: str) -> None:
    assert "我没办法再照原来的约定还" in _written(demo("zh"), intent, "email", ZH)
    assert "I can no longer pay as originally agreed." in _written(demo("en"), intent, "email", EN)


def test_both_languages_say_that_a_plan_that_breaks_helps_nobody() -> None:
    assert "对贵方也不好" in _written(demo("zh"), "counter_offer", "email", ZH)
    assert "would not help you either" in _written(demo("en"), "counter_offer", "email", EN)


@pytest.mark.parametrize("language", [ZH, EN])
def test_who_lacks_the_money_offers_no_relative_to_pay_sooner(language: Language) -> None:
    text = _written(private(demo, language.spoken), "late_payment", "chat", language)
    assert "早一点" not in text
    assert "come sooner" not in text
    assert ("一起想办法" if language is ZH else "look for a way together") in text


def test_a_card_tells_a_claim_in_court_from_a_complaint_to_the_lender() -> None:
    said = " ".join(line.in_("en") for line in entry("card.court_papers").today)
    assert "A statement of claim (somebody is suing you)" in said
    assert "A complaint: you have" not in said
