"""What was looked for and not confirmed, or is wrong, stands in no text."""

import re
from collections.abc import Iterator
from functools import lru_cache

from debt_wizard_content.checks.said import every_text
from debt_wizard_content.flaw import Flaw
from debt_wizard_content.source import SHIPPED, ContentSource
from debt_wizard_content.text import Text, text_of

FOLDER, NAME = "checks", "never_said"
"""Where it stands what that is."""


@lru_cache(maxsize=8)
def rules(source: ContentSource) -> tuple[tuple[re.Pattern[str], re.Pattern[str] | None, Text], ...]:
    """What must not be said, what may be said all the same, and why; the shipped rules where the folder has none."""
    holding = source if NAME in source.names(FOLDER) else SHIPPED
    return tuple(
        (
            re.compile(rule["pattern"], re.IGNORECASE),
            re.compile(rule["unless"], re.IGNORECASE) if "unless" in rule else None,
            text_of(rule["why"]),
        )
        for rule in holding.table(FOLDER, NAME)["rule"]
    )


def check_never_said(source: ContentSource) -> Iterator[Flaw]:
    """A text that says one of those things, in any language."""
    never = rules(source)
    for said in every_text(source):
        for code, text in said.by_language.items():
            for pattern, unless, why in never:
                found = pattern.search(text)
                if found and not (unless and unless.search(text)):
                    yield said.flaw("flaws_text.never", code, near=found[0], said=found[0], why=why)
