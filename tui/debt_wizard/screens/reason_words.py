"""What speaks against an offer or an agreement, in words, with the facts that it rests on."""

from collections.abc import Iterable, Iterator
from datetime import date

from debt_wizard.advice.card_rule import FACT
from debt_wizard.advice.dear_rate import FACTS
from debt_wizard.advice.offer_reason import Reason
from debt_wizard.documents.field_names import field_names
from debt_wizard.language import Language
from debt_wizard.screens.fact_note import fact_words
from debt_wizard_content.facts import fact

RESTS_ON = {"card_over_60": (FACT,), "dear": FACTS}
"""The facts behind a reason."""

NOTHING_SPARE = {"not_spare": "nothing_spare", "not_spare_with_others": "nothing_spare_with_others"}
"""Reasons that name what can be spared at once, and how they are said where that is nothing."""


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
    if reason.fields:
        values["fields"] = field_names([f"offer.{field}" for field in reason.fields], language)
    said = reason.id if reason.amount else NOTHING_SPARE.get(reason.id, reason.id)
    return language.say(f"offers.reason.{said}", **values)


def facts_of_reasons(language: Language, reasons: Iterable[Reason], today: date) -> Iterator[str]:
    """The facts that reasons rest on, each as far as it binds and with its source."""
    for reason in reasons:
        for each in RESTS_ON.get(reason.id, ()):
            yield fact_words(fact(each), language, today)
