"""A letter as the facts give it: the blocks of an intent for one channel, filled and put under each other."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from debt_wizard.case import Case, Debt, clean
from debt_wizard.documents.in_capitals import in_capitals
from debt_wizard.documents.letter_facts import letter_facts
from debt_wizard.documents.paragraphs import joined, one_paragraph
from debt_wizard.documents.sections import Sections
from debt_wizard.documents.spacing import spaced
from debt_wizard.language import Language
from debt_wizard_content.letters import intent as find_intent
from debt_wizard_content.text import Text

if TYPE_CHECKING:
    from jinja2 import Template
    from jinja2.sandbox import SandboxedEnvironment


@dataclass(frozen=True)
class Wanted:
    """Which letter: to the lender of which debt, for what, and through which channel."""

    debt: Debt
    intent: str
    channel: str


def letter(case: Case, wanted: Wanted, language: Language, today: date) -> str:
    """The text: paragraphs between empty lines, open places where an answer is missing.

    Raises:
        KeyError: no such intent.
        jinja2.TemplateError: the template is wrong, such as a fact that does not exist.
    """
    facts = facts_of(case, wanted.debt, language, today)
    blocks = find_intent(wanted.intent).blocks_for(wanted.channel, wanted.debt.product)
    texts = [block.text_for(wanted.debt.product) for block in blocks]
    return joined([paragraph for text in texts if (paragraph := block_words(text, facts, language))])


def facts_of(case: Case, debt: Debt, language: Language, today: date) -> Mapping[str, object]:
    """All that the blocks of one letter are filled from; sections are counted from one."""
    return {**letter_facts(case, debt, language, today), "section": Sections(language)}


def block_words(text: Text, facts: Mapping[str, object], language: Language) -> str:
    """One paragraph, or nothing where there is nothing to say.

    Raises:
        jinja2.TemplateError: the template is wrong.
    """
    template = _template(text.in_(language.spoken))
    written = one_paragraph(clean(template.render(facts), multiline=True))
    return spaced(written) if language.spoken == "zh" else written


@lru_cache(maxsize=512)
def _template(text: str) -> "Template":
    """A compiled template; compiling is what takes the time of a letter."""
    return _templates().from_string(text)


@lru_cache(maxsize=1)
def _templates() -> "SandboxedEnvironment":
    """Content can be anybody's, so templates run in the sandbox; the text is plain, so nothing is escaped."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    templates = SandboxedEnvironment(undefined=StrictUndefined, autoescape=False)
    templates.filters["capital"] = lambda text: str(text)[:1].upper() + str(text)[1:]
    templates.filters["in_full"] = lambda text: in_capitals(str(text))
    templates.filters["plain"] = lambda text: str(text).strip().rstrip("。.；;")
    return templates
