"""What rests on a fact that ends says until when, for the text stays when the fact has gone."""

from collections.abc import Iterator
from datetime import date

from debt_wizard_content.checks.said import every_text
from debt_wizard_content.facts import facts
from debt_wizard_content.flaw import Flaw
from debt_wizard_content.source import ContentSource


def check_ended(source: ContentSource) -> Iterator[Flaw]:
    """A text whose record names a fact that ends, and that does not name the day."""
    ends = {each.id: each.ends for each in facts(source=source) if each.ends is not None}
    for said in every_text(source):
        for name in said.record.get("facts", ()):
            day = ends.get(name)
            if day is not None and _in_chinese(day) not in said.by_language.get("zh", ""):
                yield said.flaw("flaws_facts.ends", name=name, day=day.isoformat())


def _in_chinese(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
