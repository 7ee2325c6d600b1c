"""The language in force: words, sentences, money and dates. Passed to whoever speaks, never global."""

from debt_wizard.language.choice import LANGUAGES, PSEUDO, choose_language, language_of_tag
from debt_wizard.language.language import Language

__all__ = ["LANGUAGES", "PSEUDO", "Language", "choose_language", "language_of_tag"]
