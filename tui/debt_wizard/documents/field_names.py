"""The fields that a sentence names, by the labels that stand beside them on the screen."""

from collections.abc import Iterable

from debt_wizard.language import Language


def field_names(fields: Iterable[str], language: Language) -> str:
    """Their labels, each in quotation marks; a field is named with its entry, as "offer.monthly"."""
    labels = [language.say(f"fields.{field}.label") for field in fields]
    return language.join([language.say("fields.quoted", label=label) for label in labels])
