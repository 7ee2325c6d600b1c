"""Many possible futures of an income, drawn from its own history."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import TYPE_CHECKING

from debt_wizard.finance.error import FinanceError
from debt_wizard.finance.limits import exact, not_negative, term
from debt_wizard.finance.money import CENT, round_money

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FUTURES = 10_000
SHORTEST_HISTORY = 3
"""Months: with fewer, a history says nothing about chance."""
_MOST_FUTURES = 100_000
_MOST_CENTS = 2**62

Monthly = Decimal | int | Sequence[Decimal]
"""The same amount every month, or one for each month of the term."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is known of the months of a term, and the history that the unknown part is drawn from.

    `history` is what an irregular income really brought, month by month, at least three months of it.
    `certain` is what comes for sure each month, `outgoing` what goes out for living and for other debts;
    `opening` is what is there before the first month. Amounts half-up to the cent.
    """

    history: Sequence[Decimal | int]
    months: int
    certain: Monthly = Decimal(0)
    outgoing: Monthly = Decimal(0)
    opening: Decimal = Decimal(0)


def keep_probability(outlook: Outlook, payment: Monthly, *, seed: int, futures: int = FUTURES) -> float:
    """The share of futures, 0 to 1, in which no month ends below zero with `payment` paid each month.

    Each month of each future draws its irregular income from the history at random, with replacement: the
    bootstrap (Efron, 1979). It takes months as independent of one another and the past as a fair sample of
    what comes; it knows no season, no trend and no job that ends. The same seed gives the same answer.

    Raises:
        FinanceError: history_too_short (fewer than three months), negative (history), too_short or too_long
            (months; futures, 100 to 100,000; a sequence that is not one amount for each month), not_a_number,
            too_large.
    """
    balances = _without_payment(outlook, seed, futures)
    paid = _cumulated(payment, outlook.months, "payment")
    return float((balances >= paid).all(axis=1).mean())


def largest_kept_payment(
    outlook: Outlook,
    probability: Decimal | float = 0.9,
    *,
    seed: int,
    futures: int = FUTURES,
    unit: Decimal = CENT,
) -> Decimal:
    """The largest equal monthly payment, a multiple of `unit`, that is kept in `probability` of the futures.

    In one future, the largest payment is the least of (balance without it) / (months so far); the answer is
    the quantile of those, exact for the futures that `keep_probability` draws with the same seed. Zero where
    so many futures end below zero even without a payment.

    Raises:
        FinanceError: not_positive or too_large (probability, above 0 to 1); else as `keep_probability`.
    """
    import numpy as np

    share = exact(Decimal(str(probability)), "probability")
    if share <= 0:
        raise FinanceError("not_positive", "probability")
    if share > 1:
        raise FinanceError("too_large", "probability")
    balances = _without_payment(outlook, seed, futures)
    most = (balances // np.arange(1, outlook.months + 1)).min(axis=1)
    wanted = int((share * futures).to_integral_value(ROUND_CEILING))
    place = futures - wanted
    cents = Decimal(int(np.partition(most, place)[place]))
    return max(Decimal(0), (cents * CENT / unit).to_integral_value(ROUND_FLOOR) * unit)


def balance_fan(
    outlook: Outlook,
    payment: Monthly,
    shares: Sequence[float] = (0.1, 0.25, 0.5, 0.75, 0.9),
    *,
    seed: int,
    futures: int = FUTURES,
) -> list[tuple[Decimal, ...]]:
    """For each month, the balance at its end that each share of the futures stays at or below, lowest first.

    Raises:
        FinanceError: as `keep_probability`.
    """
    import numpy as np

    balances = _without_payment(outlook, seed, futures) - _cumulated(payment, outlook.months, "payment")
    places = np.quantile(balances, sorted(shares), axis=0, method="lower")
    return [tuple(Decimal(int(cents)) * CENT for cents in month) for month in places.T]


def _without_payment(outlook: Outlook, seed: int, futures: int) -> "NDArray[np.int64]":
    """The balance of each future (row) at the end of each month (column) in cents, before any payment."""
    import numpy as np

    term(outlook.months)
    term(futures, "futures", shortest=100, longest=_MOST_FUTURES)
    if len(outlook.history) < SHORTEST_HISTORY:
        raise FinanceError("history_too_short", "history")
    came = [_cents(not_negative(amount, "history")) for amount in outlook.history]
    if max(came) * outlook.months >= _MOST_CENTS:
        raise FinanceError("too_large", "history")
    drawn = np.random.default_rng(seed).integers(0, len(came), size=(futures, outlook.months))
    irregular: NDArray[np.int64] = np.array(came, dtype=np.int64)[drawn].cumsum(axis=1)
    irregular += _cumulated(outlook.certain, outlook.months, "certain")
    irregular -= _cumulated(outlook.outgoing, outlook.months, "outgoing")
    irregular += _cents(exact(outlook.opening, "opening"))
    return irregular


def _cumulated(amounts: Monthly, months: int, field: str) -> "NDArray[np.int64]":
    """Cents, added up month by month."""
    import numpy as np

    listed = [amounts] * months if isinstance(amounts, Decimal | int) else list(amounts)
    if len(listed) != months:
        raise FinanceError("too_short" if len(listed) < months else "too_long", field)
    cents = [_cents(exact(amount, field)) for amount in listed]
    if max(map(abs, cents)) * months >= _MOST_CENTS // 4:
        raise FinanceError("too_large", field)
    return np.cumsum(np.array(cents, dtype=np.int64))


def _cents(amount: Decimal) -> int:
    return int(round_money(amount) * 100)
