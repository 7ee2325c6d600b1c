"""How what can be promised is divided among several lenders."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from debt_wizard.advice.owed import owed
from debt_wizard.advice.plan import capacity
from debt_wizard.case import Case, Debt
from debt_wizard.finance import FinanceError, split

NOTHING = Decimal(0)


@dataclass(frozen=True)
class Loss:
    """What one lender gets less, because another gets more. To the cent, a month."""

    debt: str
    """Its id."""
    share: Decimal
    """By the rule."""
    rest: Decimal
    """What remains for it."""

    @property
    def less(self) -> Decimal:
        """How much less it gets."""
        return self.share - self.rest


def shares(case: Case) -> dict[str, Decimal]:
    """What each debt of this talk would get of the capacity each month; the shares sum to it exactly.

    First the priority debts, each its contract payment, or less where there is not enough. The rest goes to all others
    by what is owed or by contract payment, each at least the floor, where the floors can be paid.
    """
    return dict(_divided(case, _debts(case), capacity(case).amount))


def floor_fits(case: Case) -> bool:
    """Whether every lender can get at least the floor that was set; if not, the division leaves it out."""
    debts = _debts(case)
    if not debts or not case.plan.floor:
        return True
    return all(share >= case.plan.floor for share in shares(case).values())


def losses(case: Case, debt_id: str, amount: Decimal) -> list[Loss]:
    """Who gets how much less where one lender gets `amount` instead of its share; empty where nobody does."""
    before = shares(case)
    if debt_id not in before or amount <= before[debt_id]:
        return []
    others = [debt for debt in _debts(case) if debt.id != debt_id]
    after = _divided(case, others, max(NOTHING, capacity(case).amount - amount))
    found = [Loss(debt.id, before[debt.id], after.get(debt.id, NOTHING)) for debt in others]
    return [loss for loss in found if loss.less > 0]


def _debts(case: Case) -> list[Debt]:
    return [debt for debt in case.debts_owed() if owed(case, debt)]


class _Asking(NamedTuple):
    id: str
    balance: Decimal
    contract_payment: Decimal | None
    priority: bool


def _divided(case: Case, debts: list[Debt], available: Decimal) -> Mapping[str, Decimal]:
    asking = tuple(
        _Asking(debt.id, owed(case, debt) or NOTHING, debt.contract_payment, debt.priority) for debt in debts
    )
    return _divide(asking, available, case.plan.split, case.plan.floor)


@lru_cache(maxsize=128)
def _divide(debts: tuple[_Asking, ...], available: Decimal, rule: str, floor: Decimal) -> Mapping[str, Decimal]:
    """Kept, because every lender's proposal on a screen asks for it."""
    if not debts:
        return {}
    first = {debt.id: debt.contract_payment for debt in debts if debt.priority and debt.contract_payment}
    rest = [debt for debt in debts if debt.id not in first]
    wanted = sum(first.values(), NOTHING)
    if first and (wanted >= available or not rest):
        parts = split(available, list(first.values()))
        return {**dict.fromkeys((debt.id for debt in debts), NOTHING), **dict(zip(first, parts, strict=True))}
    found = dict(first)
    parts = _parts(available - wanted, _weights(rest, rule), floor)
    found.update(zip((debt.id for debt in rest), parts, strict=True))
    return {debt.id: found[debt.id] for debt in debts}


def _parts(available: Decimal, weights: Sequence[Decimal], floor: Decimal) -> list[Decimal]:
    try:
        return split(available, weights, floor)
    except FinanceError:
        return split(available, weights)


def _weights(debts: list[_Asking], rule: str) -> list[Decimal]:
    """Contract payments where that was chosen and all are known: a balance and a payment cannot be weighed together."""
    contracts = [debt.contract_payment for debt in debts if debt.contract_payment is not None]
    return (
        contracts if rule == "contract_payment" and len(contracts) == len(debts) else [debt.balance for debt in debts]
    )
