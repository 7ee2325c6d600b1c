"""The letters: for each intent the blocks that make its text, for each channel, in every language."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from debt_wizard_content.records import own_text, records, required, required_text
from debt_wizard_content.source import ContentSource, current
from debt_wizard_content.text import Text

FOLDER = "letters"


@dataclass(frozen=True)
class Block:
    """One paragraph: a template over the facts of the case. It is left out where it comes out empty."""

    id: str
    channels: tuple[str, ...]
    text: Text


@dataclass(frozen=True)
class Intent:
    """What a draft is for."""

    id: str
    name: Text
    blocks: tuple[Block, ...]
    known: Mapping[str, Any]
    """The whole [intent] table, as the file has it."""

    def blocks_for(self, channel: str) -> tuple[Block, ...]:
        """The blocks of one channel, in order."""
        return tuple(block for block in self.blocks if channel in block.channels)


def intent(intent_id: str, source: ContentSource | None = None) -> Intent:
    """The intent of that id.

    Raises:
        KeyError: there is none.
        ContentError: its file cannot be used.
    """
    source = source or current()
    if intent_id not in source.names(FOLDER):
        raise KeyError(intent_id)
    return _intent(intent_id, source)


def intents(source: ContentSource | None = None) -> tuple[Intent, ...]:
    """Every intent, in the alphabetical order of their files."""
    source = source or current()
    return tuple(_intent(name, source) for name in source.names(FOLDER))


@lru_cache(maxsize=128)
def _intent(name: str, source: ContentSource) -> Intent:
    file = f"{FOLDER}/{name}.toml"
    head = source.table(FOLDER, name).get("intent", {})
    if head.get("id") != name:
        raise source.error(file, "id =", f'needs [intent] with id = "{name}", like the file')
    blocks = tuple(
        Block(raw["id"], tuple(required(source, file, raw, "channels")), own_text(source, file, raw))
        for _, raw in records(source, FOLDER, "block", name)
    )
    return Intent(name, required_text(source, file, head, "name"), blocks, head)
