"""The letters with something still to fill: none of them leaves, and those of other lenders need not wait for them."""

from collections.abc import Mapping, Sequence
from datetime import date

from debt_wizard.case import Case
from debt_wizard.documents.drafting import draft_for, drafts_to_send
from debt_wizard.documents.gap import OpenPlace, open_places
from debt_wizard.documents.letter import Wanted
from debt_wizard.language import Language

Key = tuple[str, str, str]
"""A letter by its debt, intent and channel."""


def key_of(wanted: Wanted) -> Key:
    """What tells a letter from every other, in whichever language it is written."""
    return wanted.debt.id, wanted.intent, wanted.channel


def places_in(case: Case, wanted: Wanted, languages: Sequence[Language], today: date) -> tuple[OpenPlace, ...]:
    """The open places of a letter in every language in which it would be written."""
    each_once = {language.code: language for language in languages}.values()
    texts = (draft_for(case, wanted, language, today).text for language in each_once)
    return tuple(place for text in texts for place in open_places(text))


def open_letters(case: Case, languages: Sequence[Language], today: date) -> Mapping[Key, tuple[OpenPlace, ...]]:
    """Every letter to send that has open places, in one language or another, with its places.

    It is the same set for all languages, so that their files hold the same letters.
    """
    looked = ((key_of(wanted), places_in(case, wanted, languages, today)) for wanted in drafts_to_send(case, today))
    return {key: places for key, places in looked if places}


def held_back(case: Case, languages: Sequence[Language], today: date) -> Mapping[Key, tuple[OpenPlace, ...]]:
    """The letters that stay while others go; none where all are open, for then nothing goes at all."""
    found = open_letters(case, languages, today)
    return found if len(found) < len(drafts_to_send(case, today)) else {}
