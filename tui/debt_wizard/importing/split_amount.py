"""An amount that its own comma cuts in two: 12,345.67 without quotation marks is two cells of a row."""

import re

from debt_wizard.importing.columns import Columns
from debt_wizard.importing.entry_of_row import AMOUNTS, RowRefused
from debt_wizard.importing.table import Row

_BEGINS = re.compile(r"[-−－]?\s*[￥¥]?\s*[0-9]{1,3}")
_GOES_ON = re.compile(r"[0-9]{3}(?:\.[0-9]{1,2})?\s*元?")


def split_amount(row: Row, columns: Columns, wide: int | None) -> RowRefused | None:
    """The amount of a row that has more cells than its heading, where the cell behind it may well be the rest of it.

    `wide` is how many cells the heading has; None where there is no heading.
    """
    if wide is None or len(row.cells) <= wide:
        return None
    for field, at in columns.items():
        begins, goes_on = row.cell(at), row.cell(at + 1)
        if field in AMOUNTS and _BEGINS.fullmatch(begins) and _GOES_ON.fullmatch(goes_on):
            return RowRefused(row.line, field, f"{begins},{goes_on}", "split")
    return None
