"""The chronology: every contact, offer, agreement, payment, change and end in the order in which it happened."""

from datetime import date, datetime

from debt_wizard.case import Case
from debt_wizard.documents.change_words import change_words, ended, told_changes
from debt_wizard.documents.happened import Happened, happened
from debt_wizard.documents.page import Page, Paragraph, Table
from debt_wizard.documents.summary import lender_of
from debt_wizard.documents.told import told_day, told_moment
from debt_wizard.language import Language

END_OF_DAY = float("inf")


def chronology(case: Case, language: Language, today: date) -> Page:
    """What happened until today, by moment; what has no day comes last."""
    lines = [
        *happened(case, language, today),
        *(Happened(told.day, None, change_words(told, language)) for told in told_changes(case, language)),
        *(Happened(day, debt, what) for day, debt, what in ended(case, language)),
    ]
    title = language.say("annexes.chronology.title")
    if not lines:
        return Page("chronology", title, (Paragraph(language.say("annexes.chronology.nothing")),))
    heads = tuple(language.say(f"annexes.chronology.{head}") for head in ("day", "lender", "what"))
    rows = tuple(
        (_when(line, language), _lender(case, line, language), line.what) for line in sorted(lines, key=_order)
    )
    return Page("chronology", title, (Table(heads, rows),))


def _order(line: Happened) -> tuple[date, float]:
    """By day, then by moment. What has a day alone follows what has a time on it: a payment the talk about it."""
    if isinstance(line.when, datetime):
        return line.when.date(), line.when.timestamp()
    return line.when or date.max, END_OF_DAY


def _when(line: Happened, language: Language) -> str:
    if isinstance(line.when, datetime):
        return told_moment(line.when, language)
    return told_day(line.when, language)


def _lender(case: Case, line: Happened, language: Language) -> str:
    return lender_of(case, line.debt, language)
