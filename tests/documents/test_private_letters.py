"""Letters to a relative, a friend or any private person: warm and exact, with nothing in them that only a bank has."""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from shutil import copytree

import pytest

from debt_wizard.advice.agreement_review import terms_to_check
from debt_wizard.advice.tone import check
from debt_wizard.case import Agreement, Case
from debt_wizard.documents.fitting import fitting_intents, still_fits
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.remarks import remarks
from debt_wizard.language import Language
from debt_wizard.screens.draft_picks import Shown, offered_intents
from debt_wizard_content.checks.numbers import numbers_of
from debt_wizard_content.letters import intents
from debt_wizard_content.source import SHIPPED, content_from
from documents.test_every_letter import LONGEST_MESSAGE
from documents.test_letters_of_many_cases import BROKEN
from support.every_letter import CASES, TODAY, demo, private

CHANNELS = ("phone", "chat", "email", "meeting")
SENSIBLE = [each.id for each in intents() if each.suits("private")]
FORMS = [(intent, channel) for intent in SENSIBLE for channel in CHANNELS]

OF_A_BANK = re.compile(
    "贵方|贵行|贵公司|工号|工单|征信|信用报告|投诉|监管|客服|转人工|官方|部门|自动扣款|催收|合同|民法典|结清证明"
    r"|staff|ticket|credit re|complain|regulator|department|official|direct debit|collection|contract|Civil Code"
    r"|certificate|speak with a person",
    re.IGNORECASE,
)
"""What a private person does not have."""

WRITTEN_DOWN = {"zh": "字据|收条", "en": r"\bnote\b|receipt"}


def written(case: Case, intent: str, channel: str, language: str) -> str:
    return letter(case, Wanted(case.debt[0], intent, channel), Language(language), TODAY)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("make", CASES)
@pytest.mark.parametrize(("intent", "channel"), FORMS)
def test_a_private_lender_is_not_written_to_as_a_bank(
    make: Callable[[str], Case], intent: str, channel: str, language: str
) -> None:
    case = private(make, language)
    for contact in case.contact:
        contact.said = contact.person = contact.promised = ""
    text = written(case, intent, channel, language)
    assert not OF_A_BANK.search(text), OF_A_BANK.findall(text)
    assert not BROKEN.search(text), text


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(("intent", "channel"), FORMS)
def test_no_figure_of_a_letter_that_nobody_touched_is_called_wrong(intent: str, channel: str, language: str) -> None:
    case = private(demo, language)
    text = written(case, intent, channel, language)
    found = remarks(text, case, Wanted(case.debt[0], intent, channel), Language(language), TODAY)
    marked = [text[each.start : each.end] for each in found if each.layer == "exact"]
    assert [each for each in marked if not each.startswith("【")] == []


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("intent", sorted({*SENSIBLE} - {"ask_why_refused", "late_payment"}))
def test_what_is_agreed_with_a_private_lender_is_to_be_written_down_and_signed(intent: str, language: str) -> None:
    for channel in CHANNELS:
        text = written(private(demo, language), intent, channel, language)
        assert re.search(WRITTEN_DOWN[language], text), channel
        assert re.search("签" if language == "zh" else r"\bsign", text), channel


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("intent", SENSIBLE)
def test_a_message_to_a_private_lender_is_short_enough_to_paste(intent: str, language: str) -> None:
    for message in written(private(demo, language), intent, "chat", language).split("\n\n"):
        assert len(message.strip()) <= LONGEST_MESSAGE[language], message


@pytest.mark.parametrize(("intent", "channel"), FORMS)
def test_both_languages_tell_a_private_lender_the_same_figures(intent: str, channel: str) -> None:
    case = private(demo, "zh")
    texts = [written(case, intent, channel, code) for code in ("zh", "en")]
    chinese, english = (numbers_of(re.sub(r"(?m)^(\d+\.|[一二三四五六七八九十]、) ?", "", text)) for text in texts)
    assert chinese == english


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(("intent", "channel"), FORMS)
def test_the_tone_check_has_nothing_to_say_about_a_letter_to_a_private_lender(
    intent: str, channel: str, language: str
) -> None:
    text = written(private(demo, language), intent, channel, language)
    found = [each for each in check(text, language) if each.category != "missing" and each.severity != "note"]
    assert [text[each.start : each.end] for each in found] == []


def test_a_private_lender_hears_of_no_other_lender_by_name() -> None:
    case = private(demo, "zh")
    case.agreement.append(Agreement(debt="loan", checks={"signed_by_both": True}))
    for intent, channel in FORMS:
        assert "乙消费金融公司" not in written(case, intent, channel, "zh")


def test_letters_that_make_no_sense_for_a_private_lender_are_not_offered() -> None:
    case = private(demo, "zh")
    debt = case.debt[0]
    debt.principal = debt.interest = debt.fees = None
    debt.overdue_since = date(2020, 1, 1)
    case.situation.alarms = ["fee_demanded"]
    shown = Shown(debt=debt.id, intent="first_proposal", channel="email", language="zh")
    offered, count = offered_intents(case, shown, TODAY)
    left_out = {
        "ask_statement", "complaint", "ask_complaint_answer", "ask_regulator", "fee_not_agreed", "refuse_fee",
    }  # fmt: skip
    assert set(offered) == {each.id for each in intents()} - left_out
    assert offered[:count] == fitting_intents(case, debt, TODAY)
    assert not any(still_fits(case, debt, each, TODAY) for each in left_out)
    debt.product = "credit_card"
    assert fitting_intents(case, debt, TODAY)[0] == "refuse_fee"


def test_a_letter_that_was_wished_for_is_offered_whatever_the_debt_is() -> None:
    case = private(demo, "zh")
    shown = Shown(debt=case.debt[0].id, intent="refuse_fee", channel="email", language="zh")
    assert "refuse_fee" in offered_intents(case, shown, TODAY)[0]


def test_what_only_a_bank_can_put_into_an_agreement_is_not_asked_of_a_private_lender() -> None:
    case = private(demo, "zh")
    case.agreement = [Agreement(debt="card", monthly=Decimal(1000), months=36)]
    terms = {term.id for term in terms_to_check(case.debt[0])}
    assert {"written", "signed_by_both", "dates_stated"} <= terms
    assert not terms & {"credit_record_stated", "collection_stops", "certificate_at_end"}
    assert "也在字据上签字，写上日期" in written(case, "object_term", "email", "zh")


def test_wording_for_another_kind_of_debt_is_added_without_a_line_of_code(tmp_path: Path) -> None:
    folder = tmp_path / "content"
    copytree(str(SHIPPED.root), folder)
    place = folder / "letters" / "change_date.toml"
    told = place.read_text("utf-8").replace(
        'id = "signature"\nshared = "signature"\n',
        'id = "signature"\nshared = "signature"\n[block.mortgage]\nzh = "房贷，{{ name }}"\n'
        'en = "Mortgage, {{ name }}"\n',
    )
    place.write_text(told, "utf-8")
    case = demo("zh")
    with content_from(folder):
        case.debt[0].product = "mortgage"
        assert written(case, "change_date", "email", "zh").endswith("\n\n房贷，林晓\n")
        case.debt[0].product = "car_loan"
        assert "房贷" not in written(case, "change_date", "email", "zh")
