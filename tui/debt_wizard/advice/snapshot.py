"""The answers that figures rest on, as they stand at one moment, so that a figure need not be computed twice."""

from typing import Any

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.case import Case, Part, is_asked_anew

_BESIDE = frozenset(
    {"unfinished", "own_risk", "reason", "steps", "account", "lender", "label", "checks", "conditions", "payee"}
)
"""What no figure depends on."""


class Snapshot:
    """A case with its answers of one moment: equal to another where every figure is.

    The names of lenders are no figures; whoever keeps a judgement by its snapshot keeps ids, not names.
    """

    __slots__ = ("_hash", "_told", "case")

    def __init__(self, case: Case) -> None:
        self.case = case
        parts = (case.income, case.spending, case.asset, case.debt, case.plan, case.offer, case.agreement)
        self._told = (is_asked_anew(case), _paid(case), _agreed(case), *(_frozen(part) for part in parts))
        self._hash = hash(self._told)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Snapshot) and self._told == other._told

    def __hash__(self) -> int:
        return self._hash


def _paid(case: Case) -> tuple[Any, ...]:
    """Of the payments, what lowers what is owed."""
    return tuple(
        (each.debt, each.due, each.amount, each.paid, each.paid_on, each.lender_balance)
        for each in case.payment
        if each.paid is not None or each.paid_on is not None or each.lender_balance is not None
    )


def _agreed(case: Case) -> tuple[Any, ...]:
    """The debts on which terms stand: their payments go by those."""
    return tuple(debt.id for debt in case.debt if has_agreement(case, debt.id))


def _frozen(value: Any) -> Any:
    if isinstance(value, Part):
        return tuple(_frozen(each) for name, each in value.__dict__.items() if name not in _BESIDE)
    if isinstance(value, list):
        return tuple(_frozen(each) for each in value)
    return value
