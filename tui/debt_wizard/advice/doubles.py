"""What was noted again, and what was paid twice: what of it counts, and what stays to be paid all the same."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import accumulate

from debt_wizard.advice.allocated_line import Line, paid_sum_of
from debt_wizard.advice.instalments import Instalment
from debt_wizard.case import Payment

NOTHING = Decimal(0)


def lines_of(instalment: Instalment) -> Iterator[Line]:
    """An instalment with what was paid by the lines of its day, then each of these that came when it was full.

    They add up until it is full, the largest first. One for a full instalment was noted again where the same sum was
    paid by another on the same day, or its own day is not known; else it was paid twice. Where nobody named the amount,
    other sums are parts of it.
    """
    entries, amount = instalment.entries, instalment.amount
    told = [each for each in entries if each.paid or each.paid_on is not None]
    kept: list[Payment] = []
    doubles: list[Payment] = []
    left = amount or NOTHING
    for each in sorted(told, key=lambda each: (-paid_sum_of(each), each.paid_on is None, each.paid_on or date.max)):
        sums = {paid_sum_of(other) for other in kept}
        is_part = left > 0 or not kept or (amount is None and paid_sum_of(each) not in sums)
        (kept if is_part else doubles).append(each)
        left -= paid_sum_of(each)
    double_ids = {id(each) for each in doubles}
    own = [each for each in entries if id(each) not in double_ids]
    line = Line(
        instalment.due, amount, instalment.number, instalment.balance, next(iter(own), None), listed=tuple(kept)
    )
    line.lender_balance = next((each.lender_balance for each in reversed(own) if each.lender_balance is not None), None)
    for each in sorted(kept, key=lambda each: each.paid_on or date.min):
        line.take(paid_sum_of(each), each)
    yield line
    others = [*kept]
    for each in doubles:
        twice = Line(instalment.due, amount, instalment.number, instalment.balance, each, is_double=True)
        twice.take(paid_sum_of(each), each)
        days = {other.paid_on for other in others if paid_sum_of(other) == paid_sum_of(each)}
        if each.paid_on in days or (days and each.paid_on is None):
            twice.unsure = twice.paid
        others.append(each)
        yield twice


def count_doubles(lines: Sequence[Line], unlisted: Sequence[Decimal]) -> None:
    """What is too much for one instalment covers the last ones. So does what was paid twice, but never the first.

    The lender may count what was paid twice otherwise, so what is to be paid next stays. What of it covers nothing is
    unsure while anything is open; where nothing is, it is too much. `unlisted` are the payments of terms without a
    first day: those that no line stands for are the last ones.
    """
    ours = [line for line in lines if not line.is_before]
    twice = [line for line in ours if line.is_double and line.due is not None and not line.unsure]
    asked = sum((_asked(line) for line in ours), NOTHING)
    surplus = sum((line.paid for line in ours if not line.is_double), NOTHING) - sum(map(_used, ours), NOTHING)
    beyond = sum(unlisted, NOTHING) - asked
    unpaid = [line for line in ours if line.open != 0]
    _set_off(unpaid, surplus - max(beyond, NOTHING))
    beyond = max(beyond - surplus, NOTHING)
    unpaid = [line for line in unpaid if line.open != 0]
    if not unpaid and not beyond:
        return
    over = sum((line.paid for line in twice), NOTHING)
    over -= min(over, beyond if unpaid else beyond - _next_of(unlisted, beyond))
    over = _set_off(unpaid[1:], over)
    for line in reversed(twice):
        line.unsure = min(over, line.paid)
        over -= line.unsure


def _asked(line: Line) -> Decimal:
    """What a line takes of all that is asked for: a payment that found no instalment, all of it."""
    if line.is_double:
        return NOTHING
    return line.amount if line.amount is not None else line.paid


def _used(line: Line) -> Decimal:
    """What of its payments a line needs for itself."""
    return min(line.paid, _asked(line))


def _set_off(unpaid: Sequence[Line], sum_left: Decimal) -> Decimal:
    """Cover open lines from the last on; returns what is left over."""
    left = max(sum_left, NOTHING)
    for line in reversed(unpaid):
        share = min(left, line.open or NOTHING)
        line.set_off += share
        left -= share
    return left


def _next_of(unlisted: Sequence[Decimal], beyond: Decimal) -> Decimal:
    """What is open of the first of those payments, where so much is open of all."""
    covered = sum(unlisted, NOTHING) - beyond
    return next((total - covered for total in accumulate(unlisted) if total > covered), NOTHING)
