"""When money at hand was told: what the check counts from."""

from datetime import datetime
from decimal import Decimal

from debt_wizard.case.asset import Asset
from debt_wizard.case.case import Case


class ToldMoney:
    """The values of what a person has as they were last seen, so that a new one is noticed wherever it was typed."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._seen = _values(case)

    def note(self, case: Case, now: datetime) -> None:
        """Note the moment beside each value that is not what it was.

        Another case than the one that was seen, such as an older version of it, is only looked at.
        """
        if case is self._case:
            for asset in case.asset:
                before = next((value for each, value in self._seen if each is asset), None)
                if asset.value != before:
                    asset.value_at = now.replace(microsecond=0) if asset.value is not None else None
        self._case, self._seen = case, _values(case)


def hold_still(case: Case, now: datetime) -> None:
    """Note of all money at hand that it is still as it was told."""
    for asset in case.asset:
        if asset.liquid and asset.value is not None:
            asset.value_at = now.replace(microsecond=0)


def _values(case: Case) -> list[tuple[Asset, Decimal | None]]:
    return [(asset, asset.value) for asset in case.asset]
