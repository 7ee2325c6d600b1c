"""An answer to a single sum says that it is more than can be spared, not that its payments would stop."""

from decimal import Decimal

import pytest

from debt_wizard.case import Asset, Case
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from support.every_letter import TODAY, demo, private

WORDS = {"zh": "一次要{verb}的{sum}", "en": "The {sum} to be paid at once is more than I can spare"}
STOPS = {"zh": "半路还是会断", "en": "would stop part-way"}


def _asked_for_all_at_once(language: str) -> Case:
    case = demo(language)
    offer = case.offer[0]
    offer.kind, offer.discount = "lump_sum", Decimal("0.3")
    offer.upfront = offer.upfront_share = offer.period_fee = offer.monthly = offer.months = None
    offer.first_due = None
    case.asset = [Asset(kind="cash", value=Decimal(2000), liquid=True)]
    return case


def _sum(case: Case, language: str) -> str:
    balance = case.debt[0].balance
    assert balance is not None
    return Language(language).money(balance * Decimal("0.7"))


@pytest.mark.parametrize("intent", ["counter_offer", "reconsider"])
@pytest.mark.parametrize("channel", ["chat", "email", "phone", "meeting"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_single_sum_is_more_than_can_be_spared(intent: str, channel: str, language: str) -> None:
    for case, verb in ((_asked_for_all_at_once(language), "付"), (private(_asked_for_all_at_once, language), "还")):
        text = letter(case, Wanted(case.debt[0], intent, channel), Language(language), TODAY)
        assert WORDS[language].format(sum=_sum(case, language), verb=verb) in text
        assert STOPS[language] not in text


@pytest.mark.parametrize("language", ["zh", "en"])
def test_mediation_is_told_of_a_single_sum_that_cannot_be_spared(language: str) -> None:
    case = _asked_for_all_at_once(language)
    text = letter(case, Wanted(case.debt[0], "ask_mediation", "email"), Language(language), TODAY)
    assert _sum(case, language) in text
    assert {"zh": "超出了我能动用的钱", "en": "is more than I can spare"}[language] in text


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_single_sum_that_can_be_spared_is_not_called_too_much(language: str) -> None:
    case = _asked_for_all_at_once(language)
    case.asset = [Asset(kind="cash", value=Decimal(900000), liquid=True)]
    text = letter(case, Wanted(case.debt[0], "counter_offer", "email"), Language(language), TODAY)
    assert {"zh": "超出了我", "en": "more than I can spare"}[language] not in text


SMALLER = {"zh": ("先付的能不能少", "先还的能不能少"), "en": ("sum up front be smaller",)}


@pytest.mark.parametrize("intent", ["counter_offer", "reconsider"])
@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(("upfront", "is_asked"), [(None, False), (Decimal(2000), True)])
def test_a_smaller_sum_up_front_is_asked_for_only_beside_payments(
    intent: str, language: str, upfront: Decimal | None, is_asked: bool
) -> None:
    def beside_payments(language: str) -> Case:
        case = demo(language)
        case.offer[0].upfront, case.offer[0].upfront_share = upfront, None
        return case

    def at_once(language: str) -> Case:
        case = _asked_for_all_at_once(language)
        case.offer[0].upfront = upfront
        return case

    for made in (beside_payments, at_once):
        for case in (made(language), private(made, language)):
            text = letter(case, Wanted(case.debt[0], intent, "phone"), Language(language), TODAY)
            asks = any(words in text for words in SMALLER[language])
            assert asks == (is_asked and made is beside_payments)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_one_payment_of_all_of_it_is_a_single_sum_too(language: str) -> None:
    case = _asked_for_all_at_once(language)
    offer = case.offer[0]
    offer.kind, offer.discount, offer.months = "instalments", None, 1
    offer.monthly = (case.debt[0].balance or Decimal(0)) * Decimal("0.7")
    text = letter(case, Wanted(case.debt[0], "counter_offer", "email"), Language(language), TODAY)
    assert WORDS[language].format(sum=_sum(case, language), verb="付") in text
    assert STOPS[language] not in text
