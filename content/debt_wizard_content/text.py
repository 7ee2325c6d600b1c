"""One text in every language that it exists in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeGuard

LANGUAGES: tuple[str, ...] = ("zh", "en")
"""The languages that every text must have, side by side."""

FALLBACK = "en"


@dataclass(frozen=True)
class Text:
    """The same thing said in each language."""

    by_language: Mapping[str, str]

    def __hash__(self) -> int:
        return hash(tuple(self.by_language.items()))

    def in_(self, language: str) -> str:
        """What is said in `language`; in English where it is not there, as for the pseudo-language."""
        return self.by_language.get(language, self.by_language[FALLBACK])


def is_text(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether a table of a content file is a text: it has a string for each language."""
    return isinstance(value, Mapping) and all(isinstance(value.get(code), str) for code in LANGUAGES)


def text_of(table: Mapping[str, Any]) -> Text:
    """The text of a table for which `is_text` holds; what is beside the languages is left out."""
    return Text({code: said for code, said in table.items() if is_language(code) and isinstance(said, str)})


def is_language(key: str) -> bool:
    """Whether a key is a language code: zh, en, or one such as fr or pt_BR that an overlay adds."""
    language, _, region = key.partition("_")
    return len(language) == 2 and language.islower() and (not region or region[:1].isupper())
