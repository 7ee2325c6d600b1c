"""A card that is late since March, and agreed on twice."""

from datetime import UTC, date, datetime

from debt_wizard.case import Agreement, Case, Debt, Payment
from support.household import money

MARCH = date(2026, 3, 1)


def _paid(month: int) -> Payment:
    day = date(2026, month, 15)
    return Payment(debt="card", due=day, amount=money(600), paid=money(600), paid_on=day)


def agreed_in(*months: int) -> Case:
    """Late since March, agreed in each of the months over four payments from the 15th, the first of each paid."""
    case = Case(debt=[Debt(id="card", lender="甲银行", balance=money(2400), overdue_since=MARCH)])
    for month in months:
        at, first = datetime(2026, month, 1, tzinfo=UTC), date(2026, month, 15)
        case.agreement.append(
            Agreement(debt="card", agreed_at=at, monthly=money(600), months=4, first_due=first, balance=money(2400))
        )
        case.payment.append(_paid(month))
    return case
