"""What a lender offered, as letters say it: all of it, and nothing else."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.case import Asset, Case, Offer, Proposal
from debt_wizard.documents.figure_check import check_figures
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.offer_words import offer_words
from debt_wizard.language import Language

TODAY = date(2026, 11, 23)
ZH, EN = Language("zh"), Language("en")


def share(text: str) -> Decimal:
    return Decimal(text)


def test_every_part_of_instalments_is_said() -> None:
    offer = Offer(
        monthly=Decimal(900), months=24, upfront_share=share("0.2"), discount=share("0.1"), period_fee=share("0.006"),
        fees=Decimal(50), grace_months=2, annual_rate=share("0.05"),
    )  # fmt: skip
    assert offer_words(offer, ZH) == (
        "欠款减免10%，先付欠款的20%，前2个月先不还，分24期，每期900元，"
        "年利率5.00%，每期手续费为欠款的0.6%，另收费用50元"
    )
    assert offer_words(offer, EN) == (
        "10% of what is owed waived, 20% of what is owed first, no payments for the first 2 months, 24 payments of"
        " ¥900, a yearly rate of 5.00%, a fee of 0.6% of what is owed with each payment, fees of ¥50"
    )


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        ({"discount": share("0.3")}, "欠款减免30%，余下的一次付清"),
        ({"upfront": Decimal(8000)}, "一次付8,000元结清"),
        ({"upfront_share": share("0.6")}, "一次付欠款的60%结清"),
        (
            {"upfront": Decimal(8000), "discount": share("0.3"), "fees": Decimal(20)},
            "欠款减免30%，一次付8,000元结清，另收费用20元",
        ),
        ({}, ""),
    ],
)
def test_every_part_of_a_lump_sum_is_said(terms: dict[str, Any], said: str) -> None:
    assert offer_words(Offer(kind="lump_sum", **terms), ZH) == said


def test_an_amount_to_pay_first_takes_the_place_of_a_share() -> None:
    assert offer_words(Offer(upfront=Decimal(500), upfront_share=share("0.2")), ZH) == "先付500元"


@pytest.mark.parametrize(
    ("terms", "zh", "en"),
    [
        (
            {"discount": share("0.1"), "upfront_share": share("0.1"), "monthly": Decimal("833.33"), "months": 36},
            "欠款30,000元减免10%，减完是27,000元，先付3,000元（欠款的10%），分36期，每期833.33元",
            "10% of the ¥30,000 owed waived, which leaves ¥27,000, ¥3,000 first (10% of what is owed), "
            "36 payments of ¥833.33",
        ),
        (
            {"kind": "lump_sum", "discount": share("0.4")},
            "欠款30,000元减免40%，余下的18,000元一次付清",
            "40% of the ¥30,000 owed waived, the remaining ¥18,000 in one payment",
        ),
        (
            {"kind": "lump_sum", "upfront_share": share("0.6")},
            "一次付18,000元（欠款的60%）结清",
            "One payment of ¥18,000 (60% of what is owed) to settle",
        ),
    ],
)
def test_beside_what_is_owed_each_share_is_told_as_an_amount(terms: dict[str, Any], zh: str, en: str) -> None:
    assert offer_words(Offer(**terms), ZH, Decimal(30_000)) == zh
    assert offer_words(Offer(**terms), EN, Decimal(30_000)) == en


@pytest.mark.parametrize(
    ("terms", "zh", "en"),
    [
        (
            {"months": 60, "first_due": date(2027, 1, 11), "day": 11},
            "分60期，第一期2027年1月11日还",
            "60 instalments, the first on 11 January 2027",
        ),
        (
            {"months": 60, "first_due": date(2027, 1, 11), "day": 15},
            "分60期，第一期2027年1月11日还，每月15日还",
            "60 instalments, the first on 11 January 2027, due on the 15th of each month",
        ),
        ({"monthly": Decimal(900), "day": 31}, "每期900元，每月31日还", "¥900 a month, due on the 31st of each month"),
        (
            {"kind": "lump_sum", "upfront": Decimal(8000), "first_due": date(2027, 5, 1)},
            "一次付8,000元结清，2027年5月1日付",
            "One payment of ¥8,000 to settle, on 1 May 2027",
        ),
        (
            {"kind": "lump_sum", "upfront": Decimal(8000), "grace_months": 3},
            "一次付8,000元结清，3个月以后付",
            "One payment of ¥8,000 to settle, in 3 months",
        ),
    ],
)
def test_the_days_that_were_named_are_said(terms: dict[str, Any], zh: str, en: str) -> None:
    assert (offer_words(Offer(**terms), ZH), offer_words(Offer(**terms), EN)) == (zh, en)


def test_no_offer_has_no_words() -> None:
    assert offer_words(None, ZH) == ""


@pytest.fixture
def offered(case: Case) -> Case:
    debt = case.debt[0]
    debt.balance = Decimal(24000)
    case.asset = [Asset(kind="cash", value=Decimal(1000), liquid=True)]
    case.plan.proposal = [Proposal(debt=debt.id, monthly=Decimal(800), asks=["stop_interest"])]
    case.offer = [Offer(debt=debt.id, months=12, upfront_share=share("0.5"), annual_rate=Decimal(0))]
    return case


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("channel", ["email", "chat", "phone", "meeting"])
def test_a_counter_proposal_says_what_does_not_hold_though_only_months_and_a_share_were_named(
    offered: Case, channel: str, language: str
) -> None:
    text = letter(offered, Wanted(offered.debt[0], "counter_offer", channel), Language(language), TODAY)
    assert "比我提的数多200元" in text or "¥200 more than I proposed" in text
    assert "12,000元，超出了我现在能动用的钱" in text or "¥12,000" in text
    assert check_figures(text, offered, offered.debt[0], Language(language), TODAY) == []


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("before", [None, Decimal(700)])
def test_an_answered_offer_is_measured_by_what_had_been_proposed_when_it_came(
    offered: Case, before: Decimal | None, language: str
) -> None:
    """What is proposed by now is the answer itself."""
    offered.offer[0].decision, offered.offer[0].proposed_monthly = "countered", before
    text = letter(offered, Wanted(offered.debt[0], "counter_offer", "email"), Language(language), TODAY)
    assert ("比我提的数多" in text or "more than I proposed" in text) == (before is not None)
    assert before is None or "多300元" in text or "¥300 more" in text


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("intent", ["reconsider", "ask_mediation"])
def test_after_our_answer_a_letter_measures_their_terms_by_what_is_proposed_now(
    offered: Case, intent: str, language: str
) -> None:
    offered.offer[0].decision, offered.offer[0].proposed_monthly = "countered", Decimal(700)
    text = letter(offered, Wanted(offered.debt[0], intent, "email"), Language(language), TODAY)
    assert "多200元" in text or "¥200 more" in text
    assert "多300元" not in text
    assert "¥300 more" not in text


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("channel", ["email", "chat", "phone", "meeting"])
def test_a_yes_names_every_part_of_the_terms_and_each_figure_holds(offered: Case, channel: str, language: str) -> None:
    offered.offer[0].decision = "accepted"
    offered.offer[0].period_fee = share("0.006")
    offered.offer[0].first_due, offered.offer[0].day = date(2027, 1, 11), 12
    offered.asset[0].value = Decimal(60_000)
    text = letter(offered, Wanted(offered.debt[0], "accept_offer", channel), Language(language), TODAY)
    assert "50%" in text
    assert "0.6%" in text
    assert check_figures(text, offered, offered.debt[0], Language(language), TODAY) == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_counter_letter_counts_the_fee_on_top_and_each_of_its_figures_holds(offered: Case, language: str) -> None:
    named = Offer(debt=offered.debt[0].id, conditions="-", monthly=Decimal(2100), months=24, period_fee=share("0.006"))
    offered.offer = [named]
    offered.debt[0].balance = Decimal(38000)
    offered.plan.proposal = [Proposal(debt=offered.debt[0].id, monthly=Decimal(1000))]
    text = letter(offered, Wanted(offered.debt[0], "counter_offer", "email"), Language(language), TODAY)
    assert "1,328" in text  # 2,100 and 228 of fees, less 1,000
    assert check_figures(text, offered, offered.debt[0], Language(language), TODAY) == []


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "这是按减免10%以后的欠款34,200元算的。"),
        ("en", "This rests on the ¥34,200 that remain after the offered waiver of 10%."),
    ],
)
@pytest.mark.parametrize("channel", ["email", "chat", "phone", "meeting"])
def test_a_counter_letter_says_what_it_rests_on_where_a_waiver_is_kept(
    offered: Case, channel: str, language: str, said: str
) -> None:
    debt = offered.debt[0]
    debt.balance = Decimal(38000)
    asked = Proposal(debt=debt.id, monthly=Decimal(2430), annual_rate=share("0.0958"), discount=share("0.1"))
    offered.plan.proposal = [asked]
    text = letter(offered, Wanted(debt, "counter_offer", channel), Language(language), TODAY)
    assert said in text.replace("（人民币叁万肆仟贰佰元整）", "")
    assert check_figures(text, offered, debt, Language(language), TODAY) == []
    asked.discount = None
    assert said[:8] not in letter(offered, Wanted(debt, "counter_offer", channel), Language(language), TODAY)


def test_what_is_spare_is_not_called_too_little(offered: Case) -> None:
    offered.asset[0].value = Decimal(90000)
    text = letter(offered, Wanted(offered.debt[0], "counter_offer", "email"), ZH, TODAY)
    assert "能动用的钱" not in text
    offered.asset = []
    assert "能动用的钱" not in letter(offered, Wanted(offered.debt[0], "counter_offer", "email"), ZH, TODAY)


@pytest.mark.parametrize(("language", "said"), [("zh", "不计利息"), ("en", "no interest")])
def test_terms_without_interest_say_so_and_name_no_rate_of_nought(language: str, said: str) -> None:
    told = offer_words(Offer(monthly=Decimal(1000), months=12, annual_rate=Decimal(0)), Language(language))
    assert said in told
    assert "0.00%" not in told


def test_a_yes_to_pay_more_at_once_than_is_at_hand_is_marked(offered: Case) -> None:
    offered.offer[0].decision = "accepted"
    text = letter(offered, Wanted(offered.debt[0], "accept_offer", "email"), ZH, TODAY)
    [found] = check_figures(text, offered, offered.debt[0], ZH, TODAY)
    assert (found.kind, text[found.start : found.end]) == ("above_at_hand", "12,000元")
