"""What one draft says in two places agrees."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from debt_wizard.case import Case, Contact
from debt_wizard.documents.fitting import still_fits
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from support.every_letter import CHANNELS, TODAY, demo, minimal

LANGUAGES = ("zh", "en")


def _written(case: Case, intent: str, channel: str, language: str, debt: int = 0) -> str:
    return letter(case, Wanted(case.debt[debt], intent, channel), Language(language), TODAY)


@pytest.mark.parametrize("channel", CHANNELS)
def test_a_request_to_stop_interest_offers_no_rate_without_saying_what_changes_without_it(channel: str) -> None:
    for language, said in (("zh", "利息能停的话，总数会更少"), ("en", "ithout interest the total is less")):
        text = _written(demo(language), "stop_interest", channel, language, debt=1)
        assert "12.00" in text
        assert said in text
        assert said not in _written(demo(language), "stop_interest", channel, language)


@pytest.mark.parametrize("intent", ["first_proposal", "counter_offer"])
def test_a_rate_is_for_now_where_interest_is_asked_to_stop(intent: str) -> None:
    case = demo("zh")
    case.plan.proposal[0].annual_rate = Decimal("0.06")
    text = _written(case, intent, "email", "zh")
    assert "这里先按年利率6.00%算，利息能停的话，总数会更少。" in text
    assert "还款期间的年利率按" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_agenda_that_says_not_to_sign_there_says_it_throughout(language: str) -> None:
    text = _written(demo(language), "accept_offer", "meeting", language)
    assert {"zh": "都写上了，也先带回来看一晚，再签。", "en": "I read it at home before I sign."}[language] in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("channel", ["phone", "meeting"])
def test_a_sheet_says_that_what_is_proposed_is_above_the_limit_that_it_names(channel: str, language: str) -> None:
    above = {"zh": "1,350元，已经高出来了", "en": "¥1,350, which is above it"}[language]
    case = demo(language)
    assert above in _written(case, "first_proposal", channel, language)
    case.plan.proposal[0].months, case.plan.proposal[0].monthly = None, Decimal(500)
    assert {"zh": "高出来了", "en": "above it"}[language] not in _written(case, "first_proposal", channel, language)


def test_what_was_only_offered_on_the_phone_is_not_called_agreed() -> None:
    subjects = [_written(demo(each), "confirm_call", "email", each).splitlines()[0] for each in LANGUAGES]
    assert "说好" not in subjects[0]
    assert "agreed" not in subjects[1]


@pytest.mark.parametrize("channel", ["phone", "meeting"])
def test_a_sheet_refuses_a_fee_and_not_the_sum_that_is_to_be_paid_first(channel: str) -> None:
    for language, refused in (("zh", "先交钱"), ("en", "nothing up front")):
        case = demo(language)
        case.plan.proposal[0].upfront = Decimal(2000)
        assert refused not in _written(case, "first_proposal", channel, language)


def test_a_sum_to_be_paid_first_is_promised_in_capital_characters_too() -> None:
    case = demo("zh")
    case.plan.proposal[0].upfront = Decimal(2000)
    assert "先还2,000元（人民币贰仟元整），再从" in _written(case, "first_proposal", "email", "zh")
    assert "先还2,000元，再从" in _written(case, "first_proposal", "chat", "zh")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("channel", ["email", "chat", "phone", "meeting"])
def test_a_payment_without_agreement_gives_up_nothing(channel: str, language: str) -> None:
    text = _written(demo(language), "payment_on_account", channel, language)
    assert {"zh": "部分还款", "en": "part payment"}[language] in text
    assert {"zh": "收回", "en": "withdraw my proposal"}[language] in text
    assert {"zh": "1,000元", "en": "¥1,000"}[language] in text


def test_a_payment_without_agreement_is_noted_only_while_there_is_none() -> None:
    case = demo("zh")
    case.offer.clear()
    at = datetime(2026, 11, 20, 9, tzinfo=UTC)
    case.contact = [Contact(debt="card", at=at, outcome="refused")]
    assert still_fits(case, case.debt[0], "payment_on_account", TODAY)
    case.contact[0].outcome = "accepted"
    assert not still_fits(case, case.debt[0], "payment_on_account", TODAY)
    assert not still_fits(minimal("zh"), minimal("zh").debt[0], "payment_on_account", TODAY)
