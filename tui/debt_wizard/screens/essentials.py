"""Essential spending: what living costs."""

from debt_wizard.screens.spending import SpendingBody


class EssentialsBody(SpendingBody):
    """What is never negotiated away."""

    step = "essentials"
    essential = True
