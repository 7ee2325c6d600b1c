"""An advice card says all three: what to do today, what not to do, whom to call."""

from collections.abc import Iterator

from debt_wizard_content.flaw import Flaw
from debt_wizard_content.guidance import FOLDER
from debt_wizard_content.records import records, way_of
from debt_wizard_content.source import ContentSource

PARTS = ("today", "avoid", "call")


def check_cards(source: ContentSource) -> Iterator[Flaw]:
    """A card that lacks one of its lists, or has an empty one."""
    for file, raw in records(source, FOLDER, "entry"):
        if raw["id"].startswith("card."):
            for part in PARTS:
                if not raw.get(part):
                    line = source.line(file, (*way_of(source, file, raw), part))
                    yield Flaw.of(file, line, "flaws_text.card_lacks", id=raw["id"], key=part)
