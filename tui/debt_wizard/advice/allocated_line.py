"""An instalment with what was paid for it: what the allocation of payments is made of."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from debt_wizard.case import Payment

NOTHING = Decimal(0)


def paid_sum_of(payment: Payment) -> Decimal:
    """What was paid by one line; one with a day and no figure of its own was paid as it fell due."""
    if payment.paid is not None:
        return payment.paid
    return (payment.amount or NOTHING) if payment.paid_on is not None else NOTHING


@dataclass
class Line:
    """An instalment with what was paid for it, or a payment that found none. Amounts to the cent."""

    due: date | None
    amount: Decimal | None
    """What was to be paid; None where it was not told, or nothing was."""
    number: int | None = None
    """Of the instalment, from 1; None for a payment that found none."""
    balance: Decimal | None = None
    """What is owed after it by the schedule of the terms; None if not known."""
    entry: Payment | None = None
    """The line of the list; None where the instalment is there by the terms alone."""
    listed: tuple[Payment, ...] = ()
    """The payments of the list that name its day and count for it."""
    paid: Decimal = NOTHING
    paid_on: date | None = None
    """The day of the last payment for it."""
    lender_balance: Decimal | None = None
    stated_after: Payment | None = None
    """The payment after which the lender stated it; None where nothing was paid by that line of the list."""
    shares: list[tuple[Payment, Decimal]] = field(default_factory=list)
    """Each payment that counts for it, with how much of it does, in the order in which they were taken."""
    set_off: Decimal = NOTHING
    """How much of it is covered by what was paid twice, or too much for another."""
    is_double: bool = False
    """Whether it found no instalment of its own: it is too much, or was noted before."""
    unsure: Decimal = NOTHING
    """Of a double line: what was noted again, or covers nothing. It counts as paid nowhere."""
    is_replaced: bool = False
    """Whether terms that came after its day name what was left of it, so that nothing of it is open."""
    is_let_go: bool = False
    """Whether the lender said later that nothing is owed any more, so that nothing of it is open."""
    is_paid: bool = False
    """Whether it was told as paid, where no amount says so."""
    is_before: bool = False
    """Whether it belongs to what was before the terms that stand: they name all that was left then."""
    is_outside: bool = False
    """Whether it was paid before anything was agreed: no agreed total holds it."""

    @property
    def is_full(self) -> bool:
        """Whether all of it is paid."""
        if self.is_double or self.amount is None:
            return self.is_paid
        return self.paid >= self.amount

    @property
    def open(self) -> Decimal | None:
        """What is still to be paid of it; None where the amount was not told."""
        if self.is_full or self.is_replaced or self.is_let_go:
            return NOTHING
        return None if self.amount is None else self.amount - self.paid - self.set_off

    @property
    def counted(self) -> Decimal:
        """What of its payments lowers what remains."""
        return self.paid - self.unsure

    def take(self, amount: Decimal, payment: Payment, *, is_last: bool = True) -> None:
        """Count so much of a payment for this line; with `is_last`, this is the last line that it reaches.

        What the lender stated after a payment was stated after all of it, and so belongs to that line alone.
        """
        self.paid += amount
        self.shares.append((payment, amount))
        self.is_paid = True
        days = [day for day in (self.paid_on, payment.paid_on) if day is not None]
        self.paid_on = max(days, default=None)
        if is_last and payment.lender_balance is not None:
            self.lender_balance, self.stated_after = payment.lender_balance, payment
