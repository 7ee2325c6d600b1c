"""Where a fact stands can be found again: its address is one, and what its source is called elsewhere fits a fact."""

import re
from collections.abc import Iterator

from debt_wizard_content.alike import alike
from debt_wizard_content.facts import FOLDER
from debt_wizard_content.flaw import Flaw, Value
from debt_wizard_content.records import Record, records, way_of
from debt_wizard_content.source import ContentSource

_ADDRESS = re.compile(r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:[/?#][!-~]*)?", re.IGNORECASE)
"""A web address in full, in ASCII and without a space."""


def check_sources(source: ContentSource) -> Iterator[Flaw]:
    """An address that leads nowhere, and a title that no fact has, or that was named before."""
    facts = list(records(source, FOLDER, "fact"))
    for file, raw in facts:
        if "url" in raw and not _ADDRESS.fullmatch(str(raw["url"])):
            yield _flaw(source, file, raw, "url", "flaws_facts.address")
    titles = {str(raw.get("source_title", "")) for _, raw in facts}
    seen: dict[str, str] = {}
    for file, raw in records(source, FOLDER, "source"):
        title = str(raw.get("title", ""))
        if title not in titles:
            yield _flaw(source, file, raw, "title", "flaws_facts.title_of_none", alike=alike(title, titles))
        elif title in seen:
            yield _flaw(source, file, raw, "title", "flaws_facts.title_twice", other=seen[title])
        seen.setdefault(title, raw["id"])


def _flaw(source: ContentSource, file: str, raw: Record, key: str, code: str, **values: Value) -> Flaw:
    line = source.line(file, (*way_of(source, file, raw), key))
    return Flaw.of(file, line, code, id=raw["id"], said=str(raw.get(key, "")), **values)
