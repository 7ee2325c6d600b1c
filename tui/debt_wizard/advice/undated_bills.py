"""Bills that leave the account at once, and of which nobody named the day."""

from debt_wizard.advice.left_over import monthly_spending
from debt_wizard.case import Case, Spending
from debt_wizard_content.catalogues import item


def undated_bills(case: Case) -> list[Spending]:
    """The monthly lines of spending that the catalogue marks `at_once`, such as rent, and that have no day.

    The check splits what has no day over the month, so that a day may be tighter, or less tight, than it says.
    """
    undated = [each for each in case.spending if each.every == "month" and each.day is None and monthly_spending(each)]
    return [each for each in undated if _leaves_at_once(each.category)]


def _leaves_at_once(category: str) -> bool:
    known = item("spending", category)
    return known is not None and known.flag("at_once")
