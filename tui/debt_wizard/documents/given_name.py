"""The given name in a Chinese name, where it is known which part that is and it is no ordinary word."""

from functools import lru_cache

from debt_wizard_content.catalogues import item

COMPOUND = 2
"""Signs of a family name such as 欧阳; a given name of fewer signs is no word that could be looked for."""


def given_name(name: str) -> str:
    """The given name of two signs or more behind a known family name, or two of them; empty where nobody can tell."""
    families = _words("families")
    if name[:COMPOUND] in families or (len(name) > COMPOUND + 1 and families.issuperset(name[:COMPOUND])):
        given = name[COMPOUND:]
    else:
        given = name[1:] if name[:1] in families and len(name) == COMPOUND + 1 else ""
    return given if len(given) >= COMPOUND and not is_ordinary(given) else ""


def is_ordinary(word: str) -> bool:
    """Whether a name is an ordinary word or a place as well, so that nobody can tell which of them a text means."""
    return word.casefold() in _words("ordinary") | _words("places")


@lru_cache(maxsize=4)
def _words(kind: str) -> frozenset[str]:
    found = item("name_words", kind)
    return frozenset(found.ids("words")) if found is not None else frozenset()
