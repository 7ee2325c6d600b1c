"""Where nobody named what terms cost, and the rate that ran beside them fills the place."""

from datetime import date
from decimal import Decimal

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.advice.terms import Terms
from debt_wizard.advice.terms_in_force import terms_in_force
from debt_wizard.case import Case


def assumes_amount(terms: Terms) -> bool:
    """Whether what is paid each month is worked out at a rate that nobody named with these terms.

    A fee with each payment says what it costs. After a bare pause the contract goes on as before, with its own amount.
    """
    names_cost = terms.names_rate or terms.period_fee is not None
    return terms.kind != "lump_sum" and not terms.monthly and bool(terms.months) and not names_cost


def assumes_length(terms: Terms) -> bool:
    """Whether only an amount a month is known, by name or by the contract, and neither its number nor what it costs.

    How long it takes is then worked out at the rate that ran, also beside a fee with each payment, or without interest
    where none was told; beside such a fee nobody asks for more then.
    """
    is_paid_off_monthly = bool(terms.monthly) and terms.kind not in {"lump_sum", "token"}
    names_cost = terms.names_rate or (terms.period_fee is not None and not terms.rate)
    return is_paid_off_monthly and not terms.months and not names_cost


def assumes_rate(terms: Terms) -> bool:
    """Whether what terms of a lender come to follows from a rate that nobody named with them."""
    return terms.proposal is None and (assumes_amount(terms) or assumes_length(terms))


def assumed_rate_in_force(case: Case, debt_id: str, today: date) -> Decimal | None:
    """The rate that nobody named and that the payments which stand on a debt follow from; None where there is none."""
    terms = terms_in_force(case, debt_id, today) if has_agreement(case, debt_id) else None
    return terms.rate if terms is not None and assumes_rate(terms) else None
