"""Assets: what the person owns that could be turned into money."""

from typing import Literal, get_args

from pydantic import AwareDatetime

from debt_wizard.case.kinds import Money, Name
from debt_wizard.case.part import Part

AssetKind = Literal["cash", "deposit", "investment", "vehicle", "home", "provident_fund", "receivable", "other"]

ASSET_KINDS: tuple[AssetKind, ...] = get_args(AssetKind)


class Asset(Part):
    """One thing of value."""

    kind: AssetKind = "cash"
    label: Name = ""
    value: Money | None = None
    value_at: AwareDatetime | None = None
    """When that value was told; None in a file that does not say."""
    liquid: bool = False
    """Money within days and without a loss: only that counts as a reserve."""
