"""All that was owed, paid at once before the end of terms with interest: what is asked, and what ends it."""

from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.advice.due import due
from debt_wizard.advice.payment_doubts import payment_doubts
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.advice.quick_payment import note_payment
from debt_wizard.case import Agreement, Case, Debt
from debt_wizard.documents.dated_plan import dated_plan
from debt_wizard.documents.payment_doubt_words import doubts_told
from debt_wizard.documents.plain_text import plain_text
from debt_wizard.documents.what_next import what_next
from debt_wizard.language import Language
from support.household import money
from support.lived_year import at

OFF, AFTER_JULY = date(2026, 5, 28), date(2026, 7, 16)


def _paid_for_five_months(rate: str) -> Case:
    case = Case(debt=[Debt(id="card", lender="甲银行", balance=money(24000), balance_at=at(2025, 12, 20))])
    case.agreement = [
        Agreement(
            debt="card", agreed_at=at(2025, 12, 28), months=24, annual_rate=Decimal(rate),
            first_due=date(2026, 1, 15), upfront=Decimal(0), fees=Decimal(0),
        )
    ]  # fmt: skip
    for month in range(1, 6):
        _note(case, date(2026, month, 15))
    return case


def _note(case: Case, day: date, paid: Decimal | None = None, balance: Decimal | None = None) -> None:
    payment = note_payment(case, payment_log(case, "card", day), day)
    payment.paid = paid if paid is not None else payment.paid
    payment.lender_balance = balance


def _codes(case: Case, today: date) -> list[str]:
    return [each.code for each in payment_doubts(case, "card", today)]


@pytest.mark.parametrize(("rate", "codes"), [("0.072", ["all_at_once"]), ("0", [])])
@pytest.mark.parametrize("today", [OFF, AFTER_JULY])
def test_all_that_was_owed_asks_for_the_lenders_own_word_while_interest_is_still_asked_for(
    rate: str, codes: list[str], today: date
) -> None:
    case = _paid_for_five_months(rate)
    _note(case, OFF, payment_log(case, "card", OFF).owed)
    assert _codes(case, today) == codes
    assert bool(payment_log(case, "card", today).remains) is bool(codes)


def test_a_yuan_less_is_not_all() -> None:
    case = _paid_for_five_months("0.072")
    _note(case, OFF, (payment_log(case, "card", OFF).owed or Decimal(0)) - 1)
    assert "all_at_once" not in _codes(case, OFF)


def test_all_of_it_with_the_first_payment_is_seen_too() -> None:
    case = _paid_for_five_months("0.072")
    case.payment.clear()
    _note(case, date(2026, 1, 15), money(24000))
    assert _codes(case, date(2026, 1, 16)) == ["all_at_once"]


def test_the_lenders_nought_ends_it() -> None:
    case = _paid_for_five_months("0.072")
    _note(case, OFF, payment_log(case, "card", OFF).owed, Decimal(0))
    assert _codes(case, AFTER_JULY) == []
    assert due(case, AFTER_JULY, 900) == [each for each in due(case, AFTER_JULY, 900) if each.kind == "review"]


@pytest.mark.parametrize(
    ("code", "field", "wait"),
    [
        ("zh", "“对方说还欠多少”里填0", "别急着再打钱"),
        ("en", "0 into “Still owed, by their count”", "before you pay again"),
    ],
)
def test_it_is_told_with_the_field_and_nobody_is_sent_to_pay_again(code: str, field: str, wait: str) -> None:
    case, language = _paid_for_five_months("0.072"), Language(code)
    _note(case, OFF, payment_log(case, "card", OFF).owed)
    assert language.say("fields.payment.lender_balance.label") in field
    assert field in "".join(doubts_told(language, payment_doubts(case, "card", OFF), "甲银行"))
    assert language.money(money("18203.37")) in plain_text(dated_plan(case, language, OFF), language)
    assert wait in what_next(case, language, AFTER_JULY)[0]
