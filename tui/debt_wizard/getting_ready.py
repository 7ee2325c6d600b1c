"""Bringing in what later steps need while the person reads the first one, so that none is slow the first time."""

from datetime import date
from importlib import import_module

from debt_wizard.case import Case
from debt_wizard.documents.drafting import draft_for
from debt_wizard.documents.fitting import fitting_intents
from debt_wizard.documents.letter import Wanted
from debt_wizard.documents.remarks import remarks
from debt_wizard.language import Language
from debt_wizard.steps import STEPS

CHANNEL = "email"
"""Of the channel whose letter is the longest, and shares most with the others."""


def get_ready(case: Case, today: date) -> None:
    """Import the bodies of all steps, and write and check a letter that nobody sees.

    It runs beside the screen, so `case` is a copy that nobody else writes to.
    """
    for each in STEPS:
        import_module(each.body.partition(":")[0])
    language = Language(case.about.letter_language, case.about.currency)
    for debt in case.debts_in_scope()[:1]:
        wanted = Wanted(debt, (*fitting_intents(case, debt, today), "first_proposal")[0], CHANNEL)
        remarks(draft_for(case, wanted, language, today).text, case, wanted, language, today)
