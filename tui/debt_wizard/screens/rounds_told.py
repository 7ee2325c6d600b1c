"""The rounds of a negotiation side by side, and how the two sides come closer."""

from datetime import date
from decimal import Decimal

from rich.cells import cell_len

from debt_wizard.advice.rounds import Round, rounds_of
from debt_wizard.case import Case, Offer
from debt_wizard.language import Language
from debt_wizard.widgets.chart_lines import Frame, Line, lines

LEAST = 2
"""Rounds below which there is nothing to hold side by side."""

WIDTHS = (10, 14, 10, 14, 14)
NOTE = "*"
"""The sign of a monthly amount that nobody named."""

PAUSE = "+"
"""The sign of a term with a pause in which nothing is paid."""

SIGNS = {"ours": "o", "theirs": "x"}


def rounds_told(language: Language, case: Case, offer: Offer | None, today: date) -> str:
    """A line for each round on the debt of an offer: who, a month, how long, at once, in all."""
    found = rounds_of(case, offer.debt, today) if offer is not None else []
    if len(found) < LEAST:
        return ""
    heads = [language.say(f"offers.rounds.{head}") for head in ("who", "monthly", "months", "upfront", "total")]
    rows = [heads, *(_row(language, each) for each in found)]
    told = ["".join(_cell(text, width) for text, width in zip(row, WIDTHS, strict=True)).rstrip() for row in rows]
    notes = [language.say("offers.rounds.worked_out", sign=NOTE)] if any(each.is_worked_out for each in found) else []
    notes += [language.say("offers.rounds.pause", sign=PAUSE)] if any(each.pause for each in found) else []
    return "\n".join([language.say("offers.rounds.title"), *told, *notes])


def draw_rounds(language: Language, case: Case, offer: Offer | None, today: date, width: int) -> list[str]:
    """The monthly amounts of both sides, round after round; nothing before there are two of each side together."""
    found = [each for each in (rounds_of(case, offer.debt, today) if offer is not None else []) if each.monthly]
    sides = {side: _points(found, side) for side in SIGNS}
    if not all(sides.values()) or len(found) < LEAST + 1:
        return []
    frame = Frame(language.say("offers.rounds.first"), language.say("offers.rounds.last"), language.number)
    drawn = [Line(SIGNS[side], points) for side, points in sides.items()]
    return [language.say("offers.rounds.chart", **SIGNS), *lines(drawn, frame, width)]


def _points(found: list[Round], side: str) -> list[tuple[int, Decimal]]:
    points = [(place, each.monthly) for place, each in enumerate(found) if each.side == side and each.monthly]
    if points and points[-1][0] < len(found) - 1:
        points.append((len(found) - 1, points[-1][1]))
    return points


def _row(language: Language, each: Round) -> list[str]:
    def money(amount: Decimal | None) -> str:
        return language.number(amount) if amount else "-"

    months = language.months(each.months) + (PAUSE if each.pause else "") if each.months else "-"
    who = language.say(f"offers.rounds.{each.side}")
    monthly = money(each.monthly) + (NOTE if each.is_worked_out else "")
    return [who, monthly, months, money(each.upfront), money(each.total)]


def _cell(text: str, width: int) -> str:
    return text + " " * max(width - cell_len(text), 1)
