"""The money that can be had within days."""

from decimal import Decimal

from debt_wizard.case import Asset, Case


def reserve(case: Case) -> Decimal:
    """All money that can be had within days and without a loss, together."""
    return sum((asset.value for asset in _liquid(case) if asset.value is not None), Decimal(0))


def has_told_reserve(case: Case) -> bool:
    """Whether any money at hand was told; nought is an answer too."""
    return any(asset.value is not None for asset in _liquid(case))


def _liquid(case: Case) -> list[Asset]:
    return [asset for asset in case.asset if asset.liquid]
