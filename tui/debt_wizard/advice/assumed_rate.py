"""Where a lender named neither a monthly amount nor what it costs, and the contract's rate fills the place."""

from debt_wizard.advice.terms import Terms
from debt_wizard.case import Offer


def rests_on_the_contract(offer: Offer, terms: Terms) -> bool:
    """Whether what is paid each month is worked out at a rate that the lender did not name.

    A fee with each payment says what it costs. After a bare pause the contract goes on as before, with its own amount.
    """
    names_cost = offer.annual_rate is not None or offer.period_fee is not None
    return terms.kind != "lump_sum" and not terms.monthly and bool(terms.months) and not names_cost
