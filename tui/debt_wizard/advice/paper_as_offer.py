"""A paper in the form of an offer, so that its payments are worked out and judged as those of one."""

from datetime import date
from typing import Any

from debt_wizard.advice.agreed import accepted_offer, stands
from debt_wizard.advice.as_owed import as_owed
from debt_wizard.advice.days_with_the_yes import days_with_the_yes
from debt_wizard.advice.named_figures import NOTHING, kind_of, named_figures, sum_by_total
from debt_wizard.advice.owed import starts_with
from debt_wizard.advice.pause_left_open import pause_left_open
from debt_wizard.case import Agreement, Case, Offer
from debt_wizard.finance import add_months

PAYMENTS = ("upfront", "months", "monthly", "annual_rate", "fees", "period_fee")
"""The fields that tell what is paid and when, beside the days; an offer and a paper have them alike."""


def paper_as_offer(case: Case, agreement: Agreement, today: date) -> Offer:
    """The paper's figures and days as an offer of the lender.

    Where it names the pause that was agreed and no payment after it, those count that were agreed to follow it. A pause
    that was agreed and on which it is silent stays, with the first day that is paid on. Once it was agreed to, it
    begins with the balance that it names, else with what was owed then: what was paid since is no part of what it comes
    to.
    """
    told: dict[str, Any] = {name: getattr(agreement, name) for name in ("debt", "grace_months", "first_due", "day")}
    offer = accepted_offer(case, agreement.debt)
    is_bare_pause = named_figures(case, agreement, NOTHING).is_bare_pause
    is_agreed_pause = is_bare_pause and offer is not None and offer.grace_months == agreement.grace_months
    own = {name: getattr(agreement, name) for name in PAYMENTS}
    told |= {name: getattr(offer, name) if is_agreed_pause and own[name] is None else own[name] for name in PAYMENTS}
    told["upfront"] = told["upfront"] or sum_by_total(case, agreement)
    # the total that it states tells its last payment, as what we proposed tells that of an offer of the same payments
    told |= {f"proposed_{name}": told[name] for name in ("monthly", "months", "upfront")}
    days = agreement.begins, agreement.begins_day
    begins, day = days if agreement.agreed_at is not None else days_with_the_yes(case, agreement, today)
    if pause := pause_left_open(case, agreement, today):
        told["grace_months"] = pause
        begins = add_months(begins, -pause, day) if begins is not None else None
    debt = case.debt_by_id(agreement.debt)
    is_running = debt is not None and debt.settled_on is None and stands(case, agreement)
    begins_with = (agreement.balance or starts_with(case, debt, agreement)) if debt is not None and is_running else None
    return Offer(
        kind=kind_of(case, agreement),
        conditions="-",
        begins=begins,
        begins_day=day,
        owed=begins_with,
        proposed_total=agreement.total,
        **told,
    )


def with_balance_of(case: Case, agreement: Agreement) -> Case:
    """The case in which the balance that a paper states is what is owed, whatever was agreed or paid before it."""
    if not agreement.balance:
        return case
    bare = as_owed(case, {agreement.debt})
    told = {"balance": agreement.balance, "balance_at": None}
    debts = [each.model_copy(update=told) if each.id == agreement.debt else each for each in bare.debt]
    return bare.model_copy(update={"debt": debts})
