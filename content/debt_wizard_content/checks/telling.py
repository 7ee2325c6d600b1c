"""A flaw in words. They come from the shipped sentences, so that a check of a broken copy can still speak."""

from debt_wizard_content.flaw import Flaw, Phrase, Value, Values
from debt_wizard_content.sentences import sentence
from debt_wizard_content.source import SHIPPED
from debt_wizard_content.text import Text


def told(flaw: Flaw, language: str) -> str:
    """One line in a language: file, line, what is wrong and what to do."""
    return f"{flaw.place}: {_said(flaw.code, flaw.values, language)}"


def _said(code: str, values: Values, language: str) -> str:
    text = sentence(code, SHIPPED).in_(language)
    return text.format_map({name: _value(value, language) for name, value in values})


def _value(value: Value, language: str) -> str | int:
    match value:
        case Phrase():
            return _said(value.code, value.values, language)
        case Text():
            return value.in_(language)
        case tuple():
            return sentence("flaws_text.and", SHIPPED).in_(language).join(value)
    return value
