"""Since when a debt is late, once an agreement took the place of an earlier one."""

from datetime import date

from debt_wizard.advice.late_since import late_since
from support.agreed_twice import MARCH, agreed_in


def test_after_a_second_agreement_a_debt_is_late_since_the_first_day_that_is_open_under_it() -> None:
    case = agreed_in(4, 7)
    assert late_since(case, case.debt[0], date(2026, 9, 20)) == date(2026, 8, 15)


def test_while_nothing_is_behind_under_it_the_day_that_was_told_stands() -> None:
    case = agreed_in(4, 7)
    assert late_since(case, case.debt[0], date(2026, 8, 1)) == MARCH
