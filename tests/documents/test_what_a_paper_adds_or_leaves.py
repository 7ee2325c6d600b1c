"""What a paper adds to what was agreed, what it leaves of a waiver, and what a yes asks about a rest."""

from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.advice.offer_answer import accept
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.case import Agreement, Case
from debt_wizard.documents.agreement_words import request_about_rest, requests_about, rest_words
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from support.clock import CHINA
from support.offered import TODAY, case_with_room, money, offered

NOW = datetime(2026, 11, 23, 10, tzinfo=CHINA)
ZH, EN = Language("zh"), Language("en")


def _accepted(product: Any = "platform_loan", **terms: Any) -> Case:
    case = case_with_room(product=product)
    case.asset[0].value = money(60_000)
    case.offer = [offered(at=NOW, **terms)]
    accept(case, case.offer[0], offer_review(case, case.offer[0], TODAY), NOW)
    return case


def _asked(case: Case, language: Language, **stated: Any) -> list[str]:
    review = agreement_review(case, Agreement(debt="card", **stated), TODAY)
    return [*requests_about(review.differences, language), *request_about_rest(review, language)]


def test_a_fee_with_each_payment_that_nobody_agreed_to_is_asked_to_be_left_out() -> None:
    case = _accepted(months=24, annual_rate=money(0))
    said = _asked(case, EN, months=24, monthly=money(1000), period_fee=Decimal("0.006"))
    assert said[0] == "leave out the fee of 0.6% with each payment, which is not what we agreed"
    assert "24,000" in said[1]  # and 24 x 144 more is not what it came to
    assert "27,456" in said[1]


def test_a_fee_that_is_within_the_agreed_payment_adds_nothing() -> None:
    case = _accepted(months=24, monthly=money(1144))  # 24,000 / 24 and 0.6 % of 24,000
    assert _asked(case, EN, months=24, monthly=money(1144), period_fee=Decimal("0.006")) == []


@pytest.mark.parametrize(
    ("stated", "said"),
    [({"fees": money(500)}, "leave out the fees of ¥500"), ({"upfront": money(900)}, "leave out the ¥900 up front")],
)
def test_nobody_is_told_to_have_agreed_to_an_amount_of_nothing(stated: dict[str, Any], said: str) -> None:
    case = _accepted(months=24, monthly=money(1000))
    asked = _asked(case, EN, months=24, monthly=money(1000), **stated)
    assert asked[0].startswith(said)
    assert "¥0" not in " ".join(asked)


def test_a_paper_that_waives_less_is_held_against_the_waiver() -> None:
    case = _accepted(kind="lump_sum", discount=money("0.5"))
    paper = Agreement(debt="card", upfront=money(15_000))
    said = " ".join(rest_words(agreement_review(case, paper, TODAY), EN))
    assert "¥12,000 was to be waived" in said
    assert "leave ¥9,000" in said
    asked = _asked(case, EN, upfront=money(15_000))
    assert asked[-1].startswith("state that the ¥12,000 that you agreed to waive is waived")
    assert not any("when it is due" in each for each in asked)


@pytest.mark.parametrize(
    ("agreed", "stated", "rest"),
    [
        ({"kind": "lump_sum", "upfront": money(15_000)}, {"upfront": money(12_000)}, "¥12,000"),
        (
            {"months": 20, "monthly": money(1000), "waived": money(4000)},
            {"months": 20, "monthly": money(900)},
            "¥2,000",
        ),
    ],
)
def test_a_paper_that_asks_for_less_is_asked_about_all_that_it_leaves(
    agreed: dict[str, Any], stated: dict[str, Any], rest: str
) -> None:
    case = _accepted(**agreed, annual_rate=money(0))
    said = " ".join(rest_words(agreement_review(case, Agreement(debt="card", **stated), TODAY), EN))
    assert "was to be waived" not in said
    assert _asked(case, EN, **stated)[-1].startswith(f"state whether the {rest} that the payments leave")


@pytest.mark.parametrize("stated", [{"annual_rate": money("0.04")}, {"fees": money(50)}])
def test_a_paper_that_is_cheaper_elsewhere_leaves_just_what_was_agreed_to_be_waived(stated: dict[str, Any]) -> None:
    terms: dict[str, Any] = {"months": 20, "monthly": money(1000)}
    case = _accepted(**terms, waived=money(4000), annual_rate=money("0.05"), fees=money(100))
    paper = terms | {"balance": money(24_000), "annual_rate": money("0.05"), "fees": money(100)} | stated
    said = rest_words(agreement_review(case, Agreement(debt="card", **paper), TODAY), ZH)
    assert said == ["照协议全部付完，余额里还有4,000元，是谈好免掉的。看看协议里写明了没有：免掉，账户结清。"]
    assert _asked(case, EN, **paper)[-1].startswith("state that the ¥4,000 that you agreed to waive is waived")


@pytest.mark.parametrize("product", ["platform_loan", "private"])
@pytest.mark.parametrize("channel", ["email", "chat", "phone", "meeting"])
@pytest.mark.parametrize("language", [ZH, EN], ids=["zh", "en"])
def test_a_yes_asks_what_becomes_of_what_the_payments_leave(product: str, channel: str, language: Language) -> None:
    case = _accepted(product, months=12, monthly=money(1000))  # 12,000 of 24,000
    assert language.money(money(12_000)) in letter(case, Wanted(case.debt[0], "accept_offer", channel), language, TODAY)
    whole = _accepted(product, months=24, monthly=money(1000))
    said = letter(whole, Wanted(whole.debt[0], "accept_offer", channel), language, TODAY)
    assert "余下的" not in said
    assert "payments leave" not in said


@pytest.mark.parametrize("product", ["platform_loan", "private"])
@pytest.mark.parametrize("channel", ["email", "chat", "phone", "meeting"])
def test_a_yes_has_the_waiver_put_down(product: str, channel: str) -> None:
    case = _accepted(product, months=12, waived=money(6000), annual_rate=money(0))
    said = letter(case, Wanted(case.debt[0], "accept_offer", channel), ZH, TODAY)
    assert said.count("6,000") >= 2  # among the terms, and what is to be written down


def test_a_single_sum_is_told_once_and_not_as_paid_up_front() -> None:
    case = _accepted(kind="lump_sum", discount=money("0.5"))
    asked = _asked(case, EN, upfront=money(15_000))
    assert asked[0] == "change the one payment to the ¥12,000 that we agreed (it says ¥15,000)"
    assert len(asked) == 2  # and the waiver
    asked = _asked(case, EN, upfront=money(12_000), total=money(13_000))
    assert "¥13,000" in asked[0]  # a total that is another one is asked about all the same
