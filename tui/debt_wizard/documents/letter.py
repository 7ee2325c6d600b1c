"""A letter as the facts give it: the blocks of an intent for one channel, filled and put under each other."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from debt_wizard.case import Case, Debt, clean
from debt_wizard.documents.letter_facts import letter_facts
from debt_wizard.documents.paragraphs import joined, one_paragraph
from debt_wizard.documents.sections import Sections
from debt_wizard.language import Language
from debt_wizard_content.letters import intent as find_intent

if TYPE_CHECKING:
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
    facts = {**letter_facts(case, wanted.debt, language, today), "section": Sections(language)}
    templates = _templates()
    written = [
        one_paragraph(clean(templates.from_string(block.text.in_(language.spoken)).render(facts), multiline=True))
        for block in find_intent(wanted.intent).blocks_for(wanted.channel)
    ]
    return joined([paragraph for paragraph in written if paragraph])


@lru_cache(maxsize=1)
def _templates() -> "SandboxedEnvironment":
    """Content can be anybody's, so templates run in the sandbox; the text is plain, so nothing is escaped."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    templates = SandboxedEnvironment(undefined=StrictUndefined, autoescape=False)
    templates.filters["capital"] = lambda text: str(text)[:1].upper() + str(text)[1:]
    templates.filters["plain"] = lambda text: str(text).strip().rstrip("。.；;")
    return templates
