"""A yearly rate that a lender named, held against the payments that they named beside it."""

from decimal import Decimal

from debt_wizard.advice.terms import Terms
from debt_wizard.case import Offer
from debt_wizard.finance import FinanceError, Schedule, annual_rate, round_money

NEAR = Decimal("0.005")
"""Payments that are rounded to whole amounts move a rate by less."""


def other_than_named(offer: Offer, terms: Terms, schedule: Schedule) -> Decimal | None:
    """The yearly rate that the named payments come to by themselves, a fraction, where it is not the named one.

    Fees are left out: they are told beside a rate. None where the lender named no rate, or not both an amount and how
    often it is paid, and where the payments leave something of what is owed.
    """
    if offer.annual_rate is None or not (terms.monthly and terms.months) or terms.kind in {"lump_sum", "token"}:
        return None
    found = rate_of_payments(terms, schedule)
    return found if found is not None and abs(found - offer.annual_rate) > NEAR else None


def rate_of_payments(terms: Terms, schedule: Schedule) -> Decimal | None:
    """The yearly rate that payments come to by themselves, a fraction, without fees and what is paid at once.

    None where they leave something of what is owed, or come to less than that.
    """
    received = terms.balance - round_money(terms.balance * terms.discount) - terms.upfront
    payments = [(row.number, -(row.payment - terms.fee_on_top)) for row in schedule.rows if row.payment]
    if schedule.left or received <= 0 or -sum(payment for _, payment in payments) < received:
        return None
    try:
        return annual_rate([(0, received), *payments])
    except FinanceError:
        return None
