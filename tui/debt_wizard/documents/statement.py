"""The financial statement: every line of a month with its period and its share, what there is, and the debts."""

from datetime import date
from decimal import Decimal

from debt_wizard.advice.left_over import ENOUGH_HISTORY, Line, Side, left_over
from debt_wizard.case import Case, Debt, Income, Spending
from debt_wizard.documents.debt_tables import balances_table, debts_table
from debt_wizard.documents.page import Bars, Heading, Page, Paragraph, Part, Table
from debt_wizard.documents.summary import not_whole
from debt_wizard.documents.told import told_amount
from debt_wizard.language import Language

_SIDES: tuple[Side, ...] = ("income", "essential", "other", "debt")
HEADS = ("side", "name", "amount", "every", "share", "monthly", "how")


def statement(case: Case, language: Language, today: date) -> Page:
    """The annex behind the one figure of the summary."""
    left = left_over(case)
    heads = tuple(language.say(f"annexes.statement.head.{head}") for head in HEADS)
    rows = tuple(_row(line, language) for line in left.lines)
    parts: list[Part] = [Heading(language.say("annexes.statement.lines.title"))]
    if rows:
        parts += [
            *not_whole(case, language),
            Table(heads, rows, frozenset({2, 4, 5})),
            Paragraph(language.say("annexes.statement.conversion")),
        ]
        parts.append(_bars(case, language))
    else:
        parts.append(Paragraph(language.say("documents.summary.unknown")))
    if case.asset:
        parts += [Heading(language.say("annexes.statement.assets")), _assets(case, language)]
    if case.debt:
        parts += [Heading(language.say("annexes.statement.debts")), debts_table(case, language, today)]
        parts += [Heading(language.say("annexes.statement.balances")), balances_table(case, language)]
    return Page("statement", language.say("annexes.statement.title"), tuple(parts))


def line_name(line: Line, language: Language) -> str:
    """What a line is called: as the person named it, else by its kind."""
    part = line.part
    if isinstance(part, Debt):
        return part.lender or language.say("plan.unnamed_lender")
    kind = language.named("income_kinds", part.kind) if isinstance(part, Income) else ""
    category = language.named("spending", part.category) if isinstance(part, Spending) else kind
    return part.label or category


def _row(line: Line, language: Language) -> tuple[str, ...]:
    part = line.part
    amount, every, share, how = "", "", "", ""
    if isinstance(part, Debt):
        amount, every = told_amount(line.amount, language), language.choice("every", "month")
    else:
        amount = told_amount(part.amount, language)
        every = language.choice("every", part.every)
    if isinstance(part, Income) and part.history:
        way = "history" if len(part.history) >= ENOUGH_HISTORY else "lowest"
        amount, how = "", language.say(f"annexes.statement.{way}", count=len(part.history))
    if isinstance(part, Spending) and part.share != 1:
        share = language.percent(part.share, places=0)
    if line.estimate:
        how = language.say("annexes.statement.estimate")
    side = language.say(f"annexes.statement.side.{line.side}")
    return side, line_name(line, language), amount, every, share, told_amount(line.amount, language), how


def _bars(case: Case, language: Language) -> Bars:
    left = left_over(case)
    sides = [(language.say(f"annexes.statement.side.{side}"), left.total(side)) for side in _SIDES if left.total(side)]
    sides.append((language.say("documents.summary.left"), left.amount))
    names, amounts = zip(*sides, strict=True)
    told = tuple(language.money(amount) for amount in amounts)
    # what is short has no bar, and its figure says so
    drawn = tuple(max(amount, Decimal(0)) for amount in amounts)
    return Bars(language.say("annexes.statement.chart"), names, drawn, told)


def _assets(case: Case, language: Language) -> Table:
    heads = ("documents.summary.line", "annexes.statement.worth", "annexes.statement.liquid")
    rows = tuple(
        (
            asset.label or language.named("asset_kinds", asset.kind),
            told_amount(asset.value, language),
            language.say(f"annexes.statement.{'yes' if asset.liquid else 'no'}"),
        )
        for asset in case.asset
    )
    return Table(tuple(language.say(head) for head in heads), rows, frozenset({1}))
