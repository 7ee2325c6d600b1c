"""What was looked for and not confirmed, or is wrong, stands in no text."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from debt_wizard_content.checks.flaw import Flaw
from debt_wizard_content.checks.said import every_text
from debt_wizard_content.source import ContentSource


@cache
def rules() -> tuple[tuple[re.Pattern[str], re.Pattern[str] | None, str], ...]:
    """What must not be said, what may be said all the same, and why; from never_said.toml."""
    told = tomllib.loads(Path(__file__).with_name("never_said.toml").read_text("utf-8"))
    return tuple(
        (
            re.compile(rule["pattern"], re.IGNORECASE),
            re.compile(rule["unless"], re.IGNORECASE) if "unless" in rule else None,
            rule["why"],
        )
        for rule in told["rule"]
    )


def check_never_said(source: ContentSource) -> Iterator[Flaw]:
    """A text that says one of those things, in any language."""
    for said in every_text(source):
        for code, text in said.by_language.items():
            for pattern, unless, why in rules():
                found = pattern.search(text)
                if found and not (unless and unless.search(text)):
                    yield said.flaw(f"{code}: “{found[0]}”: {why}")
