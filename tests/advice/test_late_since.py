"""Since when a debt is late, once an agreement took the place of an earlier one."""

from datetime import UTC, date, datetime

from debt_wizard.advice.late_since import late_since
from debt_wizard.case import Agreement, Case, Debt, Payment
from support.household import money

MARCH = date(2026, 3, 1)


def _paid(month: int) -> Payment:
    day = date(2026, month, 15)
    return Payment(debt="card", due=day, amount=money(600), paid=money(600), paid_on=day)


def _case(*months: int) -> Case:
    """Late since March, agreed in each of the months over four payments from the 15th, the first of each paid."""
    case = Case(debt=[Debt(id="card", lender="甲银行", balance=money(2400), overdue_since=MARCH)])
    for month in months:
        at, first = datetime(2026, month, 1, tzinfo=UTC), date(2026, month, 15)
        case.agreement.append(
            Agreement(debt="card", agreed_at=at, monthly=money(600), months=4, first_due=first, balance=money(2400))
        )
        case.payment.append(_paid(month))
    return case


def test_after_a_second_agreement_a_debt_is_late_since_the_first_day_that_is_open_under_it() -> None:
    case = _case(4, 7)
    assert late_since(case, case.debt[0], date(2026, 9, 20)) == date(2026, 8, 15)


def test_while_nothing_is_behind_under_it_the_day_that_was_told_stands() -> None:
    case = _case(4, 7)
    assert late_since(case, case.debt[0], date(2026, 8, 1)) == MARCH
