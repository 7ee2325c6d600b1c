"""Instalments and what was really paid."""

from datetime import date

from debt_wizard.case.kinds import Checksum, FileSize, Key, Money, Name
from debt_wizard.case.part import Part


class Payment(Part):
    """One instalment of an agreement or a proposal, and what was really paid."""

    debt: Key = "debt"
    due: date | None = None
    amount: Money | None = None
    paid: Money | None = None
    paid_on: date | None = None
    lender_balance: Money | None = None
    """What is still owed after it, by the lender's own word."""
    way: Name = ""
    note: Name = ""
    file: Name | None = None
    """The path of the slip, as the person gave it."""
    sha256: Checksum | None = None
    size: FileSize | None = None
    """Of the slip when it was noted."""
