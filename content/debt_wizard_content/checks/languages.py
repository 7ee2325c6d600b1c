"""Every text is there in every language, with the same open places."""

import re
from collections import Counter
from collections.abc import Iterator

from debt_wizard_content.checks.flaw import Flaw
from debt_wizard_content.checks.said import every_text
from debt_wizard_content.source import ContentSource
from debt_wizard_content.text import LANGUAGES

_PLACE = re.compile(r"(?<!\{)\{([a-z_]+)\}(?!\})")


def check_languages(source: ContentSource) -> Iterator[Flaw]:
    """A text that lacks a language, is empty in one, or fills other places in one than in the other."""
    for said in every_text(source):
        for code in LANGUAGES:
            if not said.by_language.get(code, "").strip():
                yield said.flaw(f"is not there in {code}")
        if said.folder == "letters":
            continue  # a template may name a thing twice in one language and once in the other
        places = {code: Counter(_PLACE.findall(text)) for code, text in said.by_language.items()}
        if len({frozenset(each.items()) for each in places.values()}) > 1:
            listed = "; ".join(f"{code}: {', '.join(sorted(each)) or 'none'}" for code, each in places.items())
            yield said.flaw(f"the languages fill different places ({listed})")
