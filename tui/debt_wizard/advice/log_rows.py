"""What the log of payments is made of: an instalment with what became of it, and all rows of a debt."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from debt_wizard.advice.terms import Cost
from debt_wizard.case import Payment

LogStatus = Literal["paid", "part", "late", "early", "double", "covered", "missed", "upcoming"]

NOTHING = Decimal(0)
CENT = Decimal("0.01")


@dataclass(frozen=True)
class LogRow:
    """One instalment with what was paid for it, or a payment that belongs to none. Amounts to the cent."""

    number: int | None
    """Of the instalment, from 1; None for a payment that belongs to none."""
    due: date | None
    amount: Decimal | None
    """What was to be paid; None where it was not told, or nothing was."""
    paid: Decimal
    paid_on: date | None
    """The day of the last payment for it."""
    status: LogStatus
    days_late: int
    """Days after the due day: of the payment, or until today where something is still open; else nought."""
    remains: Decimal
    """What is still to be paid of all instalments after the payments up to this row; negative where more was paid than
    agreed. What is unsure lowers nothing. Before anything was agreed: with what was still paid until then."""
    owed: Decimal | None
    """What the schedule owes after every payment up to this row, without interest to come; None if not known."""
    lender_balance: Decimal | None
    """What is still owed after it by the lender's own word."""
    difference: Decimal | None
    """The lender's figure less what was owed when it was stated, whatever was paid since; nought too where theirs was
    the sum of all that was still to be paid."""
    entry: Payment | None
    """The line of the list; None where the instalment is there by the terms alone."""
    is_replaced: bool = False
    """Whether terms that came after its day name what was left of it, so that nothing of it is open."""
    is_outside: bool = False
    """Whether it was paid before anything was agreed: no agreed total holds it."""
    set_off: Decimal = NOTHING
    """How much of it is covered by what was paid twice, or too much for another."""
    unsure: Decimal = NOTHING
    """Of a double row: what was noted again, or covers nothing while an instalment is open. It counts nowhere."""
    is_settled: bool = False
    """Whether its debt is settled or ended by the lender's own word, so that nothing of it is open."""
    is_past: bool = False
    """Whether it belongs to terms that others took the place of: what remained and was owed is as it was under them."""
    shares: tuple[tuple[Payment, Decimal], ...] = ()
    """Each payment that counts for it, with how much of it does, in the order in which they were taken."""

    @property
    def counted(self) -> Decimal:
        """What of its payments counts."""
        return self.paid - self.unsure

    @property
    def open(self) -> Decimal | None:
        """What is still to be paid of it; None where the amount was not told."""
        if self.is_replaced or self.is_settled or self.status == "double":
            return NOTHING
        if self.amount is None:
            return None if self.status in {"missed", "upcoming"} else NOTHING
        return max(self.amount - self.paid - self.set_off, NOTHING)

    @property
    def is_ahead(self) -> bool:
        """Whether nothing has become of it yet."""
        return self.status in {"upcoming", "covered"} and not self.paid

    @property
    def is_behind(self) -> bool:
        """Whether something of it is open after its day."""
        is_closed = self.is_replaced or self.is_settled
        return self.status in {"missed", "part"} and self.days_late > 0 and not is_closed


@dataclass(frozen=True)
class PaymentLog:
    """All rows of one debt, by day."""

    debt: str
    start: Decimal
    """All instalments together: the agreed total, as far as its amounts are known."""
    rows: tuple[LogRow, ...]
    is_agreed: bool = True
    """Whether terms stand; without them the rows are what the person listed or paid, and nothing has to be paid."""
    owed: Decimal | None = None
    """What the schedule of the terms owes now, without interest to come; None where there is none."""
    settled_on: date | None = None
    """The day when the debt was settled; None while it is owed."""
    let_go: Decimal = NOTHING
    """Of a debt that is settled or ended: what of the total was not paid, and is asked for no more."""
    ended_on: date | None = None
    """The day of the payment after which the lender stated that nothing is owed; None while it did not."""

    cost: Cost | None = None
    """What is to come beside what is owed, as far as the terms that stand say it."""

    assumed_rate: Decimal | None = None
    """The yearly rate that the total follows from and that nobody named; None where it follows from none such."""

    @property
    def has_total(self) -> bool:
        """Whether a total was agreed: terms stand, and an instalment or the schedule of them is known."""
        return self.is_agreed and (self.owed is not None or any(row.number is not None for row in self.rows))

    @property
    def total_paid(self) -> Decimal:
        """What was paid since something was agreed, or in all where nothing is; of double payments, what is counted."""
        return sum((row.counted for row in self.rows if not row.is_outside), NOTHING)

    @property
    def paid_before(self) -> Decimal:
        """What was paid under terms that others took the place of; nobody agreed on it together with what stands."""
        return sum((row.counted for row in self.rows if row.is_past), NOTHING)

    @property
    def remains(self) -> Decimal:
        """What remains of the agreed total, counted by payments; nought where more was paid, and once it is over."""
        return max(self.start - self.total_paid - self.let_go, NOTHING)

    @property
    def costs_ahead(self) -> Decimal:
        """What is to come beside what is owed, interest or fees; nought where only rounding differs, or none is known.

        Payments to the cent may each be a cent more than the exact sum.
        """
        beside = self.remains - self.owed if self.owed is not None else NOTHING
        return beside if beside > CENT * len(self.rows) else NOTHING

    @property
    def overpaid(self) -> Decimal:
        """What was paid beyond the agreed total."""
        return max(self.total_paid - self.start, NOTHING)

    @property
    def next_open(self) -> LogRow | None:
        """The first instalment of which something is open."""
        return next((row for row in self.rows if row.number is not None and row.open != 0), None)
