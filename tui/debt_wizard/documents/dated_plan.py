"""The dated plan: what to do next, and every payment with its day."""

from datetime import date
from decimal import Decimal

from debt_wizard.advice.ending import all_settled
from debt_wizard.advice.instalments import dated_rows
from debt_wizard.advice.working_day import payable_day_of
from debt_wizard.case import Case, Debt
from debt_wizard.documents.calendar_file import import_again
from debt_wizard.documents.page import Bullets, Curve, Heading, Page, Paragraph, Part, Table
from debt_wizard.documents.summary import lender_name
from debt_wizard.documents.told import told_amount, told_day
from debt_wizard.documents.what_next import what_next
from debt_wizard.documents.working_day_words import calendar_notes, pay_by
from debt_wizard.language import Language


def dated_plan(case: Case, language: Language, today: date) -> Page:
    """What comes next, then the payments of all lenders, by day."""
    parts: list[Part] = []
    tasks = tuple(what_next(case, language, today)) if case.about.settled is None else ()
    if tasks:
        parts += [Heading(language.say("documents.plan.next")), Bullets(tasks)]
    rows = payments(case, today)
    parts.append(Heading(language.say("documents.plan.title")))
    if not rows:
        told = "settled.all_settled" if all_settled(case) else "documents.plan.nothing"
        parts.append(Paragraph(language.say(told)))
        return Page("plan", language.say("documents.plan.title"), tuple(parts))
    heads = tuple(language.say(f"documents.plan.{head}") for head in ("due", "lender", "payment", "balance"))
    cells: tuple[tuple[str, ...], ...] = tuple(
        (
            told_day(due, language),
            lender_name(debt, language),
            told_amount(payment, language),
            told_amount(balance, language),
        )
        for due, debt, payment, balance in rows
    )
    off = [pay_by(language, payable_day_of(case, due)) for due, _, _, _ in rows]
    if any(off):
        heads = (*heads, language.say("working_day.head"))
        cells = tuple((*row, told) for row, told in zip(cells, off, strict=True))
    parts += [Paragraph(language.say("documents.plan.excerpt")), Table(heads, cells, frozenset({2, 3}))]
    parts.extend(Paragraph(note) for note in calendar_notes(language, case, (due for due, _, _, _ in rows)))
    parts.append(Paragraph(import_again(language)))
    parts.extend(_curve(debt, rows, language) for debt in {debt.id: debt for _, debt, _, _ in rows}.values())
    return Page("plan", language.say("documents.plan.title"), tuple(parts))


def _curve(debt: Debt, rows: list[tuple[date, Debt, Decimal, Decimal]], language: Language) -> Curve:
    own = [(due, payment, balance) for due, each, payment, balance in rows if each.id == debt.id]
    days = tuple(due for due, _, _ in own)
    amounts = tuple(balance for _, _, balance in own)
    title = language.say("documents.plan.owed", lender=lender_name(debt, language))
    return Curve(title, days, amounts, language.money(amounts[0] + own[0][1]), language.date(days[-1]))


def payments(case: Case, today: date) -> list[tuple[date, Debt, Decimal, Decimal]]:
    """Day, debt, payment and what is owed after it, by the terms in force of every debt of this talk, by day."""
    nothing = Decimal(0)
    found = [
        (row.due, debt, row.amount or nothing, row.balance or nothing)
        for debt in case.debts_owed()
        for row in dated_rows(case, debt.id, today)
    ]
    return sorted(found, key=lambda row: row[0])
