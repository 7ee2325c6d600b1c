"""How likely the promises are to be kept, from what the income really brought. An estimate, and said as one."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from debt_wizard.advice.case_cash_flow import CaseCashFlow, case_cash_flow
from debt_wizard.advice.income_days import income_movements
from debt_wizard.advice.months_ahead import months_ahead
from debt_wizard.advice.promised import promised
from debt_wizard.case import Case
from debt_wizard.finance import (
    FinanceError,
    Outlook,
    balance_fan,
    keep_probability,
    largest_kept_payment,
)

FUTURES = 10_000
SHORTEST_HISTORY = 3
"""Months of history below which nothing is estimated."""

KEPT_IN = Decimal("0.9")
"""The part of the futures in which the largest payment is kept: 9 of 10."""

SHARES = (0.1, 0.5, 0.9)
"""Of the futures, the part that stays at or below a line of the fan."""

STAGES = 3
"""Parts of the work, for whoever shows how far it is."""

Reason = Literal["unknown", "nothing_promised", "no_history", "short_history", "too_large"]


class Stopped(Exception):
    """Whoever asked does not want the answer any more."""


@dataclass(frozen=True)
class Futures:
    """What 10,000 futures of the whole term say."""

    keep: float
    """The share of them, 0 to 1, in which no month ends below zero with the promises kept."""
    largest: Decimal
    """The largest equal monthly payment, to all lenders together, that is kept in 9 of 10."""
    promised: Decimal
    """What is promised each month; where nothing is, what the month that asks most asks for."""
    months: tuple[date, ...]
    """The first day of each month of the term."""
    fan: tuple[tuple[Decimal, ...], ...]
    """For each month, the balance at its end that each of SHARES stays at or below."""
    history_months: int


@dataclass(frozen=True)
class NoFutures:
    """Why nothing can be estimated."""

    reason: Reason
    history_months: int = 0


def futures(
    case: Case,
    today: date,
    *,
    seed: int,
    number: int = FUTURES,
    report: Callable[[int], None] = lambda stage: None,
) -> Futures | NoFutures:
    """Draw futures of the irregular income from its own history, and see in how many the promises are kept.

    The same seed gives the same answer. `report` is told after each of STAGES parts of the work; what it raises, such
    as `Stopped`, ends the work.
    """
    flow = case_cash_flow(case, today)
    if flow is None:
        return NoFutures("unknown")
    if not flow.payments:
        return NoFutures("nothing_promised")
    history = history_of(case)
    if not history:
        return NoFutures("no_history")
    if len(history) < SHORTEST_HISTORY:
        return NoFutures("short_history", len(history))
    try:
        return _drawn(case, flow, history, seed=seed, number=number, report=report)
    except FinanceError:
        return NoFutures("too_large", len(history))


def history_of(case: Case) -> list[Decimal]:
    """What irregular income brought together, month by month, oldest first.

    Histories of different length count from their newest month back, as far as the shortest reaches.
    """
    told = [income.history for income in case.income if income.history]
    if not told:
        return []
    shortest = min(len(history) for history in told)
    return [sum(month, Decimal(0)) for month in zip(*(history[-shortest:] for history in told), strict=True)]


def _drawn(
    case: Case, flow: CaseCashFlow, history: list[Decimal], *, seed: int, number: int, report: Callable[[int], None]
) -> Futures:
    months = months_ahead(flow)
    from_history = _from_history(case, flow)
    outlook = Outlook(
        history=history,
        months=len(months),
        certain=[month.comes - from_history.get(month.month, Decimal(0)) for month in months],
        outgoing=[month.goes for month in months],
        opening=flow.household.opening,
    )
    payments = [month.promised for month in months]
    keep = keep_probability(outlook, payments, seed=seed, futures=number)
    report(1)
    largest = largest_kept_payment(outlook, KEPT_IN, seed=seed, futures=number)
    report(2)
    fan = balance_fan(outlook, payments, SHARES, seed=seed, futures=number)
    report(3)
    monthly = promised(case) or max(payments)
    return Futures(keep, largest, monthly, tuple(month.month for month in months), tuple(fan), len(history))


def _from_history(case: Case, flow: CaseCashFlow) -> dict[date, Decimal]:
    """What the cash flow counts in each month for income with a history: the part that is drawn instead."""
    drawn = case.model_copy(update={"income": [income for income in case.income if income.history]})
    sums: dict[date, Decimal] = {}
    for move in income_movements(drawn, flow.start, flow.end):
        month = move.day.replace(day=1)
        sums[month] = sums.get(month, Decimal(0)) + move.amount
    return sums
