"""An amount of a bill with what stands behind it: that all or a part of it came back."""

import re
from decimal import Decimal

from debt_wizard.importing.cells import says, without_minus, without_quotes
from debt_wizard.typed import Refused, read_amount

_AMOUNT_AT_END = re.compile(r"[(（]?\s*[￥¥]?\s*(?P<amount>[0-9][0-9,]*(?:\.[0-9]+)?)\s*元?\s*[)）]?\s*$")
_BEHIND = re.compile(r"(?P<amount>[^()（）]+)[(（](?P<back>[^()（）]+)[)）]")


def parted(cell: str) -> tuple[str, str]:
    """An amount, and what stands in brackets behind it of money that came back; empty where nothing of that does."""
    found = _BEHIND.fullmatch(cell)
    if found is None or not (says(found["back"], "given_back") or is_in_part(found["back"])):
        return cell, ""
    return found["amount"], found["back"]


def amount_in(cell: str) -> Decimal | None:
    """The amount of a cell without its minus; None where it is none."""
    try:
        return read_amount(without_minus(without_quotes(parted(cell)[0]))) if cell else None
    except Refused:
        return None


def is_in_part(status: str) -> bool:
    """Whether a status says that a part of the payment came back."""
    return says(status, "in_part") or says(_AMOUNT_AT_END.sub("", status), "in_part")


def amount_at_end(status: str) -> Decimal | None:
    """The amount with which a status ends; None where it ends with none."""
    found = _AMOUNT_AT_END.search(status)
    return amount_in(found["amount"]) if found is not None else None
