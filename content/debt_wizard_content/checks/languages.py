"""Every text is there in every language, in that language, with the same open places."""

import re
from collections import Counter
from collections.abc import Iterator

from debt_wizard_content.alike import alike
from debt_wizard_content.checks.said import every_text, without_places
from debt_wizard_content.flaw import Flaw, Phrase
from debt_wizard_content.rehearsal import FOLDER as REHEARSAL
from debt_wizard_content.rehearsal import PLACES
from debt_wizard_content.source import ContentSource
from debt_wizard_content.text import LANGUAGES

NAMES = frozenset({"debt-wizard", "Python", "Word", "Markdown", "Excel", "App", "Linux", "macOS", "Windows"})
"""What is called the same in every language."""

_PLACE = re.compile(r"(?<!\{)\{([a-z_]+)\}(?!\})")
_UNSAID = re.compile(r"\[/?[a-z@$][^\]\s]*\]|https?://\S+")
_HAN = re.compile("[\u3400-\u9fff]")
_WORD = re.compile(r"[A-Za-z][\w-]+")


def check_languages(source: ContentSource) -> Iterator[Flaw]:
    """A text that lacks a language, is empty in one or said in another there, or whose languages fill other places."""
    for said in every_text(source):
        for code in LANGUAGES:
            if not said.by_language.get(code, "").strip():
                yield said.flaw("flaws_text.not_there", code)
        for code in LANGUAGES:
            if _is_foreign(said.by_language.get(code, ""), code):
                yield said.flaw("flaws_text.other_language", code)
        if said.folder == REHEARSAL:
            for place in sorted({each for text in said.by_language.values() for each in _PLACE.findall(text)} - PLACES):
                named = f"{{{place}}}"
                yield said.flaw("flaws_text.no_such_place", near=named, place=named, alike=_alike(named))
        if said.folder == "letters":
            continue  # a template may name a thing twice in one language and once in the other
        places = {code: Counter(_PLACE.findall(text)) for code, text in said.by_language.items()}
        if len({frozenset(each.items()) for each in places.values()}) > 1:
            every = {each for told in places.values() for each in told}
            odd = [f"{{{each}}}" for each in sorted(every) if len({told[each] for told in places.values()}) > 1]
            yield said.flaw("flaws_text.other_places", near=odd[0], places=tuple(odd))


def _alike(place: str) -> Phrase | str:
    return alike(place, [f"{{{each}}}" for each in PLACES])


def _is_foreign(text: str, code: str) -> bool:
    """Whether a Chinese text has Latin words and no Chinese character, or an English one the other way round.

    Names, abbreviations in capitals, and words with a figure in them are the same in both.
    """
    left = _UNSAID.sub("", without_places(text))
    words = _WORD.findall(left)
    if code == "en":
        return not words and _HAN.search(left) is not None
    own = [word for word in words if word not in NAMES and not word.isupper() and not re.search(r"\d", word)]
    return bool(own) and not _HAN.search(left)
