"""By how much the monthly payments of a plan may be multiplied before a day ends below zero."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from debt_wizard.advice.case_cash_flow import CaseCashFlow
from debt_wizard.finance import Beginning, CashFlow, Movement, Scenario, at_worst

NOTHING = Decimal(0)


def factor_of(flow: CashFlow, payments: Sequence[Movement]) -> Decimal:
    """The factor for a flow that holds the payments; nought where a day ends below zero without them.

    On each day: 1 + (what is there at its end) / (what was paid by then). `payments` are in the order of their days;
    one that is taken back is positive.
    """
    paid = {}
    together = NOTHING
    for payment in payments:
        together -= payment.amount
        paid[payment.day] = together
    factor: Decimal | None = None
    so_far = NOTHING
    for day, balance in flow.balances():
        so_far = paid.get(day, so_far)
        if so_far:
            factor = min(1 + balance / so_far, factor) if factor is not None else 1 + balance / so_far
        elif balance < 0:
            return NOTHING
    return max(NOTHING, factor) if factor is not None else NOTHING


def factor_at_worst(tried: tuple[Scenario, ...], flow: CaseCashFlow, begun: Scenario) -> Decimal:
    """The factor with which a plan survives what may go wrong, whenever it begins.

    `begun` is the worst beginning for the plan as it is. Larger or smaller payments may have another. So the beginning
    that is worst with what was found is looked for again, until it allows no less.
    """
    if not isinstance(begun, Beginning):
        return factor_of(begun.apply(flow.promised), flow.regular)
    allowed = _allowed(begun, flow)
    while (less := _allowed(_worst(tried, flow, allowed), flow)) < allowed:
        allowed = less
    return allowed


def _worst(tried: tuple[Scenario, ...], flow: CaseCashFlow, factor: Decimal) -> Beginning:
    """The worst beginning with the monthly payments multiplied, told with the payments as they are."""
    onsets = [replace(onset, beside=_multiplied(onset.beside, factor)) for onset in flow.onsets]
    promised = flow.household.plus((*flow.once, *_multiplied(flow.regular, factor)))
    found = at_worst(tried[0].key, tried, promised, onsets)
    return replace(found, onset=flow.onsets[onsets.index(found.onset)])


def _multiplied(moves: Sequence[Movement], factor: Decimal) -> tuple[Movement, ...]:
    return tuple(replace(move, amount=move.amount * factor) if move.kind == "payment" else move for move in moves)


def _allowed(begun: Beginning, flow: CaseCashFlow) -> Decimal:
    beside = [move for move in begun.onset.beside if move.kind == "payment"]
    paid = sorted((*flow.regular, *beside), key=lambda payment: payment.day)
    return factor_of(begun.apply(flow.promised), paid)
