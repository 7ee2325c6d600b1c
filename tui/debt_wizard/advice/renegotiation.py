"""A new proposal beside terms that are in force: judged by itself, for it is to take their place."""

from datetime import date

from debt_wizard.advice.agreed import told_in_force
from debt_wizard.advice.as_owed import as_owed
from debt_wizard.advice.verdict import Verdict, verdict
from debt_wizard.case import Case


def has_terms_beside_proposals(case: Case) -> bool:
    """Whether an agreement or an accepted offer counts in the place of a proposal."""
    return any(told_in_force(case, debt.id) for debt in case.debts_owed())


def verdict_on_proposals(case: Case, today: date) -> Verdict:
    """The one verdict, as it would be with the proposals in the place of the terms in force, from what is owed now."""
    return verdict(as_owed(case, {each.debt for each in case.plan.proposal}), today)
