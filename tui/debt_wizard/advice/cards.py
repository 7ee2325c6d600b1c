"""The advice cards, and which of them a person means by what they type."""

import re
import unicodedata

from debt_wizard_content.guidance import Entry, entries
from debt_wizard_content.text import Text

FIRST = "card.crisis"
"""The card that stands before all others: nobody who needs it may have to look for it."""


def cards() -> tuple[Entry, ...]:
    """Every card, that for a crisis first, the others in the order of the content."""
    return tuple(sorted(entries("card"), key=lambda card: card.id != FIRST))


def card_name(card: Entry) -> Text:
    """How a card stands in the list."""
    return card.called or card.title


def cards_meant(typed: str) -> tuple[Entry, ...]:
    """The cards that a person looks for, in the order of `cards`; empty where nothing was typed or none has it.

    Each language finds, whichever is on the screen. Words that the content gives a card for this come first, also
    within a whole sentence ("法院给我寄了传票"). Only where none of them fits, what stands on the cards is looked
    through.
    """
    looked_for = _plain(typed)
    if not looked_for:
        return ()
    by_words = tuple(card for card in cards() if any(_fits(looked_for, word) for word in _words(card)))
    return by_words or tuple(card for card in cards() if all(part in _all(card) for part in looked_for.split()))


def _words(card: Entry) -> list[str]:
    said = (*card.words, card.title, *((card.called,) if card.called else ()))
    return [_plain(each) for text in said for each in text.by_language.values()]


def _all(card: Entry) -> str:
    texts = (card.text, *card.today, *card.avoid, *card.call)
    return _plain(" ".join(each for text in texts for each in text.by_language.values()))


def _fits(looked_for: str, word: str) -> bool:
    """Whether a word is being typed, or stands in what was typed; a Latin one only as a whole, or as its beginning."""
    if not word.isascii():
        return looked_for in word or word in looked_for
    begins = re.search(rf"(?<![a-z]){re.escape(looked_for)}", word) is not None
    return begins or re.search(rf"(?<![a-z]){re.escape(word)}(?:s|es|ed|ing)?(?![a-z])", looked_for) is not None


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().replace("’", "'").split())
