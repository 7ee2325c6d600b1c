"""One side of the month's sum, in a line that follows what is typed."""

from collections.abc import Callable
from decimal import Decimal

from debt_wizard.advice.left_over import Side, left_over
from debt_wizard.case import Case
from debt_wizard.language import Language
from debt_wizard.widgets.told import Told


def left_over_line(side: Side, case: Callable[[], Case]) -> Told:
    """The total of one side a month; nothing while there is none."""

    def say(language: Language) -> str:
        total = left_over(case()).total(side)
        return language.say(f"left_over.total.{side}", amount=language.money(total)) if total != Decimal(0) else ""

    return Told(say, classes="figure")
