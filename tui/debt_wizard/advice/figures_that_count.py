"""The figures that terms count with: those that are named, and what was agreed before them or runs on beside them."""

from dataclasses import replace
from decimal import Decimal

from debt_wizard.advice.agreed import stands
from debt_wizard.advice.agreed_before import agreed_before, completed
from debt_wizard.advice.named_figures import NOTHING, NamedFigures, named_figures
from debt_wizard.advice.terms_that_stood import came_at, case_before
from debt_wizard.case import Agreement, Case, Debt, Offer


def figures_that_count(case: Case, debt: Debt, told: Offer | Agreement, balance: Decimal) -> NamedFigures:
    """What an offer or a paper names, and what counts beside it; `balance` is what a share to pay first is a part of.

    What a paper leaves open stands as it was agreed before it, once the person has agreed to it: by the offer that was
    accepted, or by our own proposal after a yes. Where it names another figure, or comes to another total, other terms
    were agreed, and nothing is taken over but a rate that it does not name. Nothing is from what an earlier paper has
    taken the place of. After a pause of which nothing else is named, the terms that it interrupts go on as before.
    """
    own = named_figures(case, told, balance)
    if own.is_bare_pause:
        own = with_payment_after(case, debt, told, own)
    before = agreed_before(case, debt, told) if isinstance(told, Agreement) else None
    return completed(own, before, told, balance) if before is not None and isinstance(told, Agreement) else own


def takes_over(case: Case, debt: Debt, paper: Agreement) -> bool:
    """Whether a paper leaves payments open that had been agreed before it, and that stand therefore."""
    own, found = named_figures(case, paper, NOTHING), figures_that_count(case, debt, paper, NOTHING)
    return replace(found, discount=NOTHING, annual_rate=own.annual_rate) != own


def stated_or_agreed(case: Case, debt: Debt, paper: Agreement) -> NamedFigures:
    """What a paper that was agreed to names; with what it leaves open, where that stands as it was agreed before.

    No paper has a field for a waiver that was agreed with its payments: one that names no balance leaves it as it was.
    """
    before = agreed_before(case, debt, paper)
    if before is not None and before.figures.discount:
        found = figures_that_count(case, debt, paper, paper.balance or before.terms.balance)
        if found.discount:
            return found
    if not takes_over(case, debt, paper):
        return named_figures(case, paper, NOTHING)
    from debt_wizard.advice.owed import starts_with

    return figures_that_count(case, debt, paper, paper.balance or starts_with(case, debt, paper) or NOTHING)


def with_payment_after(case: Case, debt: Debt, told: Offer | Agreement, pause: NamedFigures) -> NamedFigures:
    """A pause with the payment of what it interrupts, at its own rate or else at that one; alone without such.

    What was to be paid first, and a fee that comes once, are still to be paid where nothing of those terms was.
    """
    from debt_wizard.advice.going_on import going_on
    from debt_wizard.advice.left_of_terms import is_begun

    found = going_on(case, debt, told)
    if found is None:
        return pause
    rate = found.rate if pause.annual_rate is None else pause.annual_rate
    after = replace(pause, monthly=found.monthly, annual_rate=rate)
    if not found.terms.at_once or is_begun(_when_it_came(case, told), debt):
        return after
    fees = (pause.fees or NOTHING) + found.terms.fees
    return replace(after, upfront=found.terms.upfront or None, fees=fees or None)


def _when_it_came(case: Case, told: Offer | Agreement) -> Case:
    """The case with what stood, and what was paid, until terms came; as it is while they are only offered."""
    at = came_at(told)
    return case_before(case, told.debt, at.date(), told) if at is not None and stands(case, told) else case
