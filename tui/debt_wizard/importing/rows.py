"""Which rows of a table are meant: with a text, paid to others, carried out, not given back, and no sum."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, get_args

from debt_wizard.advice.company_name import holds_words, is_on_premises
from debt_wizard.importing.cells import is_nought, says
from debt_wizard.importing.columns import Columns
from debt_wizard.importing.direction import ToldBy, telling, told_by, way_of
from debt_wizard.importing.refunds import Refunds, refunds_of
from debt_wizard.importing.reversals import is_reversal
from debt_wizard.importing.table import Row
from debt_wizard.typed.plain import plain

Direction = Literal["not_in", "out", "all"]
"""Which money: all but what came in, only what is marked as paid, or all of it."""

DIRECTIONS: tuple[Direction, ...] = get_args(Direction)

LeftOut = Literal[
    "sum", "unnamed", "text", "money_in", "not_out", "not_done", "own", "given_back", "refund", "zero", "premises"
]

LEFT_OUT: tuple[LeftOut, ...] = get_args(LeftOut)

_BY_STATUS: tuple[Literal["not_done", "given_back", "refund"], ...] = ("not_done", "given_back", "refund")
"""What the status alone tells of a row that is not meant."""

OFTEN = 500
"""Rows after which somebody who no longer waits is noticed."""


class Stopped(Exception):
    """Nobody waits for the answer any more."""


@dataclass(frozen=True)
class Wanted:
    """Which rows the person wants."""

    text: str = ""
    """What must occur in the payee or the note of a row; capitals and full-width forms count alike."""
    direction: Direction = "not_in"
    is_open: bool = False
    """Whether it is not known yet which rows are meant: then none is."""
    takes_known: bool = False
    """Whether a payment that was noted before is taken once more."""
    is_lender: bool = False
    """Whether the text is the name of the lender: then what only stands in the lender's house is not meant."""
    other_names: tuple[str, ...] = ()
    """How the lender may be called besides, the longest first: rows with such a name are counted."""


@dataclass(frozen=True)
class Meant:
    """The rows that are meant, and how many are not, by reason."""

    rows: tuple[Row, ...]
    left_out: Mapping[LeftOut, int]
    refunds: Refunds
    """What of them was given back in part."""
    loose_refunds: int
    """Refunds that are left out and belong to no payment of the table, or may belong to one that is meant."""
    told_by: ToldBy | None
    """What tells money in from money out; None where nothing in the table does."""
    named_otherwise: Mapping[str, int] = field(default_factory=dict)
    """How many rows are left out for their words alone and hold another name of the lender, by the longest such name.
    """


def meant(rows: Sequence[Row], columns: Columns, wanted: Wanted, stopped: Callable[[], bool]) -> Meant:
    """Keep the rows that are meant.

    What came in is told by a column of the direction, by a column of its own, or, where amounts with and without a
    minus stand in one column, by the missing minus. A row that is marked as neither stays, unless only money out is
    wanted: wallets mark the repayment of a card so. What was not carried out or was given back in full is left out, and
    so are the refunds themselves, borrowed money that came in, what was paid to a shop in the lender's house, money
    that went to an account of one's own, as from a wallet to a bank, and sums of other rows.

    Raises:
        Stopped: nobody waits for it any more.
    """
    looked_for = plain(wanted.text)
    columns = telling(rows, columns)
    tells = told_by(rows, columns)
    refunds = refunds_of(rows, columns)
    loose: set[int] = set()
    otherwise: Counter[str] = Counter()
    kept: list[Row] = []
    left_out: Counter[LeftOut] = Counter()
    for count, row in enumerate(rows):
        if count % OFTEN == 0 and stopped():
            raise Stopped
        why = _left_out(row, columns, looked_for, wanted, by_sign=tells == "sign")
        if why == "text" and (name := _other_name(row, columns, wanted, by_sign=tells == "sign")) is not None:
            otherwise[name] += not refunds.takes_all_of(row, columns)
        if why is None and refunds.takes_all_of(row, columns):
            why = "given_back"
        if why == "refund" and row.line in refunds.loose:
            loose.add(row.line)
        if why is None:
            kept.append(row)
        else:
            left_out[why] += 1
    lines = {row.line for row in kept}
    loose |= {line for line, may_be in refunds.loose.items() if may_be & lines}
    return Meant(tuple(kept), left_out, refunds, len(loose), tells, +otherwise)


def words_of(row: Row, columns: Columns) -> str:
    """What a row says of whom it was paid to: payee and note; all of its cells where there is no column for either.

    The account that was paid from is no part of it: it may well be one at the lender.
    """
    told = [row.cell(columns[each]) for each in ("payee", "note") if each in columns]
    return " ".join(told or row.cells)


def _left_out(row: Row, columns: Columns, looked_for: str, wanted: Wanted, *, by_sign: bool) -> LeftOut | None:
    direction = wanted.direction
    if _is_sum(row, columns):
        return "sum"
    if looked_for and looked_for not in plain(words_of(row, columns)):
        return "text"
    if wanted.is_lender and is_on_premises(row.cell(columns.get("payee")), wanted.text):
        return "premises"
    status = row.cell(columns.get("status"))
    for why in _BY_STATUS:
        if says(status, why):
            return why
    if is_reversal(row, columns):
        return "refund"
    if says(status, "reversal"):
        return "not_done"
    if any(says(cell, "own") for cell in row.cells):
        return "own"
    way = way_of(row, columns, by_sign=by_sign)
    if direction != "all" and way == "in":
        return "money_in"
    if direction == "out" and way != "out":
        return "not_out"
    amount = row.cell(columns.get("paid", columns.get("balance")))
    if amount and is_nought(amount):
        return "zero"
    return "unnamed" if wanted.is_open else None


def _other_name(row: Row, columns: Columns, wanted: Wanted, *, by_sign: bool) -> str | None:
    """The longest other name of the lender that a row holds which is left out for its words alone; else None."""
    words = words_of(row, columns)
    name = next((each for each in wanted.other_names if holds_words(words, each)), None)
    if name is None or is_on_premises(row.cell(columns.get("payee")), name):
        return None
    return name if _left_out(row, columns, "", wanted, by_sign=by_sign) is None else None


def _is_sum(row: Row, columns: Columns) -> bool:
    """Whether a row adds up others: it says so at its beginning, or in the place of a lender."""
    return any(says(cell, "sum") for cell in (next(filter(None, row.cells), ""), row.cell(columns.get("lender"))))
