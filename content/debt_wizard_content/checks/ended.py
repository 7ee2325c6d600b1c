"""What rests on a fact that ends says until when, for the text stays when the fact has gone."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from debt_wizard_content.checks.said import Said, every_text
from debt_wizard_content.facts import facts
from debt_wizard_content.flaw import Flaw
from debt_wizard_content.source import ContentSource


def check_ended(source: ContentSource) -> Iterator[Flaw]:
    """An entry that rests on a fact that ends, of which no text names the day, in a language or in both."""
    ends = {each.id: each.ends for each in facts(source=source) if each.ends is not None}
    resting: dict[tuple[str, str, str], list[Said]] = {}
    for said in every_text(source):
        for name in ends.keys() & set(said.record.get("facts", ())):
            resting.setdefault((said.file, said.record.get("id", said.path), name), []).append(said)
    for (_, _, name), texts in sorted(resting.items()):
        for language, worded in WORDED.items():
            if not any(worded(ends[name]) in each.by_language.get(language, "") for each in texts):
                yield texts[0].flaw("flaws_facts.ends", language, name=name, day=ends[name].isoformat())


def _in_chinese(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def _in_english(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


WORDED: Mapping[str, Callable[[date], str]] = {"zh": _in_chinese, "en": _in_english}
"""How a day is written out in a text of a language."""
