"""The payments of terms that stand on a debt of which nobody told how much is owed."""

from dataclasses import replace
from datetime import date

from debt_wizard.advice.figures_that_count import figures_that_count
from debt_wizard.advice.named_terms import named_terms, terms_from
from debt_wizard.advice.terms import NOTHING, Terms
from debt_wizard.case import Agreement, Case, Debt, Offer


def terms_told(case: Case, debt: Debt, told: Offer | Agreement, today: date) -> Terms | None:
    """The terms of an offer or an agreement, also where nobody told how much is owed, as far as they say it then."""
    found = named_terms(case, debt, told, today)
    return _without_balance(case, debt, told, today) if found is None and debt.balance is None else found


def _without_balance(case: Case, debt: Debt, told: Offer | Agreement, today: date) -> Terms | None:
    """Terms whose number and amount are named: their payments are all that is known to be owed.

    What they cost, nobody knows. None where a payment follows from the balance, as a share of it does.
    """
    if isinstance(told, Offer) and told.upfront_share and not told.upfront:
        return None
    figures = figures_that_count(case, debt, told, NOTHING)
    if figures.kind in {"lump_sum", "token"} or figures.period_fee or not (figures.monthly and figures.months):
        return None
    sum_of_all = figures.monthly * figures.months + (figures.upfront or NOTHING)
    terms = terms_from(case, debt, told, sum_of_all, today)
    return replace(terms, discount=NOTHING, total=None, is_balance_known=False)
