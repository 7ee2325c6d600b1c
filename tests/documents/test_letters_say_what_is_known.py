"""A letter says of a talk and of a due day what the case says, and nothing that it does not."""

import re
from datetime import UTC, date, datetime

import pytest

from debt_wizard.case import Case, Contact, Offer
from debt_wizard.documents.figure_check import check_figures
from debt_wizard.documents.fitting import still_fits
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from support.every_letter import INTENTS, TODAY, demo, minimal, short

REFUSAL = re.compile("(?<!同意)不同意|没有通过|您觉得不行|do not agree|not accepted|refused|did not work for you")
PAST_DUE = re.compile("还没有到期|第678条|not due yet|article 678")


def _written(case: Case, intent: str, channel: str, language: str, debt: int = 0) -> str:
    return letter(case, Wanted(case.debt[debt], intent, channel), Language(language), TODAY)


def _ended(outcome: str, **told: object) -> Case:
    case = demo("zh")
    case.offer.clear()
    at = datetime(2026, 11, 20, 9, tzinfo=UTC)
    case.contact = [Contact.model_validate({"debt": "card", "at": at, "outcome": outcome, **told})]
    return case


@pytest.mark.parametrize("intent", INTENTS)
def test_a_ticket_that_is_quoted_is_not_asked_for(intent: str) -> None:
    case = demo("zh")
    for debt in range(len(case.debt)):
        zh, en = (_written(case, intent, "chat", language, debt) for language in ("zh", "en"))
        assert not ("工单号：" in zh and "请问工单号是多少" in zh)
        assert not (re.search(r"ticket [TD]-\d", en) and "give me a ticket number" in en)


def test_without_a_ticket_a_chat_asks_for_one_and_for_the_day_of_the_answer() -> None:
    case = demo("zh")
    case.contact.clear()
    assert "请问工单号是多少，哪天给答复？" in _written(case, "counter_offer", "chat", "zh")
    assert "ticket number" in _written(case, "counter_offer", "chat", "en")
    known = _written(demo("zh"), "counter_offer", "chat", "zh")
    assert "工单号：T-2231-77" in known
    assert "请问哪天给答复？" in known


@pytest.mark.parametrize("channel", ["chat", "email", "phone", "meeting"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_refusal_is_told_only_where_there_was_one(channel: str, language: str) -> None:
    for outcome in ("promised_reply", "no_answer", "other", "counter_offer"):
        assert not REFUSAL.search(_written(_ended(outcome), "reconsider", channel, language)), outcome
    for product in ("private", "credit_card"):
        case = _ended("promised_reply")
        case.debt[0].product = product
        assert not REFUSAL.search(_written(case, "reconsider", channel, language))
    assert not REFUSAL.search(_written(minimal("zh"), "reconsider", channel, language))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_refusal_is_told_with_its_day(language: str) -> None:
    text = _written(_ended("refused"), "reconsider", "chat", language)
    assert {"zh": "2026年11月20日我收到的答复是不同意", "en": "On 20 November 2026 I was told that you do not agree"}[
        language
    ] in text


def test_a_promised_answer_is_told_as_one() -> None:
    case = _ended("promised_reply", reply_by=date(2026, 11, 27))
    assert "2026年11月20日贵方说会在2026年11月27日前答复。" in _written(case, "reconsider", "chat", "zh")
    assert "you said that I would have an answer by 27 November 2026" in _written(case, "reconsider", "chat", "en")


def test_silence_is_told_as_silence() -> None:
    case = _ended("no_answer")
    assert "还没有等到答复" in _written(case, "reconsider", "chat", "zh")
    assert "So far I have had no answer" in _written(case, "reconsider", "email", "en")


def test_why_it_was_refused_is_asked_only_after_a_refusal() -> None:
    silent, refused = _ended("no_answer"), _ended("refused")
    assert not still_fits(silent, silent.debt[0], "ask_why_refused", TODAY)
    assert still_fits(refused, refused.debt[0], "ask_why_refused", TODAY)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_that_nothing_is_due_yet_is_said_only_where_it_is_known(language: str) -> None:
    case = short("zh")
    for debt in case.debt:
        debt.overdue_since = None
    case.situation.stage = None
    assert not PAST_DUE.search(_written(case, "hardship_deferral", "email", language))
    assert not PAST_DUE.search(_written(minimal("zh"), "hardship_deferral", "email", language))
    case.situation.stage = "due_soon"
    assert PAST_DUE.search(_written(case, "hardship_deferral", "email", language))
    case.debt[0].overdue_since = date(2026, 9, 25)
    assert not PAST_DUE.search(_written(case, "hardship_deferral", "email", language))


@pytest.mark.parametrize("told", [{"day": 11}, {"first_due": date(2027, 1, 11)}, {"begins": date(2027, 1, 11)}])
def test_a_request_for_another_day_names_the_day_that_was_agreed(told: dict[str, object]) -> None:
    """The day of the contract is past once other terms stand."""
    case = demo("zh")
    card = case.debt[0]
    card.due_day, case.plan.day, case.agreement = 25, 15, []
    asked = _written(case, "change_date", "email", "zh")
    assert "从每月25日改到每月15日" in asked
    accepted = {"debt": card.id, "monthly": 900, "months": 30, "decision": "accepted"} | told
    case.offer = [Offer.model_validate(accepted)]
    asked = _written(case, "change_date", "email", "zh")
    assert "从每月11日改到每月15日" in asked
    found = check_figures(asked, case, card, Language("zh"), TODAY)
    assert [each.sentence for each in found if each.sentence == "figure_check.differs.day"] == []
