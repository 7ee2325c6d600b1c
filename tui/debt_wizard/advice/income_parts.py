"""What of a month's income is sure and what comes by chance, as a lender should hear it."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from debt_wizard.advice.left_over import ENOUGH_HISTORY, monthly_income
from debt_wizard.case import Case, Income

Basis = Literal["average", "lowest", "about"]


@dataclass(frozen=True)
class IncomeParts:
    """Monthly amounts, unrounded; together they are the income that is counted with."""

    fixed: Decimal
    irregular: Decimal
    basis: Basis
    """How the irregular amount was found: over the last `months`, from the lowest of them, or as it was told."""
    months: int
    """Months of history behind the irregular amount; nought where none, or of different lengths."""
    is_salary: bool
    """Whether all that is fixed is wages."""


def income_parts(case: Case) -> IncomeParts:
    """Part the income of a case: irregular is what has a history, and what is not certain."""
    told = [(each, brings) for each in case.income if (brings := monthly_income(each)) is not None]
    chance = [each for each, _ in told if is_irregular(each)]
    fixed = [each for each, brings in told if not is_irregular(each) and brings]
    months = _months(chance)
    return IncomeParts(
        fixed=_sum(brings for each, brings in told if not is_irregular(each)),
        irregular=_sum(brings for each, brings in told if is_irregular(each)),
        basis="about" if not months else "average" if months >= ENOUGH_HISTORY else "lowest",
        months=months,
        is_salary=bool(fixed) and all(each.kind == "salary" for each in fixed),
    )


def is_irregular(income: Income) -> bool:
    """Whether it differs from month to month."""
    return bool(income.history) or not income.certain


def _months(chance: list[Income]) -> int:
    lengths = {len(each.history) for each in chance}
    return lengths.pop() if len(lengths) == 1 else 0


def _sum(amounts: Iterable[Decimal]) -> Decimal:
    return sum(amounts, Decimal(0))
