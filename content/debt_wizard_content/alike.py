"""What was most likely meant where a name is misspelt."""

from collections.abc import Iterable

from debt_wizard_content.flaw import Phrase


def alike(name: str, names: Iterable[str]) -> Phrase | str:
    """The name that was most likely meant, as a sentence; empty where none is near."""
    from difflib import get_close_matches

    found = get_close_matches(name, list(names), n=1)
    return Phrase.of("flaws_names.alike", name=found[0]) if found else ""
