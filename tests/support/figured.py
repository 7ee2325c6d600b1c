"""A case whose figures a draft is held against, and what is found in a text."""

from datetime import date
from decimal import Decimal

from debt_wizard.case import Asset, BufferRule, Case
from debt_wizard.commands.sample_case import sample_case
from debt_wizard.documents.figure_check import check_figures
from debt_wizard.documents.figure_finding import FigureFinding
from debt_wizard.language import Language

TODAY = date(2026, 11, 23)
ZH, EN = Language("zh"), Language("en")


def figured_case() -> Case:
    """The demo: 36,000 owed on the card, 1,000 a month proposed for 36 months from 15 December 2026, 2,098.80 a month
    can be promised to both lenders, of which the other one is promised 350."""
    found = sample_case("zh", TODAY)
    found.plan.buffer = BufferRule(rule="ten_percent")
    found.plan.proposal[0].monthly, found.plan.proposal[0].months = Decimal(1000), None
    found.plan.proposal[1].monthly = Decimal(350)
    found.asset = [Asset(kind="cash", value=Decimal(60000), liquid=True)]
    return found


def found_in(text: str, case: Case, language: Language = ZH) -> list[FigureFinding]:
    return check_figures(text, case, case.debt[0], language, TODAY)


def told(text: str, case: Case, language: Language = ZH) -> list[tuple[str, str, dict[str, object]]]:
    return [(text[each.start : each.end], each.kind, dict(each.values)) for each in found_in(text, case, language)]
