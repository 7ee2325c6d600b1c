"""Income: what comes in, how often and how surely."""

from typing import Annotated, Literal, get_args

from pydantic import Field

from debt_wizard.case.kinds import DayOfMonth, Money, Name
from debt_wizard.case.part import Part

IncomeKind = Literal["salary", "self_employed", "benefit", "pension", "family", "rent", "other"]
Every = Literal["week", "two_weeks", "four_weeks", "month", "quarter", "half_year", "year"]

INCOME_KINDS: tuple[IncomeKind, ...] = get_args(IncomeKind)
PERIODS: tuple[Every, ...] = get_args(Every)


class Income(Part):
    """One source of income: a fixed amount each period, or the history of an irregular one."""

    kind: IncomeKind = "salary"
    label: Name = ""
    amount: Money | None = None
    history: Annotated[list[Money], Field(max_length=120)] = Field(default_factory=list)
    """What really came in, month by month, oldest first."""
    every: Every = "month"
    day: DayOfMonth | None = None
    """The pay day in the month, where it has one."""
    certain: bool = True
