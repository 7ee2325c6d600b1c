"""Papers by their name, a day once, a reason in its own sentence: how a letter says what it says."""

import re
from datetime import date

import pytest

from debt_wizard.advice.rehearsal import questions
from debt_wizard.case import Case, Evidence
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.proposal_words import proposal_words
from debt_wizard.language import Language
from support.every_letter import FORMS, TODAY, demo, paid

ZH, EN = Language("zh"), Language("en")


def _written(case: Case, intent: str, language: Language, debt: int = 0) -> str:
    return letter(case, Wanted(case.debt[debt], intent, "email"), language, TODAY)


def test_a_statement_is_enclosed_under_the_name_that_it_has() -> None:
    case = demo("zh")
    case.evidence.append(Evidence(kind="statement", debt="loan", status="have"))
    assert "随信附上：身份证、账单、银行流水。" in _written(case, "first_proposal", ZH)
    of_the_loan = _written(case, "first_proposal", ZH, debt=1)
    assert "按手里的欠款明细，我的消费金融公司贷款一共欠" in of_the_loan
    assert re.search("随信附上：.*欠款明细", of_the_loan)
    assert "账单" not in of_the_loan


@pytest.mark.parametrize(
    ("language", "debt", "name", "other"),
    [
        (ZH, 0, "和账单", "欠款明细"),
        (ZH, 1, "和欠款明细", "账单"),
        (EN, 0, "and the card statement", "statement of the debt"),
        (EN, 1, "and the statement of the debt", "card statement"),
    ],
)
def test_a_meeting_sheet_calls_the_statement_as_the_letter_does(
    language: Language, debt: int, name: str, other: str
) -> None:
    case = demo(language.code)
    sheet = letter(case, Wanted(case.debt[debt], "first_proposal", "meeting"), language, TODAY)
    assert name in sheet
    assert other not in sheet


@pytest.mark.parametrize(("intent", "channel"), FORMS)
def test_no_reason_begins_with_a_capital_after_a_colon(intent: str, channel: str) -> None:
    case = demo("en")
    for debt in case.debt:
        assert not re.search("reason: [A-Z]", letter(case, Wanted(debt, intent, channel), EN, TODAY))


def test_the_reason_of_a_proposal_is_a_sentence_of_its_own() -> None:
    assert "in all. Until the performance pay is back," in _written(demo("en"), "first_proposal", EN)


def test_the_day_of_the_month_is_said_once() -> None:
    case = demo("zh")
    proposal = case.plan.proposal[0]
    assert "15日付款" not in proposal_words(case, proposal, ZH, TODAY)
    assert "on the 15th" not in proposal_words(case, proposal, EN, TODAY)
    case.plan.first_payment = date(2026, 12, 12)
    assert "每月15日付款" in proposal_words(case, proposal, ZH, TODAY)
    assert "on the 15th of each month" in proposal_words(case, proposal, EN, TODAY)


@pytest.mark.parametrize("language", [ZH, EN])
def test_who_has_paid_all_encloses_the_proof_and_nothing_else(language: Language) -> None:
    case = paid("zh")
    assert not re.search("附上|Attached", _written(case, "clearance_certificate", language))
    case.evidence.append(Evidence(kind="payment_proof", debt="card", status="have"))
    text = _written(case, "clearance_certificate", language)
    assert {"zh": "随信附上：还款凭证。", "en": "Attached: proof of payment."}[language.spoken] in text


def test_somebody_with_a_staff_number_reads_as_one() -> None:
    assert "工号0231的坐席给了我答复" in _written(demo("zh"), "reconsider", ZH)


def test_a_rehearsed_reply_lists_papers_and_debts_within_its_sentence() -> None:
    said = {each.id: each.reply for each in questions(demo("en"), EN, TODAY)}
    assert said["documents"].startswith("I have these papers: ID card, card statement, and bank statements. ")
    assert said["other_debts"].startswith("I also owe ¥12,000 on 1 other debt. ")
    told = {each.id: each.reply for each in questions(demo("zh"), ZH, TODAY)}
    assert "我还有1笔，共12,000元" in told["other_debts"]
