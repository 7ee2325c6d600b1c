"""The letter of a change names what falls due before its payments begin, so that no instalment is left unsaid."""

from datetime import UTC, date, datetime

import pytest

from debt_wizard.case import Agreement, Case, Payment
from debt_wizard.documents.figure_check import check_figures
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from support.offered import TODAY, case_with_room, money

CHANNELS = ("email", "chat", "phone", "meeting")
MISSED, NEXT = date(2026, 11, 20), date(2026, 12, 20)


def _agreed(begins: date, product: str = "credit_card") -> Case:
    """1,000 on the 20th since August, of which November's is open; the new proposal begins on a day of its own."""
    case = case_with_room(product=product)
    case.plan.first_payment, case.plan.day = begins, begins.day
    signed = datetime(2026, 8, 1, 10, tzinfo=UTC)
    case.agreement = [
        Agreement(debt="card", agreed_at=signed, monthly=money(1000), months=24, first_due=date(2026, 8, 20))
    ]
    case.payment = [
        Payment(debt="card", paid=money(1000), due=date(2026, month, 20), paid_on=date(2026, month, 20))
        for month in (8, 9, 10)
    ]
    return case


def _written(case: Case, channel: str, language: str) -> str:
    return letter(case, Wanted(case.debt[0], "circumstances_changed", channel), Language(language), TODAY)


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize(("language", "asks"), [("zh", "在那以前"), ("en", "falls due before then")])
@pytest.mark.parametrize("product", ["credit_card", "private"])
def test_instalments_before_the_new_payments_are_named(channel: str, language: str, asks: str, product: str) -> None:
    written = _written(_agreed(date(2027, 1, 15), product), channel, language)
    days = Language(language).join([Language(language).date(day) for day in (MISSED, NEXT)])
    assert asks in written
    assert days in written


@pytest.mark.parametrize("language", ["zh", "en"])
def test_only_what_is_open_before_them_is_named(language: str) -> None:
    speaks = Language(language)
    case = _agreed(date(2026, 12, 15))
    written = _written(case, "chat", language)
    assert speaks.date(MISSED) in written
    assert speaks.date(NEXT) not in written
    case.payment.append(Payment(debt="card", paid=money(1000), due=MISSED, paid_on=MISSED))
    assert speaks.date(MISSED) not in _written(case, "chat", language)


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("begins", [date(2026, 12, 15), date(2027, 1, 15), date(2027, 4, 15)])
def test_the_check_of_figures_has_nothing_to_say_of_such_a_letter(channel: str, language: str, begins: date) -> None:
    case = _agreed(begins)
    written = _written(case, channel, language)
    assert check_figures(written, case, case.debt[0], Language(language), TODAY) == []


def test_of_many_their_number_and_the_last_are_named() -> None:
    written = _written(_agreed(date(2027, 4, 15)), "chat", "zh")
    assert "到2027年3月20日为止的5期" in written
