"""By which words the rows of a bill are known that were paid to one lender."""

from collections.abc import Iterator, Sequence

from debt_wizard.advice.company_name import (
    core_of,
    holds_shared_word,
    holds_words,
    is_on_premises,
    shorter_names,
    spellings,
)
from debt_wizard.importing.columns import Columns
from debt_wizard.importing.rows import words_of
from debt_wizard.importing.table import Row
from debt_wizard.typed.plain import plain

Said = Sequence[tuple[Row, str]]
"""Rows, each with its payee and note, in small letters of one width."""


def text_for(lender: str, rows: Sequence[Row], columns: Columns) -> str:
    """The longest part of the lender's name that tells it and that a row holds; empty where no row names the lender.

    The name counts as the lender's in each of its spellings: 招行信用卡 and 招商银行信用卡.

    A part without any word such as “bank” is in the names of others too: it counts where every row that holds it was
    paid to a payee of that name and of no longer one. Nor does a part count that stands within another word, nor a
    row that was paid to a canteen or a shop in the lender's house.
    """
    return text_within(lender, said_of(rows, columns), columns)


def said_of(rows: Sequence[Row], columns: Columns) -> Said:
    """What each row says of whom it was paid to; nothing where no column holds that."""
    is_told = bool({"payee", "note"} & set(columns))
    return [(row, plain(words_of(row, columns))) for row in rows] if is_told else []


def text_within(lender: str, said: Said, columns: Columns) -> str:
    """The same as `text_for`, for rows of which it is known what they say."""
    for part in _names_of(lender):
        looked_for = plain(part)
        named = [row for row, words in said if looked_for in words]
        held = [row for row in named if not is_on_premises(row.cell(columns.get("payee")), part)]
        if held and all(_is_meant(row, columns, part) for row in held):
            return part
    return ""


def other_names(lender: str, text: str) -> tuple[str, ...]:
    """The names of a lender beside the one by which rows are chosen, as far as they tell it by themselves."""
    others = (name for name in _names_of(lender) if plain(text) not in plain(name))
    return tuple(name for name in others if any(map(holds_shared_word, spellings(name))))


def _names_of(lender: str) -> Iterator[str]:
    """Each spelling of a name, and what is left of it as it gets shorter."""
    return (part for name in spellings(lender) for part in shorter_names(name))


def _is_meant(row: Row, columns: Columns, part: str) -> bool:
    if not holds_words(words_of(row, columns), part):
        return False
    is_bare = core_of(part) == {plain(part)}
    return not is_bare or core_of(row.cell(columns.get("payee"))) == core_of(part)
