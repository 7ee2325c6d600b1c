"""The case with something else proposed for a debt than stands for it."""

from debt_wizard.advice.agreed import told_in_force
from debt_wizard.advice.as_owed import as_owed
from debt_wizard.case import Case, Proposal


def as_proposed(case: Case, proposal: Proposal) -> Case:
    """The case with its proposal in the place of the terms that stand for its debt, as if they had agreed to it."""
    if told_in_force(case, proposal.debt) is None:
        return case
    return proposing(without_terms(case, proposal.debt), proposal)


def without_terms(case: Case, debt_id: str) -> Case:
    """The case with nothing named for one debt, of which the balance is what is owed today."""
    bare = as_owed(case, {debt_id})
    proposals = [each for each in bare.plan.proposal if each.debt != debt_id]
    return bare.model_copy(update={"plan": bare.plan.model_copy(update={"proposal": proposals})})


def proposing(case: Case, proposal: Proposal) -> Case:
    """The case with one proposal more."""
    plan = case.plan.model_copy(update={"proposal": [*case.plan.proposal, proposal]})
    return case.model_copy(update={"plan": plan})
