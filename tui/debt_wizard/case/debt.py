"""Debts: to whom, how much, how late, on which terms."""

from datetime import date
from typing import Literal, get_args

from pydantic import AwareDatetime

from debt_wizard.case.kinds import DayOfMonth, Key, Money, Name, YearlyRate
from debt_wizard.case.part import Part

Product = Literal[
    "credit_card",
    "consumer_loan",
    "platform_loan",
    "microloan",
    "bank_loan",
    "mortgage",
    "car_loan",
    "private",
    "other",
]

PRODUCTS: tuple[Product, ...] = get_args(Product)


class Debt(Part):
    """One debt with one lender."""

    id: Key = "debt"
    """Other tables name the debt by it; it is never shown."""
    lender: Name = ""
    product: Product | None = None
    account: Name = ""
    """A masked account, such as the last four digits."""
    balance: Money | None = None
    balance_at: AwareDatetime | None = None
    """When that balance was told; None in a file that does not say."""
    principal: Money | None = None
    interest: Money | None = None
    fees: Money | None = None
    annual_rate: YearlyRate | None = None
    contract_payment: Money | None = None
    """The payment that the contract asks for each month."""
    due_day: DayOfMonth | None = None
    overdue_since: date | None = None
    priority: bool = False
    """Losing the home, the power or the freedom hangs on it."""
    in_scope: bool = True
    """Negotiated in this session."""
    settled_on: date | None = None
    """The day when the lender had nothing left to ask for."""
    open_when_settled: Money | None = None
    """What the log still showed as to be paid when the person said so all the same; None where it showed nothing."""
