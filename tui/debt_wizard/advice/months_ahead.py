"""The money of each month of the plan: what comes, what goes, what is promised, what is there at the end."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from debt_wizard.advice.case_cash_flow import CaseCashFlow


@dataclass(frozen=True)
class MonthAhead:
    """One month, to the cent."""

    month: date
    """Its first day."""
    comes: Decimal
    goes: Decimal
    """Living costs and payments outside this talk; promised payments are apart."""
    promised: Decimal
    balance: Decimal
    """What is there at its end."""
    lowest: Decimal
    """What is there on its tightest day."""


def months_ahead(flow: CaseCashFlow) -> list[MonthAhead]:
    """Every calendar month of a cash flow; the first and the last may be parts of a month."""
    promised: dict[date, Decimal] = {}
    for payment in flow.payments:
        month = payment.day.replace(day=1)
        promised[month] = promised.get(month, Decimal(0)) - payment.amount
    return [
        MonthAhead(
            month=each.month,
            comes=each.received,
            goes=each.spent - promised.get(each.month, Decimal(0)),
            promised=promised.get(each.month, Decimal(0)),
            balance=each.balance,
            lowest=each.lowest,
        )
        for each in flow.promised.by_month()
    ]
