"""The letters: for each intent the blocks that make its text, for each channel, in every language.

A block that several letters have stands once, in letters/_shared.toml; a letter names it with `shared = "ID"`. What is
said otherwise to the lender of one kind of debt stands in a table of the block that is called like the kind, such as
[block.private], and what the letter is called then in [intent.private]; a letter or a block that makes no sense for
some kinds names them in `not_products`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from debt_wizard_content.records import Record, own_text, record_error, records, required, required_text
from debt_wizard_content.source import ContentSource, current
from debt_wizard_content.text import Text, is_text, text_of

FOLDER = "letters"
SHARED = "_shared"
"""The file of the blocks that letters share; no letter itself."""

LAST_PLACE = 999


@dataclass(frozen=True)
class Block:
    """One paragraph: a template over the facts of the case. It is left out where it comes out empty."""

    id: str
    channels: tuple[str, ...]
    text: Text
    by_product: Mapping[str, Text]
    """What it says instead for some kinds of debt, by their ids."""
    not_products: tuple[str, ...]
    """The kinds of debt that it is left out for."""
    facts: tuple[str, ...] = ()
    """The facts that it rests on."""

    def text_for(self, product: str | None) -> Text:
        """What it says to the lender of a debt of that kind."""
        return self.by_product.get(product, self.text) if product else self.text


@dataclass(frozen=True)
class Intent:
    """What a draft is for."""

    id: str
    name: Text
    blocks: tuple[Block, ...]
    known: Mapping[str, Any]
    """The whole [intent] table, as the file has it."""

    def blocks_for(self, channel: str, product: str | None = None) -> tuple[Block, ...]:
        """The blocks of one channel for one kind of debt, in order."""
        return tuple(block for block in self.blocks if channel in block.channels and product not in block.not_products)

    def facts_for(self, channel: str, product: str | None = None) -> tuple[str, ...]:
        """The facts behind what it says in one channel for one kind of debt, each once."""
        below = (fact for block in self.blocks_for(channel, product) for fact in block.facts)
        return tuple(dict.fromkeys((*self.known.get("facts", ()), *below)))

    def for_product(self, product: str | None) -> "Intent":
        """The intent as it is for one kind of debt: its table of that name goes before the rest."""
        own = self.known.get(product) if product else None
        if not isinstance(own, Mapping):
            return self
        known = {**self.known, **own}
        return replace(self, name=text_of(known["name"]), known=known)

    def suits(self, product: str | None) -> bool:
        """Whether it makes sense for a debt of that kind."""
        return product not in self.known.get("not_products", ())

    @property
    def channels(self) -> frozenset[str]:
        """The channels that it has a form for."""
        return frozenset(channel for block in self.blocks for channel in block.channels)

    @property
    def place(self) -> int:
        """Its place in the course of a talk, from the first question to the certificate; at the end where not told."""
        told = self.known.get("place")
        return told if isinstance(told, int) else LAST_PLACE

    @property
    def to(self) -> Text | None:
        """Whom it goes to, where that is not the lender: the lender is then spoken of, and not addressed."""
        return text_of(self.known["to"]) if is_text(self.known.get("to")) else None

    @property
    def when(self) -> Text | None:
        """When to use it, in a sentence or two; None where it does not say."""
        return text_of(self.known["when"]) if is_text(self.known.get("when")) else None


def intent(intent_id: str, source: ContentSource | None = None) -> Intent:
    """The intent of that id.

    Raises:
        KeyError: there is none.
        ContentError: its file cannot be used.
    """
    source = source or current()
    if intent_id == SHARED or intent_id not in source.names(FOLDER):
        raise KeyError(intent_id)
    return _intent(intent_id, source)


def intents(source: ContentSource | None = None) -> tuple[Intent, ...]:
    """Every intent, in the alphabetical order of their files."""
    source = source or current()
    return tuple(_intent(name, source) for name in source.names(FOLDER) if name != SHARED)


@lru_cache(maxsize=128)
def _intent(name: str, source: ContentSource) -> Intent:
    file = f"{FOLDER}/{name}.toml"
    head = source.table(FOLDER, name).get("intent", {})
    if head.get("id") != name:
        raise source.error(file, ("intent", "id"), "flaws_form.letter_id", name=name)
    blocks = tuple(_block(source, file, raw) for _, raw in records(source, FOLDER, "block", name))
    return Intent(name, required_text(source, file, head, "name"), blocks, head)


def _block(source: ContentSource, file: str, raw: Record) -> Block:
    if "shared" not in raw:
        return _made(raw, required(source, file, raw, "channels"), own_text(source, file, raw), raw)
    place = f"{FOLDER}/{SHARED}.toml"
    if SHARED in source.names(FOLDER):
        for _, known in records(source, FOLDER, "block", SHARED):
            if known["id"] == raw["shared"]:
                channels = raw.get("channels") or required(source, place, known, "channels")
                return _made(raw, channels, own_text(source, place, known), {**known, **raw})
    raise record_error(source, file, raw, "flaws_names.no_shared", "shared", name=str(raw["shared"]), place=place)


def _made(raw: Record, channels: Sequence[str], text: Text, told: Record) -> Block:
    by_product = {key: text_of(said) for key, said in told.items() if is_text(said)}
    left_out, facts = tuple(told.get("not_products", ())), tuple(told.get("facts", ()))
    return Block(raw["id"], tuple(channels), text, by_product, left_out, facts)
