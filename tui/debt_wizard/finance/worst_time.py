"""When something that may happen on any day hurts most."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import accumulate

from debt_wizard.finance.cash_flow import CashFlow
from debt_wizard.finance.due_days import add_months
from debt_wizard.finance.movement import Movement
from debt_wizard.finance.scenario import AnyTime, Cut, Scenario, ScenarioKey, applied


@dataclass(frozen=True, slots=True)
class Onset:
    """A day on which something may begin, and what else is counted on that day if it does."""

    day: date
    beside: tuple[Movement, ...] = ()
    """All on the day: such as money saved until then that is not counted on, as money that goes."""

    @property
    def gone(self) -> Decimal:
        """What is there less for it, unrounded; negative where it is more."""
        return -sum((move.amount for move in self.beside), Decimal(0))


@dataclass(frozen=True, slots=True)
class Beginning:
    """Scenarios that begin together on one day."""

    key: ScenarioKey
    scenarios: tuple[Scenario, ...]
    """Each with its day, where it may begin on any."""
    onset: Onset

    def apply(self, flow: CashFlow) -> CashFlow:
        """Each scenario happens, then what is counted beside. A flow without movements stays as it is."""
        return applied(self.scenarios, flow).plus(self.onset.beside) if flow.movements else flow


def at_worst(key: ScenarioKey, scenarios: Sequence[Scenario], flow: CashFlow, onsets: Sequence[Onset]) -> Beginning:
    """The scenarios beginning together on the onset that leaves the lowest balance, the first of several.

    `flow` holds the payments. A scenario that has days of its own keeps them. `onsets` are not empty.

    Raises:
        FinanceError: what a scenario raises.
    """
    fixed = [each for each in scenarios if not isinstance(each, AnyTime)]
    free = [each for each in scenarios if isinstance(each, AnyTime)]
    days = _Days(applied(fixed, flow))
    cuts = [cut for each in free for cut in each.cuts]
    bill = sum((each.bill for each in free), Decimal(0))
    worst, low = onsets[0], days.lowest(cuts, bill + onsets[0].gone, onsets[0].day)
    for onset in onsets[1:]:
        at_once = bill + onset.gone
        if days.at_least(cuts, at_once, onset.day) < low and (lower := days.lowest(cuts, at_once, onset.day)) < low:
            worst, low = onset, lower
    return Beginning(key, (*fixed, *(each.at(worst.day) for each in free)), worst)


class _Days:
    """A flow by its days, so that each onset costs only the months in which something is lost."""

    def __init__(self, flow: CashFlow) -> None:
        ends = flow.balances()
        self._days = [day for day, _ in ends]
        self._before = [flow.opening, *(balance for _, balance in ends)]
        balances = self._before[1:]
        self._lowest_to = list(accumulate(balances, min))
        self._lowest_from = list(accumulate(reversed(balances), min))[::-1]
        self._together = [Decimal(0)]
        """What was received in all before each day."""
        self._received: dict[date, list[Movement]] = {}
        for move in flow.movements:
            if move.amount > 0:
                self._received.setdefault(move.day, []).append(move)
        for day in self._days:
            self._together.append(self._together[-1] + sum(move.amount for move in self._received.get(day, ())))

    def at_least(self, cuts: Sequence[Cut], at_once: Decimal, start: date) -> Decimal:
        """What the lowest balance cannot be below, without looking at each day: as if all income were lost."""
        first = bisect_left(self._days, start)
        last = bisect_left(self._days, max((add_months(start, cut.months) for cut in cuts), default=start))
        lost = at_once + self._together[last] - self._together[first]
        low = min([self._before[first], *self._lowest_from[first : first + 1]]) - lost
        return min(low, self._lowest_to[first - 1]) if first else low

    def lowest(self, cuts: Sequence[Cut], at_once: Decimal, start: date) -> Decimal:
        """The lowest balance at the end of any day if all begins at `start`."""
        first = bisect_left(self._days, start)
        ends = [add_months(start, cut.months) for cut in cuts]
        last = bisect_left(self._days, max(ends, default=start))
        lost = at_once
        seen = []
        if lost and start not in self._days[first : first + 1]:
            seen.append(self._before[first] - lost)
        for place in range(first, last):
            day = self._days[place]
            for move in self._received.get(day, ()):
                kept = Decimal(1)
                for cut, end in zip(cuts, ends, strict=True):
                    if move.kind in cut.kinds and day < end:
                        kept *= 1 - cut.share
                lost += move.amount * (1 - kept)
            seen.append(self._before[place + 1] - lost)
        if first:
            seen.append(self._lowest_to[first - 1])
        if last < len(self._days):
            seen.append(self._lowest_from[last] - lost)
        return min(seen)
