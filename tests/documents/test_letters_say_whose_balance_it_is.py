"""A letter says by whose word the balance is, and names both figures where the lender counts more than was agreed."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from debt_wizard.case import Case, Debt, Evidence, Offer, Payment
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.remarks import remarks
from debt_wizard.language import Language
from support.every_letter import demo
from support.household import money

TODAY = date(2026, 11, 28)
OCTOBER, NOVEMBER = date(2026, 10, 15), date(2026, 11, 15)


def _case(*payments: Payment, agreed: bool = False, **debt: Any) -> Case:
    """A card of 36,000 with its statement; 36 months of 1,000 where terms were agreed."""
    case = demo("zh")
    told = datetime(2026, 9, 1, 10, tzinfo=UTC)
    known = {"id": "card", "lender": "甲银行", "product": "credit_card", "balance": money(36000), "balance_at": told}
    case.debt = [Debt.model_validate({**known, **debt})]
    case.evidence = [Evidence(kind="statement", debt="card", status="have")]
    case.contact, case.agreement, case.payment = [], [], list(payments)
    at = datetime(2026, 9, 10, 10, tzinfo=UTC)
    offer = Offer(debt="card", at=at, months=36, monthly=money(1000), first_due=OCTOBER, decision="accepted")
    case.offer = [offer] if agreed else []
    return case


def _paid(day: date, **more: Any) -> Payment:
    return Payment(debt="card", due=day, amount=money(1000), paid=money(1000), paid_on=day, **more)


def _written(case: Case, intent: str, language: str, channel: str = "email") -> str:
    return letter(case, Wanted(case.debt[0], intent, channel), Language(language), TODAY)


def test_the_statement_is_named_for_what_it_says() -> None:
    assert "按手里的账单，我的信用卡一共欠贵方36,000元（" in _written(_case(), "first_proposal", "zh")
    assert "According to your statement, I owe you ¥36,000" in _written(_case(), "first_proposal", "en")


def test_what_was_paid_since_is_not_what_the_statement_says() -> None:
    case = _case(_paid(OCTOBER))
    assert "按手里的账单，后来还的也算进去，我的信用卡一共欠贵方35,000元（" in _written(case, "first_proposal", "zh")
    assert "According to your statement, with what I have paid since taken into account, I owe you ¥35,000" in _written(
        case, "first_proposal", "en"
    )


@pytest.mark.parametrize("intent", ["first_proposal", "ask_regulator", "ask_mediation"])
def test_a_figure_that_the_lender_named_is_called_the_lenders(intent: str) -> None:
    case = _case(_paid(OCTOBER, lender_balance=money(35400)))
    zh, en = (_written(case, intent, language) for language in ("zh", "en"))
    assert "在2026年10月15日那笔还款之后报的数，我的信用卡" in zh
    assert "gave after my payment of 15 October 2026, I owe" in en
    assert "账单，我" not in zh
    assert "statement, I owe" not in en


def test_what_a_private_lender_said_is_told_to_them() -> None:
    case = _case(_paid(OCTOBER, lender_balance=money(35400)), product="private", lender="老陈")
    assert "按您在2026年10月15日那次还款之后说的数，现在还欠您35,400元" in _written(case, "first_proposal", "zh")


@pytest.mark.parametrize("channel", ["email", "chat", "phone"])
@pytest.mark.parametrize("intent", ["circumstances_changed", "reconsider"])
def test_both_figures_are_named_where_the_lender_counts_more_than_was_agreed(intent: str, channel: str) -> None:
    case = _case(_paid(OCTOBER), _paid(NOVEMBER, lender_balance=money(34600)), agreed=True)
    for language, figures in (("zh", ("34,600元", "34,000元", "600元")), ("en", ("¥34,600", "¥34,000", "¥600"))):
        text = _written(case, intent, language, channel)
        assert all(figure in text for figure in figures), text


def test_a_yearly_letter_asks_for_the_difference_too() -> None:
    case = _case(_paid(OCTOBER), _paid(NOVEMBER, lender_balance=money(34600)), agreed=True)
    assert "应该是34,000元，两个数差600元" in _written(case, "please_continue", "zh")


def test_that_the_lender_counts_less_is_not_held_against_it() -> None:
    case = _case(_paid(OCTOBER), _paid(NOVEMBER, lender_balance=money(33600)), agreed=True)
    assert "34,000元" not in _written(case, "please_continue", "zh")


@pytest.mark.parametrize(("theirs", "said"), [(34600, "多出来的先不付"), (33600, "漏记了一笔")])
def test_the_person_is_told_which_figure_the_draft_takes(theirs: int, said: str) -> None:
    case = _case(_paid(OCTOBER), _paid(NOVEMBER, lender_balance=money(theirs)), agreed=True)
    text = _written(case, "reconsider", "zh")
    found = remarks(text, case, Wanted(case.debt[0], "reconsider", "email"), Language("zh"), TODAY)
    told = [each for each in found if said in each.words(Language("zh"))]
    assert len(told) == 1
    assert told[0].layer == "measure"
    assert "34,000元" in told[0].words(Language("zh"))
    assert text[told[0].start : told[0].end] == f"{theirs:,}元"


@pytest.mark.parametrize(("channel", "said"), [("email", "写明了两个数"), ("meeting", "谈的时候两个数都说")])
def test_a_draft_is_said_to_name_both_figures_only_where_it_does(channel: str, said: str) -> None:
    case = _case(_paid(OCTOBER), _paid(NOVEMBER, lender_balance=money(34600)), agreed=True)
    text = _written(case, "first_proposal", "zh", channel)
    found = remarks(text, case, Wanted(case.debt[0], "first_proposal", channel), Language("zh"), TODAY)
    assert any(said in each.words(Language("zh")) for each in found)
