"""What the look at the days to come makes of payments that are behind, in words."""

from datetime import date, timedelta

from debt_wizard.advice.case_cash_flow import CaseCashFlow
from debt_wizard.language import Language


def behind_words(language: Language, flow: CaseCashFlow, today: date) -> str:
    """How much is past its day and not noted, and on which day it counts as paid; empty where nothing is behind."""
    if not flow.behind or flow.made_up_on is None:
        return ""
    amount, day = language.money(flow.behind), language.date(flow.made_up_on)
    if flow.made_up_on <= today + timedelta(1):
        return language.say("check.behind", amount=amount)
    return language.say("check.behind_later", amount=amount, day=day)
