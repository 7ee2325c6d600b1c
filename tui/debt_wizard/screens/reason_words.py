"""What speaks against an offer or an agreement, in words."""

from debt_wizard.advice.offer_reasons import Reason
from debt_wizard.language import Language


def reason_words(language: Language, reason: Reason) -> str:
    """What speaks against terms, with the figures that belong to it."""
    values: dict[str, str | int] = {}
    if reason.amount is not None:
        values["amount"] = language.money(reason.amount)
    if reason.day is not None:
        values["day"] = language.each_month(reason.day)
    if reason.on is not None:
        values["date"] = language.date(reason.on)
    if reason.rate is not None:
        values["rate"] = language.percent(reason.rate)
    if reason.months is not None:
        values["months"] = language.months(reason.months)
    return language.say(f"offers.reason.{reason.id}", **values)
