"""Whether every letter can be written: each block of each letter is filled with real cases, and what fails is named."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from jinja2 import TemplateError

from debt_wizard.case import Case
from debt_wizard.documents.letter import block_words, facts_of
from debt_wizard.language import Language
from debt_wizard_content.checks.flaw import Flaw
from debt_wizard_content.content_error import ContentError
from debt_wizard_content.letters import FOLDER, Intent, intents
from debt_wizard_content.source import current

FAILURES = (TemplateError, TypeError, ValueError, ArithmeticError, LookupError)
"""What a template can end in: its own syntax, a fact that does not exist, a fact used as what it is not."""


def letter_flaws(cases: Mapping[str, Sequence[Case]], today: date) -> list[Flaw]:
    """What keeps the letters of the current content from being written, by file and line.

    `cases` are those to write them for, by the language in which they are told.
    """
    try:
        found = {flaw for each in intents() for flaw in _flaws(each, cases, today)}
    except ContentError as error:
        return [Flaw(error.file, error.line, error.what)]
    return sorted(found, key=lambda flaw: (flaw.file, flaw.line or 0, flaw.what))


def _flaws(intent: Intent, cases: Mapping[str, Sequence[Case]], today: date) -> Iterator[Flaw]:
    file = f"{FOLDER}/{intent.id}.toml"
    if not intent.blocks:
        yield Flaw(file, 1, f"{intent.id}: has no block")
    for code, told in cases.items():
        language = Language(code)
        for case in told:
            for debt in case.debt:
                try:
                    facts = facts_of(case, debt, language, today)
                except LookupError as error:
                    yield Flaw("sentences/documents.toml", None, f"{code}: a letter needs what is not there: {error}")
                    continue
                for block in intent.blocks:
                    for text in (block.text, *block.by_product.values()):
                        try:
                            block_words(text, facts, language)
                        except FAILURES as error:
                            line = current().line_of(file, f'id = "{block.id}"')
                            yield Flaw(file, line, f"{block.id}: {code}: cannot be written: {error}")
