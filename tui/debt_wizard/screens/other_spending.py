"""Other spending: real, but not essential."""

from debt_wizard.screens.spending import SpendingBody


class OtherSpendingBody(SpendingBody):
    """What can be looked at when nothing is left over."""

    step = "other_spending"
    essential = False
