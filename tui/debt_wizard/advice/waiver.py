"""What a lender waives of what is owed: a share of it, or an amount."""

from decimal import Decimal

from debt_wizard.case import Offer, Proposal

NOTHING = Decimal(0)


def names_waiver(told: Offer | Proposal) -> bool:
    """Whether a waiver is named at all."""
    return bool(told.waived or told.discount)


def waived_share(told: Offer | Proposal, balance: Decimal) -> Decimal:
    """The share of `balance` that is waived, from nought; 1 or more where nothing is left of it.

    Of a waiver that is named as an amount, exact enough that the share of the balance is that amount to the cent. An
    amount goes before a share, which is often told rounded.
    """
    if told.waived:
        return told.waived / balance if balance else NOTHING
    return told.discount or NOTHING
