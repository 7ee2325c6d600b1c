"""The answers that figures rest on, as they stand at one moment, so that a figure need not be computed twice."""

from typing import Any

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
        self._told = (is_asked_anew(case), *(_frozen(part) for part in parts))
        self._hash = hash(self._told)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Snapshot) and self._told == other._told

    def __hash__(self) -> int:
        return self._hash


def _frozen(value: Any) -> Any:
    if isinstance(value, Part):
        return tuple(_frozen(each) for name, each in value.__dict__.items() if name not in _BESIDE)
    if isinstance(value, list):
        return tuple(_frozen(each) for each in value)
    return value
