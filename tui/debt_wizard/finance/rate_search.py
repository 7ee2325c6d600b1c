"""Find the rate nearest zero at which flows are worth nothing, where there may be several."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from math import expm1

_FINE = 0.002
_GROWTH = 0.02
_HIGHEST = 34.0
"""Logarithm of the largest growth in one unit of time that is looked at: beyond it, no rate says anything."""
_LARGEST_POWER = 600.0
"""Logarithm of the largest growth over the whole span that a float holds with room to spare."""


def nearest_rate(worth: Callable[[float], float], span: float) -> float | None:
    """The rate of one unit of time nearest zero at which `worth` is zero, or None.

    `worth` is the present value at a rate, over `span` units of time. Rates are tried outwards from zero, on
    a grid of ln(1 + rate) whose steps are 0.002 and then 2 % of the distance; where the value changes its
    sign, the root is found by halving.
    """
    limit = min(_HIGHEST, _LARGEST_POWER / span) if span else 0.0
    found = [root for side in (1, -1) if (root := _first_root(worth, side, limit)) is not None]
    return min(found, key=abs, default=None)


def _first_root(worth: Callable[[float], float], side: int, limit: float) -> float | None:
    for near, far in pairwise(_grid(limit)):
        low, high = side * near, side * far
        if worth(expm1(low)) * worth(expm1(high)) <= 0:
            return expm1(_halve(worth, low, high))
    return None


def _grid(limit: float) -> Iterator[float]:
    place = 0.0
    while place < limit:
        yield place
        place += max(_FINE, _GROWTH * place)


def _halve(worth: Callable[[float], float], low: float, high: float) -> float:
    rising = worth(expm1(low)) < 0
    for _ in range(60):
        middle = (low + high) / 2
        if (worth(expm1(middle)) < 0) == rising:
            low = middle
        else:
            high = middle
    return (low + high) / 2
