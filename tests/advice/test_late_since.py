"""Since when a debt is late, once it was agreed how it is paid."""

from datetime import date

from debt_wizard.advice.late_since import late_since
from debt_wizard.case import Payment
from support.agreed_twice import MARCH, agreed_in
from support.household import money


def test_after_a_second_agreement_a_debt_is_late_since_the_first_day_that_is_open_under_it() -> None:
    case = agreed_in(4, 7)
    assert late_since(case, case.debt[0], date(2026, 9, 20)) == date(2026, 8, 15)


def test_a_debt_that_is_paid_as_agreed_is_not_late() -> None:
    again = agreed_in(4, 7)
    assert late_since(again, again.debt[0], date(2026, 8, 1)) is None
    once = agreed_in(4)
    assert late_since(once, once.debt[0], date(2026, 5, 10)) is None
    assert late_since(once, once.debt[0], date(2026, 5, 20)) == date(2026, 5, 15)


def test_before_anything_is_paid_on_the_terms_the_day_that_was_told_stands() -> None:
    case = agreed_in(4)
    case.payment = []
    assert late_since(case, case.debt[0], date(2026, 4, 10)) == MARCH
    assert late_since(case, case.debt[0], date(2026, 4, 20)) == MARCH


def test_terms_of_before_it_fell_behind_do_not_take_the_day_away() -> None:
    case = agreed_in(4)
    case.debt[0].overdue_since = date(2026, 4, 28)
    assert late_since(case, case.debt[0], date(2026, 5, 10)) == date(2026, 4, 28)


def test_nor_do_those_that_took_the_place_of_earlier_ones() -> None:
    case, told = agreed_in(4, 7), date(2026, 8, 28)
    case.debt[0].overdue_since = told
    assert late_since(case, case.debt[0], date(2026, 9, 10)) == told
    case.payment += [
        Payment(debt="card", due=day, amount=money(600), paid=money(600), paid_on=day)
        for day in (date(2026, 8, 15), date(2026, 9, 15))
    ]
    assert late_since(case, case.debt[0], date(2026, 10, 20)) == told
