"""What a letter is made of: what was done before, the papers, the requests, in every letter that they fit."""

from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.case import Case, Contact, Evidence, Payment
from debt_wizard.commands.sample_case import sample_case
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from debt_wizard_content.letters import intents

TODAY = date(2026, 11, 23)
EVERY = {each.id for each in intents()}
TELLS_NOTHING = {"refuse_fee"}
"""Letters that go to an agent, who is told nothing."""

ADMITS_NOTHING = {"ask_statement"}
NO_PAPERS = TELLS_NOTHING | ADMITS_NOTHING | {"accept_offer", "confirm_call", "late_payment", "object_term"}
"""Letters in which no paper would be looked at."""

OF_THE_PAYMENTS = (
    EVERY - TELLS_NOTHING - ADMITS_NOTHING - {"confirm_call", "complaint", "object_term", "clearance_certificate"}
)
"""Letters that tell what was paid: the others are about a talk, a text, or the whole that is paid off."""

WITH_REASONS = {
    "first_proposal", "hardship_deferral", "token_payment", "stop_interest", "counter_offer", "reconsider",
    "circumstances_changed", "late_payment",
}  # fmt: skip
"""Letters that ask for other payments than those of the contract, so that they tell why."""


@pytest.fixture(params=["zh", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def case(language: str) -> Case:
    told = sample_case(language, TODAY)
    told.payment = [
        Payment(debt="card", due=date(2026, 10, 15), paid=Decimal(321), paid_on=date(2026, 10, 15)),
        Payment(debt="card", due=date(2026, 12, 15), amount=Decimal(1000)),
    ]
    told.evidence = [Evidence(kind="income_proof", debt="card", status="have")]
    return told


def written(case: Case, intent: str, language: str, channel: str = "email") -> str:
    return letter(case, Wanted(case.debt[0], intent, channel), Language(language), TODAY)


@pytest.mark.parametrize("intent", sorted(OF_THE_PAYMENTS))
def test_what_was_paid_already_is_told(case: Case, language: str, intent: str) -> None:
    assert ("321元" if language == "zh" else "¥321") in written(case, intent, language)


@pytest.mark.parametrize("intent", sorted(EVERY - NO_PAPERS))
def test_the_papers_that_are_there_are_named_as_attached(case: Case, language: str, intent: str) -> None:
    case.evidence += [Evidence(kind=kind, debt="card", status="have") for kind in ("payment_proof", "statement")]
    assert ("随信附上：" if language == "zh" else "Attached: ") in written(case, intent, language)


@pytest.mark.parametrize("intent", sorted(WITH_REASONS))
def test_the_reason_is_told_in_the_letters_that_ask_for_other_payments(case: Case, language: str, intent: str) -> None:
    assert ("收入比以前少了" if language == "zh" else "my income has fallen") in written(
        case, intent, language
    ).replace("My income", "my income")


@pytest.mark.parametrize("intent", sorted(EVERY - TELLS_NOTHING))
def test_every_letter_says_by_when_or_how_an_answer_is_wanted_and_thanks(
    case: Case, language: str, intent: str
) -> None:
    text = written(case, intent, language)
    assert ("前" in text and "谢谢" in text) if language == "zh" else (" by " in text and "Thank you" in text)


@pytest.mark.parametrize("product", ["credit_card", "private"])
def test_a_letter_about_interest_carries_the_other_requests_too(case: Case, language: str, product: str) -> None:
    case.debt[0].product = "private" if product == "private" else "credit_card"
    case.plan.proposal[0].asks = ["stop_interest", "stop_collection"]
    lines = written(case, "stop_interest", language).splitlines()
    numbers = [line.partition(". ")[0] for line in lines if line.partition(". ")[0].isdigit()]
    assert numbers[-5:] == ["1", "2", "3", "4", "5"]
    alone = "本人" if language == "zh" else "me alone"
    assert [line[0] for line in lines if alone in line] == ["4"]


def test_a_request_for_papers_tells_of_the_talks_and_of_no_payment(case: Case, language: str) -> None:
    text = written(case, "ask_statement", language)
    assert ("2026年11月16日跟贵方联系过" if language == "zh" else "in touch with you on 16 November 2026") in text
    assert "321" not in text


@pytest.mark.parametrize("product", ["credit_card", "private"])
def test_a_talk_whose_day_was_not_told_leaves_no_hole(case: Case, language: str, product: str) -> None:
    case.debt[0].product = "private" if product == "private" else "credit_card"
    case.contact = [Contact(debt="card", outcome="other", ticket="T-9")]
    for intent in sorted(EVERY):
        text = written(case, intent, language)
        assert "我在跟" not in text
        assert " on ." not in text
        assert "在，" not in text
        assert " on (" not in text


def test_what_was_paid_stands_on_the_call_sheet_the_agenda_and_in_the_chat(case: Case, language: str) -> None:
    for channel in ("phone", "meeting", "chat"):
        assert "321" in written(case, "first_proposal", language, channel), channel
