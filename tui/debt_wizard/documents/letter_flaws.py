"""Whether every letter can be written: each block of each letter is filled with real cases, and what fails is named."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from jinja2 import TemplateError, TemplateSyntaxError, UndefinedError

from debt_wizard.case import Case
from debt_wizard.documents.letter import block_words, facts_of
from debt_wizard.language import Language
from debt_wizard_content.alike import alike
from debt_wizard_content.content_error import ContentError
from debt_wizard_content.flaw import Flaw, Phrase, Value, Way
from debt_wizard_content.letters import FOLDER, SHARED, Block, Intent, intents
from debt_wizard_content.records import Record, records, way_of
from debt_wizard_content.source import OVERLAYS, ContentSource, current
from debt_wizard_content.text import LANGUAGES, Text

FAILURES = (TemplateError, TypeError, ValueError, ArithmeticError, LookupError)
"""What a template can end in: its own syntax, a fact that does not exist, a fact used as what it is not."""

_NAME = re.compile(r"'([^']+)'(?: is undefined)?$")


def letter_flaws(cases: Mapping[str, Sequence[Case]], today: date) -> list[Flaw]:
    """What keeps the letters of the current content from being written, letter by letter.

    `cases` are those to write them for, by the language in which they are told.
    """
    try:
        return list(dict.fromkeys(flaw for each in intents() for flaw in _flaws(each, cases, today)))
    except ContentError as error:
        return [error.flaw]


def _flaws(intent: Intent, cases: Mapping[str, Sequence[Case]], today: date) -> Iterator[Flaw]:
    if not intent.blocks:
        yield Flaw.of(f"{FOLDER}/{intent.id}.toml", 1, "flaws_letters.empty")
    texts = list(_texts(intent, current()))
    for code, told in cases.items():
        language = Language(code)
        for case in told:
            for debt in case.debt:
                try:
                    facts = facts_of(case, debt, language, today)
                except ContentError:
                    raise
                except FAILURES as error:
                    yield Flaw.of("sentences/documents.toml", None, "flaws_letters.facts", name=_name(error))
                    continue
                for each in texts:
                    try:
                        block_words(each.text, facts, language)
                    except FAILURES as error:
                        yield each.flaw(code, error, facts)


@dataclass(frozen=True)
class _Template:
    """One text of a block, and where it stands."""

    file: str
    id: str
    way: Way
    text: Text

    def flaw(self, code: str, error: Exception, facts: Mapping[str, object]) -> Flaw:
        """Why it cannot be written, in the words of whoever edits it."""
        said, near = self.text.in_(code), ""
        values: dict[str, Value] = {"id": self.id, "language": _named(code)}
        if isinstance(error, TemplateSyntaxError):
            kind, near = "syntax", (said.splitlines() or [""])[min(error.lineno, said.count("\n") + 1) - 1].strip()
            values["place"], values["condition"] = "{{ lender }}", "{% if account %}……{% endif %}"
        elif isinstance(error, UndefinedError) and (name := _name(error)):
            kind, near = "unknown", name
            values["name"], values["alike"] = name, alike(name, facts)
        else:
            kind = "unfit"
        file, way = self._place(code)
        return Flaw.of(file, current().line(file, way, near), f"flaws_letters.{kind}", **values)

    def _place(self, code: str) -> tuple[str, Way]:
        """The file and the way in it: a further language has a file of its own, with its blocks in its own order."""
        name = self.file.removeprefix(f"{FOLDER}/").removesuffix(".toml")
        if code in LANGUAGES or name not in current().names(f"{OVERLAYS}/{code}/{FOLDER}"):
            return self.file, (*self.way, code)
        blocks = current().table(f"{OVERLAYS}/{code}/{FOLDER}", name).get("block", [])
        own = next((at for at, each in enumerate(blocks) if each.get("id") == self.id), 0)
        return f"{OVERLAYS}/{code}/{self.file}", ("block", own, *self.way[2:], code)


def _texts(intent: Intent, source: ContentSource) -> Iterator[_Template]:
    """Every text of the blocks of a letter, each where it really stands: one that is shared in the file of those."""
    shared = {raw["id"]: raw for _, raw in records(source, FOLDER, "block", SHARED)} if _has_shared(source) else {}
    for block, (file, raw) in zip(intent.blocks, records(source, FOLDER, "block", intent.id), strict=True):
        lent: Record = shared.get(raw.get("shared", ""), {})
        for key, text in _said(block):
            own = raw if not lent or key in raw else lent
            place = file if own is raw else f"{FOLDER}/{SHARED}.toml"
            way = way_of(source, place, own)
            yield _Template(place, own["id"], (*way, key) if key else way, text)


def _has_shared(source: ContentSource) -> bool:
    return SHARED in source.names(FOLDER)


def _said(block: Block) -> Iterator[tuple[str, Text]]:
    """What a block says, and what it says for single kinds of debt, by their names."""
    yield "", block.text
    yield from block.by_product.items()


def _named(code: str) -> Phrase | str:
    """A language in words, or a further one by its code."""
    return Phrase.of(f"flaws_text.in_{code}") if code in LANGUAGES else code


def _name(error: Exception) -> str:
    """The name on which it failed; empty where there is none."""
    found = _NAME.search(str(error.args[0] if error.args else ""))
    return found[1] if found else ""
