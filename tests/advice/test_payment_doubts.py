"""Lines of the list of payments that may be wrong."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from debt_wizard.advice.missed import first_missed
from debt_wizard.advice.payment_doubts import doubts_of_line, payment_doubts
from debt_wizard.advice.short_instalments import Short
from debt_wizard.case import Agreement, Case, Payment
from support.household import money

from .test_payment_log import DEC, NOV, OCT, SEP, TODAY, _agreed, _made


def _codes(case: Case) -> list[str]:
    return [each.code for each in payment_doubts(case, "card", TODAY)]


def test_payments_that_keep_to_the_agreement_raise_no_doubt() -> None:
    assert _codes(_agreed(_made(SEP, SEP), _made(OCT, date(2026, 10, 20)), _made(NOV, NOV, 400))) == []


@pytest.mark.parametrize(
    ("payments", "codes"),
    [
        ([_made(SEP, SEP), _made(SEP, SEP)], ["double"]),
        ([_made(SEP, SEP), _made(None, SEP)], ["double"]),
        ([_made(SEP, date(2026, 8, 31))], ["counts_early"]),
        ([_made(None, date(2026, 8, 31))], ["before_agreement"]),
        ([_made(date(2026, 9, 10), date(2026, 8, 31))], ["before_agreement"]),  # for a day before the first
        ([_made(date(2026, 8, 15), date(2026, 8, 15))], []),  # due, and paid, before these terms
        ([_made(SEP, date(2026, 12, 24))], ["not_yet"]),
        ([_made(SEP, SEP, 12000.5)], ["over_total"]),
        ([_made(None, SEP, 13000)], ["over_total"]),
    ],
)
def test_what_may_be_wrong_is_found(payments: list[Payment], codes: list[str]) -> None:
    assert _codes(_agreed(*payments)) == codes


@pytest.mark.parametrize(("named", "codes"), [(money(9000), []), (None, ["before_agreement"])])
def test_what_was_paid_for_no_day_is_known_to_a_newer_agreement_that_names_what_is_left(
    named: Decimal | None, codes: list[str]
) -> None:
    case = _agreed(_made(SEP, SEP), _made(OCT, OCT, 700), _made(None, date(2026, 11, 1), 300))
    newer = Agreement(debt="card", agreed_at=datetime(2026, 11, 5, tzinfo=UTC), balance=named, months=10)
    newer.monthly, newer.first_due = money(900), NOV
    case.agreement.append(newer)
    assert _codes(case) == codes


def test_what_is_too_much_is_named() -> None:
    [doubt] = payment_doubts(_agreed(_made(SEP, SEP, 12500)), "card", TODAY)
    assert (doubt.amount, doubt.day) == (money(500), SEP)


def test_a_payment_noted_without_any_instalment_is_no_excess() -> None:
    case = Case.model_validate({"schema": 1, "debt": [{"id": "card"}]})
    case.payment = [Payment(debt="card", paid=money(500), paid_on=OCT)]
    assert _codes(case) == []


def test_more_than_was_listed_where_nothing_is_agreed_is_not_called_more_than_agreed() -> None:
    case = Case.model_validate({"schema": 1, "debt": [{"id": "card"}]})
    case.payment = [_made(OCT, OCT, 10500)]
    assert _codes(case) == ["over_listed"]


@pytest.mark.parametrize(
    ("due", "paid_on", "codes"),
    [
        (None, date(2016, 11, 15), ["long_ago"]),
        (None, date(2025, 11, 15), []),
        (date(2016, 11, 15), date(2016, 11, 20), []),  # an old instalment, paid then
        (date(2026, 11, 15), date(2016, 11, 15), ["long_ago"]),
        (None, date(2027, 11, 15), ["not_yet"]),
    ],
)
def test_of_one_line_a_day_years_back_is_told_too(due: date | None, paid_on: date, codes: list[str]) -> None:
    case = Case.model_validate({"schema": 1, "debt": [{"id": "card"}]})
    case.payment = [Payment(debt="card", paid=money(500), due=due, paid_on=paid_on)]
    assert [each.code for each in doubts_of_line(case, case.payment[0], TODAY)] == codes
    assert "long_ago" not in _codes(case)


def _short(case: Case) -> list[tuple[str, Decimal, Short | None]]:
    return [(each.code, each.amount, each.short) for each in payment_doubts(case, "card", TODAY)]


@pytest.mark.parametrize("again_on", [OCT, OCT + timedelta(3)])
def test_what_was_paid_twice_may_cover_what_an_instalment_is_short(again_on: date) -> None:
    case = _agreed(_made(SEP, SEP, 600), _made(OCT, OCT), _made(OCT, again_on), _made(NOV, NOV))
    assert _short(case) == [("double", money(1000), Short(money(400), SEP, 1))]


def test_what_was_paid_twice_may_cover_several_that_are_short_and_the_oldest_is_named() -> None:
    case = _agreed(_made(SEP, SEP, 600), _made(OCT, OCT), _made(OCT, OCT))  # November is not paid at all
    assert _short(case) == [("double", money(1000), Short(money(1400), SEP, 2))]


def test_what_is_more_than_one_instalment_may_cover_what_another_is_short() -> None:
    case = _agreed(_made(SEP, SEP, 600), _made(OCT, OCT, 1700), _made(NOV, NOV))
    assert _short(case) == [("over_one", money(700), Short(money(400), SEP, 1))]
    assert payment_doubts(case, "card", TODAY)[0].payment is case.payment[1]


def test_while_nothing_is_short_more_than_one_instalment_raises_no_doubt() -> None:
    assert _short(_agreed(_made(SEP, SEP), _made(OCT, OCT, 1700), _made(NOV, NOV))) == []
    twice = _agreed(_made(SEP, SEP), _made(SEP, SEP), _made(OCT, OCT), _made(NOV, NOV))
    assert _short(twice) == [("double", money(1000), None)]


def test_once_the_lender_counts_what_was_too_much_for_what_was_short_and_it_is_noted_so_nothing_is_left_to_ask() -> (
    None
):
    twice = [_made(OCT, OCT), _made(SEP, OCT, 400), _made(DEC, OCT, 600)]
    case = _agreed(_made(SEP, SEP, 600), *twice, _made(NOV, NOV))
    assert _short(case) == []
    assert first_missed(case, TODAY) is None
