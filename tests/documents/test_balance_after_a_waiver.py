"""What is owed once a waiver was agreed: a letter says that the waiver is taken off, and calls it no record."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from debt_wizard.advice.offer_answer import accept
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.case import Case, Offer, Payment
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from support.clock import CHINA
from support.offered import TODAY, case_with_room, money

NOW = datetime(2026, 11, 23, 10, tzinfo=CHINA)
ENGLISH, CHINESE = Language("en"), Language("zh")


def _accepted(**terms: Any) -> Case:
    case = case_with_room(product="credit_card")
    offer = Offer(debt="card", at=NOW, first_due=date(2026, 12, 15), annual_rate=money(0), **terms)
    case.offer = [offer]
    accept(case, offer, offer_review(case, offer, TODAY), NOW)
    return case


def _yes(case: Case, language: Language) -> str:
    return letter(case, Wanted(case.debt[0], "accept_offer", "email"), language, TODAY)


@pytest.mark.parametrize("waiver", [{"discount": money("0.1")}, {"waived": money(2400)}])
def test_the_waiver_is_named_with_what_is_left(waiver: dict[str, Any]) -> None:
    case = _accepted(months=24, **waiver)
    assert "After the agreed waiver, I owe you ¥21,600 in all" in _yes(case, ENGLISH)
    assert "减去谈好免掉的部分，我的信用卡一共欠贵方21,600元" in _yes(case, CHINESE)


def test_payments_since_are_named_with_it() -> None:
    case = _accepted(months=24, waived=money(2400))
    case.payment = [Payment(debt="card", due=date(2026, 12, 15), amount=money(900), paid=money(900), paid_on=TODAY)]
    assert "After the agreed waiver, with what I have paid since taken into account, I owe you ¥20,700" in _yes(
        case, ENGLISH
    )


@pytest.mark.parametrize("terms", [{"months": 24}, {"kind": "lump_sum", "discount": money("0.3")}])
def test_without_one_or_with_a_sum_that_settles_the_whole_is_by_our_records(terms: dict[str, Any]) -> None:
    assert "By my own records, I owe you ¥24,000 in all" in _yes(_accepted(**terms), ENGLISH)


def test_a_balance_that_was_told_since_is_by_our_records() -> None:
    case = _accepted(months=24, waived=money(2400))
    case.debt[0].balance, case.debt[0].balance_at = money(20000), NOW + timedelta(days=1)
    later = TODAY + timedelta(days=2)
    told = letter(case, Wanted(case.debt[0], "accept_offer", "email"), ENGLISH, later)
    assert "By my own records, I owe you ¥20,000 in all" in told
