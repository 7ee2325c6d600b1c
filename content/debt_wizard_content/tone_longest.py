"""Of spans that overlap, keep the longest."""

from bisect import bisect_left, insort
from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

Spanned = TypeVar("Spanned")


def longest(
    found: Iterable[Spanned], span: Callable[[Spanned], tuple[int, int]], kind: Callable[[Spanned], Hashable]
) -> list[Spanned]:
    """What is left, in the order of the text, when of each kind the longest is kept where several overlap.

    Of two that are as long the earlier one is kept, and of two in the same place the first. What spans nothing
    overlaps nothing.
    """
    kept: list[Spanned] = []
    taken: dict[Hashable, list[tuple[int, int]]] = {}
    for each in sorted(found, key=lambda each: (span(each)[0] - span(each)[1], span(each)[0])):
        start, end = span(each)
        spans = taken.setdefault(kind(each), [])
        at = bisect_left(spans, (start, end))
        after = at < len(spans) and spans[at][0] < end
        before = at > 0 and spans[at - 1][1] > start
        if start == end:
            kept.append(each)
        elif not (after or before):
            insort(spans, (start, end))
            kept.append(each)
    return sorted(kept, key=span)
