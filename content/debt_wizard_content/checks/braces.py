"""A brace that fills nothing would be read out as it stands."""

import re
from collections.abc import Iterator

from debt_wizard_content.checks.said import every_text
from debt_wizard_content.flaw import Flaw
from debt_wizard_content.source import ContentSource

_FILLED = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_BRACES = re.compile(r"[{｛]+[^{}｛｝\n]*[}｝]*|[}｝]+")

FOLDERS = ("letters", "guidance", "catalogues", "facts")
"""Where no single braces are filled. Those of sentences and of the rehearsal are held against what fills them."""


def check_braces(source: ContentSource) -> Iterator[Flaw]:
    """A single or a full-width brace where a letter wants two, or where nothing is filled in at all."""
    for said in every_text(source):
        if said.folder not in FOLDERS:
            continue
        for code, text in said.by_language.items():
            rest = _FILLED.sub("", text) if said.folder == "letters" else text
            if found := _BRACES.search(rest):
                key = "stray_brace_letter" if said.folder == "letters" else "stray_brace"
                yield said.flaw(f"flaws_text.{key}", code, near=found[0], said=found[0], example="{{ lender }}")
