"""The language in force: words, sentences, money and dates. Passed to whoever speaks, never global."""

from debt_wizard.language.choice import PSEUDO, choose_language, language_after, language_of_tag, languages
from debt_wizard.language.language import YUAN, Language

__all__ = ["PSEUDO", "YUAN", "Language", "choose_language", "language_after", "language_of_tag", "languages"]
