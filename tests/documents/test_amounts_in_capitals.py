"""A Chinese letter that promises, accepts or confirms has its amounts in capital characters too, totals as well."""

import re
from decimal import Decimal

import pytest

from debt_wizard.case import Case
from debt_wizard.documents.figures_in_text import amounts_in
from debt_wizard.documents.in_capitals import in_capitals
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.remarks import remarks
from debt_wizard.language import Language
from support.every_letter import CASES, FORMS, TODAY, agreed, demo, paid, private

ZH = Language("zh")
BARE = re.compile(r"\d元(?!（人民币)")


def _written(case: Case, intent: str, channel: str = "email", language: Language = ZH) -> str:
    return letter(case, Wanted(case.debt[0], intent, channel), language, TODAY)


def _paragraph(text: str, begins: str) -> str:
    return next(part for part in text.split("\n\n") if part.startswith(begins))


def _accepted() -> Case:
    """The demo with its offer accepted: a first sum, then instalments with a fee on top."""
    case = demo("zh")
    offer = case.offer[0]
    offer.decision, offer.upfront, offer.monthly, offer.months = "accepted", Decimal(2000), Decimal(1000), 34
    offer.fees, offer.period_fee = Decimal(350), None
    return case


def test_the_total_and_the_last_payment_of_a_plan_are_spelt_out_beside_each_payment() -> None:
    case = demo("zh")
    case.plan.proposal[0].monthly, case.plan.proposal[0].months = Decimal(1100), None
    paragraph = _paragraph(_written(case, "first_proposal"), "我的方案")
    assert "合计36,000元（人民币叁万陆仟元整）" in paragraph
    assert "最后一期还800元（人民币捌佰元整）" in paragraph
    assert not BARE.search(paragraph)


def test_the_sum_that_is_owed_is_spelt_out_to_a_company_and_not_among_family() -> None:
    for intent in ("first_proposal", "ask_mediation", "ask_regulator"):
        assert re.search(r"信用卡\S{0,12}一共欠\S{1,2}36,000元（人民币叁万陆仟元整）", _written(demo("zh"), intent))
    to_family = _paragraph(_written(private(demo, "zh"), "first_proposal"), "堂哥")
    assert "36,000元" in to_family
    assert "人民币" not in to_family


def test_the_letter_that_accepts_spells_out_every_amount_of_the_terms() -> None:
    paragraph = next(part for part in _written(_accepted(), "accept_offer").split("\n\n") if "我的理解是" in part)
    assert "先付2,000元（人民币贰仟元整）" in paragraph
    assert "每期1,000元（人民币壹仟元整）" in paragraph
    assert "另收费用350元（人民币叁佰伍拾元整）" in paragraph
    assert not BARE.search(paragraph)


@pytest.mark.parametrize(
    ("case", "intent"), [(agreed("zh"), "please_continue"), (agreed("zh"), "object_term"), (demo("zh"), "confirm_call")]
)
def test_terms_that_are_confirmed_in_writing_are_spelt_out(case: Case, intent: str) -> None:
    assert "元（人民币" in _written(case, intent)


def test_what_was_paid_in_all_is_spelt_out_where_a_certificate_is_asked_for() -> None:
    assert "一共还了36,000元（人民币叁万陆仟元整）" in _written(paid("zh"), "clearance_certificate")


def test_what_is_said_aloud_or_in_a_chat_has_no_capitals() -> None:
    for channel in ("chat", "phone", "meeting"):
        for intent in ("first_proposal", "accept_offer"):
            assert "（人民币" not in _written(_accepted(), intent, channel)


def test_english_and_another_currency_have_none() -> None:
    assert "人民币" not in _written(_accepted(), "accept_offer", language=Language("en"))
    assert "人民币" not in _written(_accepted(), "accept_offer", language=Language("zh", "USD"))


@pytest.mark.parametrize(("intent", "channel"), FORMS)
def test_capitals_say_the_amount_before_them_in_every_letter(intent: str, channel: str) -> None:
    for make in CASES:
        text = _written(make("zh"), intent, channel)
        for match in re.finditer(r"([\d,.]+元)（(人民币[^）]+)）", text):
            told, spelt_out = (amounts_in(each)[0].amount for each in match.groups())
            assert told == spelt_out


@pytest.mark.parametrize("intent", ["first_proposal", "accept_offer"])
def test_capitals_beside_a_figure_bring_no_remark_when_the_paragraph_is_edited(intent: str) -> None:
    case = _accepted()
    text = _written(case, intent).replace("我的方案：", "我的方案是这样的：").replace("我的理解是：", "我理解的是：")
    wanted = Wanted(case.debt[0], intent, "email")
    said = [each.words(ZH) for each in remarks(text, case, wanted, ZH, TODAY) if each.layer == "exact"]
    assert said == []


def test_an_amount_is_spelt_out_once_and_only_in_yuan() -> None:
    once = "每月还1,409.50元（人民币壹仟肆佰零玖元伍角）"
    assert in_capitals("每月还1,409.50元") == once
    assert in_capitals(once) == once
    assert in_capitals("¥1,000 a month, 1,000美元, -5元, 12元整") == "¥1,000 a month, 1,000美元, -5元, 12元整"
    assert in_capitals(f"{10**16}元") == f"{10**16}元"
