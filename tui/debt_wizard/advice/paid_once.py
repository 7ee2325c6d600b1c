"""What of the payments of a plan goes out once, and what of them comes each month."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from debt_wizard.advice.open_payments import OpenPayment
from debt_wizard.advice.terms import NOTHING, Terms
from debt_wizard.finance import Movement


class Split(NamedTuple):
    """The payments of a plan, each in the order of the days."""

    regular: tuple[Movement, ...]
    """What grows or shrinks with the amount a month."""
    once: tuple[Movement, ...]
    """What stays as it is: of no kind that grows with it."""


def split(payments: Sequence[Movement], once: Mapping[date, Decimal]) -> Split:
    """The payments, with what goes out once on a day apart from the others of that day."""
    left, regular, apart = dict(once), list[Movement](), list[Movement]()
    for move in payments:
        taken = min(-move.amount, left.get(move.day, NOTHING))
        if taken > 0:
            left[move.day] -= taken
            apart.append(Movement(move.day, -taken, "once"))
        if move.amount + max(taken, NOTHING):
            regular.append(replace(move, amount=move.amount + max(taken, NOTHING)))
    return Split(tuple(regular), tuple(apart))


def once_of(terms: Terms, payment: OpenPayment) -> Decimal:
    """What of an open payment goes out once: all of a single sum, and with the first payment what is paid at once."""
    if terms.kind == "lump_sum":
        return payment.amount
    return min(terms.at_once, payment.amount) if payment.number == 1 else NOTHING
