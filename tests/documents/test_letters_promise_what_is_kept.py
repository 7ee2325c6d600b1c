"""A letter promises a payment, and calls one what can be kept, only where the check says so."""

import re
from decimal import Decimal

import pytest

from debt_wizard.advice.kept_in_full import is_kept_in_full
from debt_wizard.advice.proposal_kept import proposal_is_kept
from debt_wizard.advice.rehearsal import questions
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Case, Change, Debt
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.remarks import remarks
from debt_wizard.language import Language
from support.every_letter import CHANNELS, TODAY, agreed, demo, private, short

IN_FULL = re.compile("按时足额还|就能按时还上|pay on time and in full|can then pay on time|I can pay on time")
CAN_KEEP = re.compile(
    "(?:能守住|守得住)的(?:是|方案|数)[：:]|真能守住|我能做到的是：|我守得住。"
    "|[Ww]hat I can (?:keep to|do)\\b|really keep to|named I can keep to\\."
)
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


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("intent", ["circumstances_changed", "counter_offer", "reconsider", "stop_interest"])
def test_a_proposal_is_called_what_can_be_kept_only_where_it_keeps_every_rule(
    intent: str, channel: str, language: str
) -> None:
    for stretched, kept in ((demo(language), demo(language)), (private(demo, language), private(demo, language))):
        kept.income[0].amount = Decimal(20000)
        text = _written(stretched, intent, channel, language)
        assert not CAN_KEEP.search(text)
        assert {"zh": "我提的", "en": " propose"}[language] in text or "我想这样还" in text
        assert CAN_KEEP.search(_written(kept, intent, channel, language))


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("channel", CHANNELS)
def test_a_token_payment_is_called_what_can_be_kept_only_where_it_is(channel: str, language: str) -> None:
    too_little, kept = short(language), short(language)
    kept.income[0].amount = Decimal(20000)
    assert not CAN_KEEP.search(_written(too_little, "token_payment", channel, language))
    assert CAN_KEEP.search(_written(kept, "token_payment", channel, language))


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("intent", ["counter_offer", "reconsider"])
def test_what_an_offer_asks_for_beyond_our_proposal_is_measured_by_the_proposal(intent: str, language: str) -> None:
    more = {"zh": "比我提的数多270元", "en": "¥270 more than I proposed"}[language]
    for channel in CHANNELS:
        assert more in _written(demo(language), intent, channel, language)


def test_while_other_terms_stand_the_new_proposal_is_held_against_the_most_that_can_be_promised() -> None:
    case = agreed("zh")
    card = case.debt[0]
    proposal = case.proposal_for(card.id)
    assert proposal is not None
    proposal.monthly, proposal.months = Decimal(100), None
    assert verdict(case, TODAY).level in {"stretched", "over"}
    assert proposal_is_kept(case, card, TODAY)
    proposal.monthly = Decimal(5000)
    assert not proposal_is_kept(case, card, TODAY)


def test_nothing_speaks_against_a_proposal_while_the_month_is_not_known() -> None:
    case = demo("zh")
    assert not proposal_is_kept(case, case.debt[0], TODAY)
    case.income.clear()
    assert proposal_is_kept(case, case.debt[0], TODAY)


@pytest.mark.parametrize(("language", "claim"), [("zh", "能做到的"), ("en", "keep to")])
def test_neither_a_suggestion_nor_a_rehearsed_reply_says_that_a_stretched_proposal_can_be_kept(
    language: str, claim: str
) -> None:
    case = demo(language)
    text = {"zh": "我保证一定还清。", "en": "I promise to pay whatever it takes."}[language]
    found = remarks(text, case, Wanted(case.debt[0], "first_proposal", "email"), Language(language), TODAY)
    suggested = [each.suggestion for each in found if each.suggestion]
    assert suggested
    asked = {each.id: each.reply for each in questions(case, Language(language), TODAY)}
    assert not any(claim in each for each in [*suggested, asked["commitment"]])
