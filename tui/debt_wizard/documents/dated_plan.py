"""The dated plan: what to do next, and every payment that is still to be made, with its day."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.advice.ending import all_settled
from debt_wizard.advice.open_payments import OpenPayment, open_payments, proposed_payments
from debt_wizard.advice.owed import owed
from debt_wizard.advice.payment_doubts import payment_doubts
from debt_wizard.advice.small_payments import are_agreed, with_rest_open
from debt_wizard.advice.unexplained_rest import rest_in_force
from debt_wizard.case import Case, Debt
from debt_wizard.documents.calendar_file import import_again
from debt_wizard.documents.page import Bullets, Curve, Heading, Page, Paragraph, Part, Table
from debt_wizard.documents.payment_doubt_words import doubts_told
from debt_wizard.documents.summary import lender_name
from debt_wizard.documents.told import told_amount, told_day
from debt_wizard.documents.what_next import what_next
from debt_wizard.documents.working_day_words import calendar_notes, days_off_told
from debt_wizard.language import Language

HEADS = ("due", "lender", "payment", "balance")

DOUBTS = 3
"""So many of one debt are told; the list of payments has them all."""

TOLD_DOUBTS = frozenset({"double", "over_one", "all_at_once", "over_total"})
"""What is noted twice, or is too much."""


def dated_plan(case: Case, language: Language, today: date) -> Page:
    """What comes next, then the payments to all lenders, by day: what is open of those agreed, and those proposed."""
    title = language.say("documents.plan.title")
    parts: list[Part] = []
    tasks = tuple(what_next(case, language, today)) if case.about.settled is None else ()
    if tasks:
        parts += [Heading(language.say("documents.plan.next")), Bullets(tasks)]
    case = with_rest_open(case)
    parts.append(Heading(title))
    rows = payments(case, today)
    if not rows:
        return Page("plan", title, (*parts, Paragraph(language.say(_why_none(case)))))
    parts += [Paragraph(language.say("documents.plan.excerpt")), _table(case, rows, language, today)]
    if any(row.is_proposed for row in rows):
        parts.append(Paragraph(language.say("documents.plan.not_agreed")))
    if any(row.is_day_assumed for row in rows):
        parts.append(Paragraph(language.say("documents.plan.days_assumed")))
    parts.extend(Paragraph(note) for note in calendar_notes(language, case, (row.due for row in rows)))
    if any(not (row.is_proposed or row.is_day_assumed) for row in rows):
        parts.append(Paragraph(import_again(language)))
    for debt in case.debts_owed():
        parts.extend(_doubts(case, debt, today, language))
        own = [row for row in rows if row.debt == debt.id]
        parts.extend(_rest(case, debt, today, language) if own else ())
        parts.extend(_curve(debt, own, owed(case, debt), today, language))
    return Page("plan", title, tuple(parts))


def payments(case: Case, today: date) -> list[OpenPayment]:
    """What is open of the payments that are agreed or listed, and those that are only proposed, by day."""
    found = [*open_payments(case, today), *proposed_payments(case, today)]
    return sorted(found, key=lambda row: (row.due, row.debt, row.number))


def _why_none(case: Case) -> str:
    if all_settled(case):
        return "settled.all_settled"
    is_kept = any(has_agreement(case, debt.id) for debt in case.debts_owed()) and bool(case.payment)
    return "documents.plan.all_paid" if is_kept else "documents.plan.nothing"


def _table(case: Case, rows: list[OpenPayment], language: Language, today: date) -> Table:
    heads = tuple(language.say(f"documents.plan.{head}") for head in HEADS)
    cells: tuple[tuple[str, ...], ...] = tuple(
        (
            told_day(row.due, language),
            _name(case.debt_by_id(row.debt), language, is_proposed=row.is_proposed, is_assumed=row.is_day_assumed),
            told_amount(row.amount, language),
            told_amount(row.balance, language),
        )
        for row in rows
    )
    off = days_off_told(language, case, [row.due for row in rows], today)
    if any(off):
        heads = (*heads, language.say("working_day.head"))
        cells = tuple((*row, told) for row, told in zip(cells, off, strict=True))
    return Table(heads, cells, frozenset({2, 3}))


def _doubts(case: Case, debt: Debt, today: date, language: Language) -> Iterator[Paragraph]:
    """What is noted twice or too much: it counts as paid, and no payment to come is lowered by it."""
    found = [each for each in payment_doubts(case, debt.id, today) if each.code in TOLD_DOUBTS]
    for told in doubts_told(language, found[:DOUBTS], lender_name(debt, language), place="documents.plan.doubt"):
        yield Paragraph(told)


def _rest(case: Case, debt: Debt, today: date, language: Language) -> Iterator[Paragraph]:
    """What is left of the balance after the last payment: to be agreed then, or nobody said what becomes of it."""
    if rest := rest_in_force(case, debt.id, today):
        told = {"lender": lender_name(debt, language), "amount": told_amount(rest, language)}
        which = "rest_later" if are_agreed(case, debt, today) else "rest"
        yield Paragraph(language.say(f"documents.plan.{which}", **told))


def _curve(debt: Debt, rows: list[OpenPayment], balance: Decimal | None, today: date, language: Language) -> list[Part]:
    """What is owed today, and what still is after each payment, until nothing is or the payments end."""
    known = [(row.due, row.balance) for row in rows if row.balance is not None]
    if not known or balance is None:
        return []
    paid_off = next((at for at, (_, left) in enumerate(known) if not left), len(known))
    ahead = [(day, left) for day, left in known[: paid_off + 1] if day > today]
    points = [(today, balance), *ahead] if ahead else [(min(known[0][0], today), balance), (today, known[-1][1])]
    days, amounts = zip(*points, strict=True)
    name = _name(debt, language, is_proposed=any(row.is_proposed for row in rows))
    title = language.say("documents.plan.owed", lender=name)
    left = language.money(amounts[-1]) if amounts[-1] else ""
    return [Curve(title, days, amounts, language.money(balance), language.date(days[-1]), left)]


def _name(debt: Debt | None, language: Language, *, is_proposed: bool, is_assumed: bool = False) -> str:
    name = lender_name(debt, language)
    if is_assumed:
        return language.say("documents.plan.day_assumed", lender=name)
    return language.say("documents.plan.proposed", lender=name) if is_proposed else name
