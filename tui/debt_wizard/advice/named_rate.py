"""A yearly rate that a lender named, held against the payments that they named beside it."""

from decimal import Decimal

from debt_wizard.advice.terms import Terms
from debt_wizard.case import Offer
from debt_wizard.finance import FinanceError, Schedule, annual_rate

NEAR = Decimal("0.005")
"""Payments that are rounded to whole amounts move a rate by less."""


def other_than_named(offer: Offer, terms: Terms, schedule: Schedule) -> Decimal | None:
    """The yearly rate that the named payments come to by themselves, a fraction, where it is not the named one.

    Fees may be left out of a rate, and told beside it, or be in it: either is right. None where the lender named no
    rate, or not both an amount and how often it is paid, and where the payments leave something of what is owed.
    """
    if offer.annual_rate is None or not (terms.monthly and terms.months) or terms.kind in {"lump_sum", "token"}:
        return None
    return other_rate(terms, schedule, offer.annual_rate, NEAR)


def other_rate(terms: Terms, schedule: Schedule, named: Decimal, near: Decimal) -> Decimal | None:
    """The yearly rate that payments come to without their fees, where neither it nor the one with them is as named."""
    found, whole = rate_of_payments(terms, schedule), rate_of_payments(terms, schedule, with_fees=True)
    is_named = any(rate is not None and abs(rate - named) <= near for rate in (found, whole))
    return None if is_named else found


def rate_of_payments(terms: Terms, schedule: Schedule, *, with_fees: bool = False) -> Decimal | None:
    """The yearly rate that payments come to by themselves, a fraction, without what is paid at once.

    The fee with each of them is left out, or in it. None where they leave something of what is owed, or come to less.
    """
    fee = Decimal(0) if with_fees else terms.fee_of_each
    received = terms.after_waiver - terms.upfront
    payments = [(row.number, -(row.payment - fee)) for row in schedule.rows if row.payment]
    if schedule.left or received <= 0 or -sum(payment for _, payment in payments) < received:
        return None
    try:
        return annual_rate([(0, received), *payments])
    except FinanceError:
        return None
