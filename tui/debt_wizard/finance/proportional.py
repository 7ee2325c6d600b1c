"""Share a monthly amount among lenders, to the smallest unit, with nothing lost and nothing added."""

from collections.abc import Sequence
from decimal import ROUND_CEILING, Decimal
from fractions import Fraction

from debt_wizard.finance.error import FinanceError
from debt_wizard.finance.limits import not_negative, positive
from debt_wizard.finance.money import CENT, payable


def split(
    available: Decimal | int,
    weights: Sequence[Decimal | int],
    floor: Decimal | int = Decimal(0),
    unit: Decimal = CENT,
) -> list[Decimal]:
    """Share `available` in proportion to `weights`: the shares sum to it exactly, in the order of `weights`.

    Each share with a weight is at least `floor` (rounded up to a unit): a share that its weight would leave
    below the floor is lifted to it, and what is left is shared among the others by weight. Units that cannot
    be divided go to the largest remainders, ties to the first (Hamilton's method). Weights that are all zero
    share evenly; a single zero weight gets nothing.

    Raises:
        FinanceError: nothing_to_split (no weights), negative (available, weights, floor), fraction_of_unit
            (available is not payable in units), floor_too_high, not_positive (unit), not_a_number, too_large.
    """
    if not weights:
        raise FinanceError("nothing_to_split", "weights")
    step = positive(unit, "unit")
    units = int(payable(not_negative(available, "available"), "available", step) / step)
    least = int((not_negative(floor, "floor") / step).to_integral_value(ROUND_CEILING))
    shares = [Fraction(not_negative(weight, "weights")) for weight in weights]
    if not any(shares):
        shares = [Fraction(1)] * len(shares)
    return [count * step for count in _whole_units(units, shares, least)]


def _whole_units(units: int, weights: list[Fraction], least: int) -> list[int]:
    """Whole units for each weight, at least `least` where there is a weight."""
    counts = [0] * len(weights)
    free = [place for place, weight in enumerate(weights) if weight]
    if least * len(free) > units:
        raise FinanceError("floor_too_high", "floor")
    while True:
        total = sum((weights[place] for place in free), Fraction(0))
        quotas = {place: units * weights[place] / total for place in free}
        low = [place for place in free if quotas[place] < least]
        if not low:
            break
        for place in low:
            counts[place] = least
        units -= least * len(low)
        free = [place for place in free if place not in low]
    for place, quota in quotas.items():
        counts[place] = int(quota)
    left = units - sum(int(quota) for quota in quotas.values())
    for place in sorted(free, key=lambda place: int(quotas[place]) - quotas[place])[:left]:
        counts[place] += 1
    return counts
