"""The terms that a proposal, an offer or an agreement comes to."""

from datetime import date
from decimal import Decimal

from debt_wizard.advice.days_of_terms import came_on, day_of_month, months_of_pause, planned_first
from debt_wizard.advice.figures_that_count import figures_that_count
from debt_wizard.advice.first_day_named import first_day_named
from debt_wizard.advice.named_figures import NamedFigures
from debt_wizard.advice.owed import proposal_starts_with, starts_with
from debt_wizard.advice.proposed_schedule import first_due, proposal_stands_since
from debt_wizard.advice.terms import NOTHING, Terms
from debt_wizard.advice.waiver import waived_share
from debt_wizard.case import Agreement, Case, Debt, Offer, Proposal
from debt_wizard.finance import add_months


def proposed_terms(case: Case, proposal: Proposal, today: date) -> Terms | None:
    """The terms of a proposal, which start from what is owed; None where nothing is, or it is not known."""
    debt = case.debt_by_id(proposal.debt)
    balance = proposal_starts_with(case, debt) if debt is not None else None
    if not balance:
        return None
    first, day = first_due(case, today, proposal_stands_since(case, proposal.debt)), case.plan.day
    return Terms(
        proposal.debt,
        "proposal",
        proposal.kind,
        balance,
        NOTHING,
        first,
        day,
        upfront=proposal.upfront or NOTHING,
        discount=waived_share(proposal, balance),
        monthly=proposal.monthly,
        months=proposal.months,
        grace=proposal.grace_months,
        proposal=proposal,
    )


def named_terms(case: Case, debt: Debt, told: Offer | Agreement, today: date) -> Terms | None:
    """The terms of an offer, or of an agreement with figures of its own; None where what is owed is not known.

    They start from the balance that the agreement names, else from what was owed when they came.
    """
    stated = told.balance if isinstance(told, Agreement) else None
    balance = stated or starts_with(case, debt, told)
    return terms_from(case, debt, told, balance, today) if balance else None


def terms_from(case: Case, debt: Debt, told: Offer | Agreement, balance: Decimal, today: date) -> Terms:
    """The same terms, starting from a balance that is given.

    Where no rate was named and the payments do not say it themselves, the one counts that runs beside these terms: by
    others that stand, else by the contract. Where no first day was named, the one that stood in the plan with the yes
    counts, or the next one after it. A first day that was named is one that is paid on: a pause lies before it. What a
    paper leaves open counts as it was agreed before it.
    """
    figures = figures_that_count(case, debt, told, balance)
    rate, is_named = figures.annual_rate, figures.annual_rate is not None
    if rate is None:
        from debt_wizard.advice.rate_in_force import rate_beside

        rate = rate_beside(case, debt, told)
    named = first_day_named(told)
    first = named or planned_first(case, told, today)
    is_offer = isinstance(told, Offer)
    grace = figures.grace_months
    if grace and not told.grace_months and told.begins is not None:
        named = first  # kept with the yes to a paper that is silent on its pause: a day that is paid on
    if grace and figures.kind == "lump_sum":
        first, grace = named or add_months(first, grace, told.day), None
    elif grace and named is not None:
        grace, came = grace if isinstance(told, Agreement) else months_of_pause(told), came_on(told)
        begins = add_months(named, -grace)
        first = max(begins, min(came, named)) if came is not None else begins
    return Terms(
        debt.id,
        "offer" if is_offer else "agreement",
        figures.kind,
        balance,
        rate or NOTHING,
        first,
        day_of_month(case, told),
        upfront=figures.upfront or NOTHING,
        monthly=figures.monthly or _after_a_bare_pause(debt, figures),
        months=figures.months,
        grace=grace,
        fees=figures.fees or NOTHING,
        period_fee=figures.period_fee,
        discount=figures.discount,
        names_rate=is_named,
        resumes=named if grace else None,
        total=figures.total,
    )


def _after_a_bare_pause(debt: Debt, figures: NamedFigures) -> Decimal | None:
    """Where only a pause was named, the contract goes on after it as before."""
    is_bare = figures.grace_months and not figures.months and figures.kind != "lump_sum"
    return debt.contract_payment if is_bare else None
