"""What falls due, or was missed, before the payments that are proposed instead begin."""

from datetime import date

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.advice.open_payments import open_payments_of
from debt_wizard.advice.proposed_schedule import proposed_schedule
from debt_wizard.case import Case, Debt
from debt_wizard.language import Language

NAMED = 3
"""So many days are named; of more, their number and the last."""


def open_before(case: Case, debt: Debt, today: date) -> list[date]:
    """The days of open payments of the terms that stand, before the first of what is proposed instead.

    Of terms whose first day nobody named, there is none.
    """
    proposal = case.proposal_for(debt.id)
    schedule = proposed_schedule(case, proposal, today) if proposal is not None else None
    if schedule is None or not has_agreement(case, debt.id):
        return []
    first = schedule.rows[0].due
    found = [each for each in open_payments_of(case, debt.id, today) if not each.is_day_assumed]
    return sorted({each.due for each in found if each.due < first})


def due_before_words(case: Case, debt: Debt, language: Language, today: date) -> str:
    """That those payments are to be changed too, in a sentence; empty where there is none."""
    days = open_before(case, debt, today)
    if not days:
        return ""
    if len(days) > NAMED:
        told = language.say("documents.change.up_to", n=str(len(days)), last=language.date(days[-1]))
    else:
        told = language.join([language.date(day) for day in days])
    private = "_private" if debt.product == "private" else ""
    return language.say(f"documents.change.before{private}", days=told)
