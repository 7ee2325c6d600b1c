"""A letter promises a payment only where the check says that it can be kept, and calls nothing else "what I can keep"."""

import re
from decimal import Decimal

import pytest

from debt_wizard.advice.kept_in_full import is_kept_in_full
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Case, Change, Debt
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from support.every_letter import CHANNELS, TODAY, agreed, demo, private, short

IN_FULL = re.compile("按时足额还|就能按时还上|pay on time and in full|can then pay on time|I can pay on time")
GOES_ON = re.compile("我(?:会)?照旧(?:按时)?还|I will go on paying")


def _written(case: Case, intent: str, channel: str, language: str) -> str:
    return letter(case, Wanted(case.debt[0], intent, channel), Language(language), TODAY)


def _ample(language: str) -> Case:
    """The demo with an income out of which both contracts can be paid."""
    case = demo(language)
    case.income[0].amount = Decimal(20000)
    return case


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("channel", CHANNELS)
def test_another_due_day_promises_the_payment_in_full_only_where_it_can_be_kept(channel: str, language: str) -> None:
    easier = {"zh": "我更容易按时还", "en": "make it easier for me to pay on time"}[language]
    for make in (demo, short):
        for case in (make(language), private(make, language)):
            text = _written(case, "change_date", channel, language)
            assert not IN_FULL.search(text)
            assert easier in text
    for case in (_ample(language), private(_ample, language)):
        text = _written(case, "change_date", channel, language)
        assert IN_FULL.search(text)
        assert easier not in text


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("channel", ["email", "chat", "phone"])
def test_a_letter_about_a_fee_promises_the_instalments_of_an_agreement_that_can_be_kept(
    channel: str, language: str
) -> None:
    fee = Change(kinds=["fee_not_agreed"], story="200", at=TODAY, finished=True)
    kept, nothing_agreed, too_much = agreed(language), _ample(language), agreed(language)
    kept.income[0].amount = Decimal(20000)
    for case in (kept, nothing_agreed, too_much):
        case.change = [fee]
    assert GOES_ON.search(_written(kept, "fee_not_agreed", channel, language))
    assert not GOES_ON.search(_written(nothing_agreed, "fee_not_agreed", channel, language))
    assert not GOES_ON.search(_written(too_much, "fee_not_agreed", channel, language))


def test_a_payment_is_kept_in_full_up_to_the_amount_of_the_verdict_and_beside_the_other_debts() -> None:
    case = _ample("zh")
    card, loan = case.debt
    case.plan.proposal.clear()
    most = verdict(case, TODAY).most
    card.contract_payment, loan.contract_payment = most - 1000, Decimal(1000)
    assert is_kept_in_full(case, card, TODAY)
    loan.contract_payment += 1
    assert not is_kept_in_full(case, card, TODAY)
    loan.settled_on = TODAY
    assert is_kept_in_full(case, card, TODAY)


def test_no_payment_is_called_kept_while_a_figure_is_missing() -> None:
    case = _ample("zh")
    card = case.debt[0]
    assert is_kept_in_full(case, card, TODAY)
    case.debt.append(Debt(id="third", balance=Decimal(500)))
    assert not is_kept_in_full(case, card, TODAY)
    case.debt.pop()
    card.contract_payment = None
    assert not is_kept_in_full(case, card, TODAY)
    card.contract_payment = Decimal(1)
    case.income.clear()
    assert not is_kept_in_full(case, card, TODAY)
