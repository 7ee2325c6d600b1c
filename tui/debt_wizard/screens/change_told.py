"""A change in words: its lines before and now in columns, and the names of its lines."""

from collections.abc import Sequence
from decimal import Decimal

from debt_wizard.advice.comparison_of_facts import FactsCompared
from debt_wizard.case import Income, Spending
from debt_wizard.language import Language
from debt_wizard.screens.amounts_in_columns import in_columns
from debt_wizard.screens.option_names import category_name, item_name

COLUMNS = ("name", "before", "after", "difference")


def line_name(language: Language, line: Income | Spending) -> str:
    """The name that the person gave a line, else its category or kind."""
    if isinstance(line, Spending):
        return line.label or category_name(language, line.category)
    return line.label or item_name("income_kinds")(language, line.kind)


def names_of(language: Language, lines: Sequence[Income | Spending]) -> str:
    """Several lines by name."""
    return language.join([line_name(language, line) for line in lines])


def signed(language: Language, amount: Decimal) -> str:
    """A difference with its sign."""
    return f"{'+' if amount > 0 else ''}{language.number(amount)}"


def compared_rows(language: Language, compared: FactsCompared, width: int, *, told_only: bool = False) -> list[str]:
    """The heads, and each line with its amount a month before, now, and the difference.

    With `told_only`, the lines that have a new amount: those that wait for one are not gone.
    """
    lines = [line for line in compared.lines if not told_only or line.after is not None]
    if not lines:
        return []
    none = language.say("changed.none")
    rows = [[language.say(f"changed.column.{column}") for column in COLUMNS]]
    rows += [
        [
            line_name(language, line.part),
            none if line.before is None else language.number(line.before),
            none if line.after is None else language.number(line.after),
            signed(language, line.difference),
        ]
        for line in lines
    ]
    return in_columns(rows, width)


def left_told(language: Language, compared: FactsCompared) -> str:
    """What was left over and what is; empty while it is not known now."""
    before, after = compared.before, compared.after
    if not after.is_known:
        return ""
    if not before.is_known:
        return language.say("changed.left_unknown", after=language.money(after.amount))
    return language.say(
        "changed.left",
        before=language.money(before.amount),
        after=language.money(after.amount),
        difference=signed(language, after.amount - before.amount),
    )
