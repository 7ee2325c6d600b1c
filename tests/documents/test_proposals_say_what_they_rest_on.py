"""A proposal names its day, what is to be let go, and the rate that it is worked out at."""

from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.case import Case, Debt, Proposal
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.proposal_words import proposal_words
from debt_wizard.language import Language

ZH, EN = Language("zh"), Language("en")
TODAY = date(2026, 11, 23)


def money(amount: str) -> Decimal:
    return Decimal(amount)


def a_case(rate: str | None = None, **proposed: object) -> Case:
    debt = Debt(id="card", lender="某行", product="credit_card", balance=money("25000.50"))
    debt.annual_rate = money(rate) if rate else None
    proposal = Proposal.model_validate({"debt": "card", **proposed})
    case = Case(debt=[debt])
    case.plan.first_payment, case.plan.day, case.plan.proposal = date(2027, 1, 12), 12, [proposal]
    return case


def said(case: Case, language: Language) -> str:
    return proposal_words(case, case.plan.proposal[0], language, TODAY)


def test_one_payment_has_a_day_and_names_what_is_let_go() -> None:
    case = a_case(kind="lump_sum", upfront=money("18000"))
    assert said(case, ZH) == "2027年1月12日一次还18,000元，余下的7,000.50元请免去，这笔账就此结清。"
    assert said(case, EN).startswith("one payment of ¥18,000 on 12 January 2027.")
    assert "the remaining ¥7,000.50 is waived" in said(case, EN)


def test_one_payment_of_all_asks_to_let_nothing_go() -> None:
    case = a_case(kind="lump_sum", upfront=money("25000.50"))
    assert said(case, ZH) == "2027年1月12日一次还25,000.50元，这笔账就此结清。"
    assert said(case, EN) == "one payment of ¥25,000.50 on 12 January 2027, which settles the account."


@pytest.mark.parametrize("kind", ["instalments", "extension"])
def test_the_rate_of_now_is_told_where_the_payments_hold_its_interest(kind: str) -> None:
    case = a_case("0.0385", kind=kind, months=24)
    assert "里面的利息，是按现在的年利率3.85%算的。" in said(case, ZH)
    assert "This includes interest at the present rate of 3.85% a year." in said(case, EN)


def test_without_interest_no_rate_is_told() -> None:
    for case in (
        a_case(kind="instalments", months=24),
        a_case("0.18", kind="instalments", months=24, asks=["stop_interest"]),
    ):
        assert "年利率" not in said(case, ZH)
        assert "rate" not in said(case, EN)


@pytest.mark.parametrize(
    ("principal", "words"), [(None, "一个月的利息大约380.22元"), ("20000", "本金一个月的利息大约304.17元")]
)
def test_interest_on_the_principal_is_called_so_only_where_the_principal_is_known(
    principal: str | None, words: str
) -> None:
    case = a_case("0.1825")
    case.debt[0].principal = money(principal) if principal else None
    text = letter(case, Wanted(case.debt[0], "stop_interest", "email"), ZH, TODAY)
    assert words in text
    assert ("本金一个月" in text) == (principal is not None)


@pytest.mark.parametrize("lenders", [1, 2])
def test_all_lenders_are_spoken_of_where_there_are_several(lenders: int) -> None:
    from debt_wizard.case import Income, Spending

    case = a_case(kind="instalments", monthly=money("500"))
    case.income = [Income(amount=money("6000"), day=10)]
    case.spending = [Spending(category="food", amount=money("2000"))]
    if lenders == 2:
        case.debt.append(Debt(id="loan", lender="某贷", balance=money("3000")))
    for channel in ("phone", "meeting"):
        wanted = Wanted(case.debt[0], "first_proposal", channel)
        assert ("几家加起来" in letter(case, wanted, ZH, TODAY)) == (lenders == 2)
        assert ("ll lenders together" in letter(case, wanted, EN, TODAY)) == (lenders == 2)
    assert "每月最多" in letter(case, Wanted(case.debt[0], "first_proposal", "phone"), ZH, TODAY)
