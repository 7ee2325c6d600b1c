"""A letter counts the payments that were made: two can be for one instalment, and one for several."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from debt_wizard.case import Agreement, Case, Payment
from debt_wizard.documents.log_facts import log_facts
from debt_wizard.language import Language

TODAY = date(2026, 11, 23)


@pytest.fixture
def agreed(case: Case) -> Case:
    """800 a month is agreed from 15 September on, without interest."""
    at = datetime(2026, 8, 20, 10, tzinfo=UTC)
    case.agreement = [
        Agreement(debt="card", agreed_at=at, months=12, monthly=Decimal(800), first_due=date(2026, 9, 15), day=15)
    ]
    return case


def _paid(day: date, amount: int) -> Payment:
    return Payment(debt="card", paid=Decimal(amount), paid_on=day)


def _told(case: Case) -> str:
    return str(log_facts(case, case.debt[0], Language("en"), TODAY)["kept_told"])


def test_two_halves_in_time_are_two_payments(agreed: Case) -> None:
    agreed.payment = [
        _paid(date(2026, 9, 15), 800),
        _paid(date(2026, 10, 8), 400),
        _paid(date(2026, 10, 15), 400),
        _paid(date(2026, 11, 15), 800),
    ]
    assert _told(agreed) == "So far I have paid every instalment on time: 4 payments, ¥2,400 in all."


def test_a_payment_that_is_a_bit_more_each_month_is_one(agreed: Case) -> None:
    agreed.payment = [_paid(date(2026, month, 15), 850) for month in (9, 10, 11)]  # 150 of it are for December
    assert _told(agreed) == "So far I have paid every instalment on time: 3 payments, ¥2,550 in all."


def test_one_payment_for_two_instalments_is_one_and_late_once(agreed: Case) -> None:
    agreed.payment = [_paid(date(2026, 9, 15), 800), _paid(date(2026, 11, 16), 1600)]
    assert _told(agreed) == "So far I have made 2 payments, ¥2,400 in all. I was late with 1 payment."


def test_two_late_ones_of_one_day_are_two(agreed: Case) -> None:
    agreed.payment = [
        _paid(date(2026, 9, 15), 800),
        *(
            Payment(debt="card", due=due, amount=Decimal(800), paid=Decimal(800), paid_on=date(2026, 11, 16))
            for due in (date(2026, 10, 15), date(2026, 11, 15))
        ),
    ]
    assert _told(agreed) == "So far I have made 3 payments, ¥2,400 in all. I was late with 2 payments."
