"""The rows of the ways to pay: amounts, months, end, cost and rate in columns."""

from decimal import Decimal

from debt_wizard.advice.comparison import Comparison, Way
from debt_wizard.language import Language
from debt_wizard.screens.amounts_in_columns import in_columns

HEADS = ("way", "monthly", "months", "end", "total", "cost", "rate")
SIGNS = {"within": "✓", "stretched": "~", "over": "x"}


def rows_of(language: Language, found: Comparison, width: int) -> list[str]:
    """The heads, paying as contracted, and every way, one line each, in that order."""
    ways = (found.contract, *found.ways)
    cells: list[list[str]] = [[*(language.say(f"compare.head.{head}") for head in HEADS), " "]]
    cells += [_cells(language, way) for way in ways if way.total is not None]
    lines = iter(in_columns(cells, width))
    told = [next(lines)]
    for way in ways:
        told.append(next(lines) if way.total is not None else _refused(language, way))
        if way.total is not None and way.refusal is not None:
            told[-1] = _refused(language, way)
    return told


def _cells(language: Language, way: Way) -> list[str]:
    unknown = language.say("compare.unknown")
    return [
        language.say(f"compare.way.{way.id}"),
        language.number(way.monthly) if way.monthly is not None else unknown,
        str(way.months) if way.months is not None else unknown,
        f"{way.end:%Y-%m}" if way.end is not None else unknown,
        language.number(way.total) if way.total is not None else unknown,
        _signed(language, way.cost) if way.cost is not None else unknown,
        language.percent(way.rate) if way.rate is not None else unknown,
        SIGNS.get(way.level or "", " " if way.id == "contract" else "-"),
    ]


def _signed(language: Language, amount: Decimal) -> str:
    return f"{'+' if amount > 0 else ''}{language.number(amount)}"


def _refused(language: Language, way: Way) -> str:
    why = language.say(f"compare.refused.{way.refusal}")
    return language.say("compare.refused_line", way=language.say(f"compare.way.{way.id}"), why=why)
