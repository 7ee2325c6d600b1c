"""A case in which no word is the person's."""

from debt_wizard.case import Case
from support.demo import example_case


def anonymous_case() -> Case:
    """The example, with a sign of its own wherever the person wrote a word."""
    case = example_case()
    case.about.title = case.about.name = ""
    case.situation.story = ""
    case.person.name = case.person.phone = "§"
    for income in case.income:
        income.label = "§"
    for spending in case.spending:
        spending.label = "§"
    for asset in case.asset:
        asset.label = "§"
    for debt in case.debt:
        debt.lender = debt.account = "§"
    for contact in case.contact:
        contact.person = contact.ticket = contact.said = "§"
    for proposal in case.plan.proposal:
        proposal.reason, proposal.steps = "§", ["§"]
    for paper in case.evidence:
        paper.file = None
    case.draft = []
    return case
