"""The facts behind a letter that is shown."""

from debt_wizard.case import Case
from debt_wizard.screens.draft_picks import Shown
from debt_wizard_content.facts import fact
from debt_wizard_content.letters import intent

OF_CARDS = "credit_card"
"""The kind of debt, and the topic of the facts that hold of it alone."""


def facts_behind(case: Case, shown: Shown | None) -> list[str]:
    """What the letter rests on; what holds of cards alone is left out where the debt is another one."""
    if shown is None:
        return []
    wanted = shown.wanted(case)
    product = wanted.debt.product
    found = intent(wanted.intent).facts_for(wanted.channel, product)
    return [each for each in found if product == OF_CARDS or fact(each).topic != OF_CARDS]
