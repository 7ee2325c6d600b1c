"""Where a lender left open what its terms cost, and the contract's rate fills the place."""

from debt_wizard.advice.terms import Terms
from debt_wizard.case import Offer


def rests_on_the_contract(offer: Offer, terms: Terms) -> bool:
    """Whether what is paid each month is worked out at a rate that the lender did not name.

    A fee with each payment says what it costs. After a bare pause the contract goes on as before, with its own amount.
    """
    names_cost = terms.names_rate or offer.period_fee is not None
    return terms.kind != "lump_sum" and not terms.monthly and bool(terms.months) and not names_cost


def has_open_end(offer: Offer, terms: Terms) -> bool:
    """Whether only an amount a month is known, by name or by the contract, and neither its number nor what it costs.

    How long it takes is then worked out at the rate of the contract, also beside a fee with each payment, or without
    interest where none was told; beside such a fee nobody asks for more then.
    """
    is_paid_off_monthly = bool(terms.monthly) and terms.kind not in {"lump_sum", "token"}
    names_cost = terms.names_rate or (offer.period_fee is not None and not terms.rate)
    return is_paid_off_monthly and not terms.months and not names_cost
