"""What is left over each month, with every line that it comes from."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from debt_wizard.case import Case, Debt, Income, Spending
from debt_wizard.finance import monthly, round_money

Side = Literal["income", "essential", "other", "debt"]

ENOUGH_HISTORY = 3
"""Months of history from which an average says something; below, the lowest month counts."""


@dataclass(frozen=True)
class Line:
    """One line of the sum: a monthly amount, to the cent, and where it comes from."""

    side: Side
    part: Income | Spending | Debt
    amount: Decimal
    estimate: bool = False


@dataclass(frozen=True)
class LeftOver:
    """The sum of a month: income less essential and other spending and the payments outside this talk."""

    lines: tuple[Line, ...]
    has_income: bool
    """Whether any income was told; nought is an answer too."""
    has_spending: bool

    def total(self, side: Side) -> Decimal:
        """All lines of one side, each as it is shown."""
        return sum((line.amount for line in self.lines if line.side == side), Decimal(0))

    @property
    def amount(self) -> Decimal:
        """What is left over in a month; negative where spending is above income."""
        return self.total("income") - self.total("essential") - self.total("other") - self.total("debt")

    @property
    def certain_amount(self) -> Decimal:
        """What would be left over in a month that brings nothing from irregular income."""
        uncertain = sum(
            (line.amount for line in self.lines if isinstance(line.part, Income) and not line.part.certain),
            Decimal(0),
        )
        return self.amount - uncertain

    @property
    def is_known(self) -> bool:
        """Whether there is enough to say a figure: some income and some spending."""
        return self.has_income and self.has_spending

    @property
    def has_estimates(self) -> bool:
        """Whether a guess went into it."""
        return any(line.estimate for line in self.lines)


def monthly_income(income: Income) -> Decimal | None:
    """What one source brings in a month, or None where neither amount nor history was told.

    An irregular income counts with the average of its history; with fewer than three months, with the lowest.
    """
    if income.history:
        if len(income.history) < ENOUGH_HISTORY:
            return min(income.history)
        return sum(income.history, Decimal(0)) / len(income.history)
    return None if income.amount is None else monthly(income.amount, income.every)


def monthly_spending(spending: Spending) -> Decimal | None:
    """What one kind of spending costs this person in a month, after the share; None where it was not told."""
    return None if spending.amount is None else monthly(spending.amount, spending.every) * spending.share


def left_over(case: Case) -> LeftOver:
    """Add up a month. Debts of this talk are left out: what is left over is what can be divided among them.

    Each line counts to the cent, so that what is shown adds up.
    """
    lines: list[Line] = []
    for income in case.income:
        brings = monthly_income(income)
        if brings is not None:
            lines.append(Line("income", income, round_money(brings)))
    for spending in case.spending:
        costs = monthly_spending(spending)
        if costs is not None:
            side: Side = "essential" if spending.essential else "other"
            lines.append(Line(side, spending, round_money(costs), spending.estimate))
    lines.extend(
        Line("debt", debt, debt.contract_payment)
        for debt in case.debt
        if not debt.in_scope and debt.settled_on is None and debt.contract_payment is not None
    )
    return LeftOver(
        lines=tuple(lines),
        has_income=any(line.side == "income" for line in lines),
        has_spending=any(line.side in {"essential", "other"} for line in lines),
    )
