"""A line that fell due shortly before new terms came is none of their payments, however near to the first of them."""

from datetime import date, datetime

import pytest

from debt_wizard.advice.due import due
from debt_wizard.advice.filled_payments import filled_payments
from debt_wizard.advice.owed import owed
from debt_wizard.advice.payment_log import PaymentLog, payment_log
from debt_wizard.advice.scheduled_payments import scheduled_payments
from debt_wizard.case import Agreement, Case, Debt, Offer, Payment
from debt_wizard.documents.payment_record import payment_record
from debt_wizard.language import Language
from support.clock import CHINA
from support.household import money

CAME = date(2026, 5, 10)
FIRST = date(2026, 5, 11)
TODAY = date(2026, 5, 12)
DAYS = [FIRST, date(2026, 6, 11), date(2026, 7, 11)]


def _at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 10, tzinfo=CHINA)


def _agreed(balance: int, months: int, first: date, on: date) -> Agreement:
    monthly = money(balance) / months
    return Agreement(
        debt="loan", balance=money(balance), months=months, monthly=monthly, first_due=first, agreed_at=_at(on)
    )


def _offered(months: int, first: date, on: date) -> Offer:
    return Offer(debt="loan", at=_at(on), decision="accepted", months=months, annual_rate=money(0), first_due=first)


def _paid(day: date, amount: int = 1000) -> Payment:
    return Payment(debt="loan", due=day, amount=money(amount), paid=money(amount), paid_on=day)


@pytest.fixture
def case() -> Case:
    """9,000 owed; three payments of 3,000 were agreed on 10 May, the first of them for the day after."""
    found = Case(debt=[Debt(id="loan", lender="乙公司", balance=money(9000))])
    found.agreement = [_agreed(9000, 3, FIRST, CAME)]
    return found


def _renegotiated(case: Case, *, is_paper: bool) -> None:
    """Four payments of 1,000 of 13,000 were kept, on the first of each month, before the three of 3,000 came."""
    case.debt[0].balance = money(13000)
    first, on = date(2026, 2, 1), date(2026, 1, 20)
    if not is_paper:
        case.agreement, case.offer = [], [_offered(13, first, on), _offered(3, FIRST, CAME)]
    else:
        case.agreement.insert(0, _agreed(13000, 13, first, on))
    case.payment = [_paid(date(2026, month, 1)) for month in range(2, 6)]


def _log(case: Case) -> PaymentLog:
    return payment_log(case, "loan", TODAY)


def _due(case: Case) -> list[date]:
    return [each.day for each in due(case, TODAY, 100)]


@pytest.mark.parametrize("is_paper", [True, False])
def test_every_payment_of_the_new_terms_is_there(case: Case, *, is_paper: bool) -> None:
    _renegotiated(case, is_paper=is_paper)
    assert _due(case) == DAYS
    log = _log(case)
    assert (log.paid_before, log.remains, owed(case, case.debt[0])) == (money(4000), money(9000), money(9000))
    assert [each.is_paid for each in scheduled_payments(case, "loan", TODAY)] == [False] * 3


@pytest.mark.parametrize("is_paper", [True, False])
def test_paying_two_of_three_does_not_pay_them_off(case: Case, *, is_paper: bool) -> None:
    _renegotiated(case, is_paper=is_paper)
    case.payment += [_paid(day, 3000) for day in DAYS[:2]]
    assert (_log(case).remains, _due(case)) == (money(3000), DAYS[2:])


@pytest.mark.parametrize("is_paper", [True, False])
def test_filling_the_list_brings_every_one_of_them(case: Case, *, is_paper: bool) -> None:
    _renegotiated(case, is_paper=is_paper)
    assert [each.due for each in filled_payments(case, TODAY)[4:]] == DAYS


def test_a_paid_line_of_the_contract_is_no_payment_of_the_first_agreement(case: Case) -> None:
    case.payment = [_paid(date(2026, 5, 1), 1500)]
    assert (_due(case), _log(case).start, _log(case).total_paid) == (DAYS, money(9000), money(0))


@pytest.mark.parametrize("paid", [None, 700])
@pytest.mark.parametrize("day", [date(2026, 4, 1), date(2026, 5, 1)])
def test_what_is_open_of_the_contract_is_asked_for_by_the_agreement_alone(
    case: Case, day: date, paid: int | None
) -> None:
    case.payment = [Payment(debt="loan", due=day, amount=money(1500), paid=money(paid) if paid else None)]
    assert (_due(case), _log(case).start, _log(case).remains) == (DAYS, money(9000), money(9000))
    assert owed(case, case.debt[0]) == money(9000)


def test_a_payment_since_the_agreement_goes_to_it_and_not_to_the_contract(case: Case) -> None:
    case.payment = [Payment(debt="loan", due=date(2026, 4, 1), amount=money(1500))]
    case.payment.append(Payment(debt="loan", paid=money(3000), paid_on=FIRST))
    assert (_due(case), _log(case).remains) == (DAYS[1:], money(6000))


def test_a_line_of_the_contract_does_not_say_that_an_agreement_was_replaced(case: Case) -> None:
    case.payment = [_paid(date(2026, 4, 1), 1500)]
    record = str(payment_record(case, Language("en"), TODAY))
    assert "9,000" in record
    assert "replaced" not in record


def test_the_first_payment_on_the_working_day_before_a_paper_that_came_later_is_the_first_one(case: Case) -> None:
    case.agreement[0].agreed_at = _at(date(2026, 5, 20))
    case.payment = [_paid(date(2026, 5, 8), 3000)]
    assert (_due(case), _log(case).remains) == (DAYS[1:], money(6000))
