"""The languages of what is written out, as options."""

from debt_wizard.language import Language

BOTH = "both"
"""Every language, side by side."""

_NAMES = {"zh": "chinese", "en": "english", BOTH: "both"}


def written_in(language: Language, written: str) -> str:
    """The name of a language that drafts and files can be written in; its code where it has no name."""
    name = _NAMES.get(written)
    return language.say(f"draft.written_in.{name}") if name else written
