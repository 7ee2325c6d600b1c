"""Income that falls or stays away for some months."""

from abc import abstractmethod
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Self

from debt_wizard.finance.cash_flow import CashFlow
from debt_wizard.finance.due_days import add_months
from debt_wizard.finance.error import FinanceError
from debt_wizard.finance.limits import positive, term
from debt_wizard.finance.movement import MovementKind
from debt_wizard.finance.scenario import NO_BILL, Cut, ScenarioKey

_INCOME: frozenset[MovementKind] = frozenset({"pay", "irregular", "income"})


@dataclass(frozen=True, slots=True)
class _LessIncome:
    """Income that is less for some months."""

    start: date | None = field(default=None, kw_only=True)
    """None is the day of the first movement."""

    @property
    @abstractmethod
    def cuts(self) -> tuple[Cut, ...]:
        """What is missing of which income.

        Raises:
            FinanceError: too_short or too_long (months).
        """

    @property
    def bill(self) -> Decimal:
        """None."""
        return NO_BILL

    def at(self, day: date) -> Self:
        """The same, from that day on."""
        return replace(self, start=day)

    def apply(self, flow: CashFlow) -> CashFlow:
        """Less income in the months.

        Raises:
            FinanceError: as `cuts`.
        """
        return _lowered(flow, self.cuts, self.start)


@dataclass(frozen=True, slots=True)
class IncomeCut(_LessIncome):
    """All income is less by `share` (0.25 is a quarter) for `months`, from `start` or the first movement."""

    share: Decimal
    months: int = 3

    @property
    def key(self) -> ScenarioKey:
        """income_cut."""
        return "income_cut"

    @property
    def cuts(self) -> tuple[Cut, ...]:
        """Of all income, its share.

        Raises:
            FinanceError: not_positive or too_large (share above 1), too_short or too_long (months).
        """
        if positive(self.share, "share") > 1:
            raise FinanceError("too_large", "share")
        return (Cut(_INCOME, self.share, term(self.months)),)


@dataclass(frozen=True, slots=True)
class NoIrregularIncome(_LessIncome):
    """Nothing irregular comes for `months`, from `start` or from the first movement."""

    months: int = 1

    @property
    def key(self) -> ScenarioKey:
        """no_irregular."""
        return "no_irregular"

    @property
    def cuts(self) -> tuple[Cut, ...]:
        """All irregular income.

        Raises:
            FinanceError: too_short or too_long (months).
        """
        return (Cut(frozenset({"irregular"}), Decimal(1), term(self.months)),)


@dataclass(frozen=True, slots=True)
class NoPay(_LessIncome):
    """No pay comes for `months`, from `start` or from the first movement."""

    months: int = 1

    @property
    def key(self) -> ScenarioKey:
        """no_pay."""
        return "no_pay"

    @property
    def cuts(self) -> tuple[Cut, ...]:
        """All pay.

        Raises:
            FinanceError: too_short or too_long (months).
        """
        return (Cut(frozenset({"pay"}), Decimal(1), term(self.months)),)


def _lowered(flow: CashFlow, cuts: tuple[Cut, ...], start: date | None) -> CashFlow:
    """What is received of some kinds, less the share of each cut in its months."""
    if not flow.movements:
        return flow
    first = flow.movements[0].day if start is None else start
    moves = flow.movements
    for cut in cuts:
        end = add_months(first, cut.months)
        moves = tuple(
            replace(move, amount=move.amount * (1 - cut.share))
            if move.kind in cut.kinds and move.amount > 0 and first <= move.day < end
            else move
            for move in moves
        )
    return CashFlow(flow.opening, moves)
