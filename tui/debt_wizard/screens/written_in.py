"""The languages of what is written out, as options."""

from debt_wizard.language import Language

_NAMES = {"zh": "chinese", "en": "english"}


def written_in(language: Language, written: str) -> str:
    """The name of a language that drafts and files can be written in; its code where it has no name."""
    name = _NAMES.get(written)
    return language.say(f"draft.written_in.{name}") if name else written
