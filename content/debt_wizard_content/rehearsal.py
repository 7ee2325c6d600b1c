"""The rehearsal: what lenders ask, in their usual order, with what helps to answer it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from debt_wizard_content.records import by_id, records, required_text, texts
from debt_wizard_content.source import ContentSource, current
from debt_wizard_content.text import Text, is_text, text_of

FOLDER = "rehearsal"

PLACES = frozenset({
    "name", "lender", "balance", "reason", "income", "spending", "left", "offer", "first_payment", "others",
    "others_total", "papers", "late", "not_at_once",
})  # fmt: skip
"""What the case can fill in a text."""


@dataclass(frozen=True)
class LenderQuestion:
    """One question of a lender. `own`, `reply` and `open` may have places that the case fills."""

    id: str
    name: Text
    ask: Text
    """How the lender says it."""
    why: Text
    """Why it is asked."""
    reply: Text
    """A calm answer."""
    own: Text | None
    """The person's own answer; None where the case has none to give."""
    open: Text | None
    """The answer while one that `reply` needs is missing; without places."""
    none: Text | None
    """The answer of a person who has nothing to tell, such as no other debt."""
    fill: str | None
    """The step that asks for what is missing."""
    traps: tuple[Text, ...]


def lender_questions(source: ContentSource | None = None, *, product: str | None = None) -> tuple[LenderQuestion, ...]:
    """The questions in the order in which they are asked: all of them, or those about one kind of debt.

    What is otherwise for a kind of debt stands in a table of the question that is called like the kind, such as
    [item.private]; a question that its lenders do not ask names it in `not_products`.

    Raises:
        ContentError: a file of the rehearsal cannot be used.
    """
    return tuple(_questions(source or current(), product).values())


@lru_cache(maxsize=32)
def _questions(source: ContentSource, product: str | None) -> Mapping[str, LenderQuestion]:
    found = [
        (file, {**raw, **(raw.get(product, {}) if product else {})})
        for file, raw in records(source, FOLDER, "item")
        if product not in raw.get("not_products", ())
    ]
    return by_id(source, FOLDER, found, _question)


def _question(source: ContentSource, file: str, raw: Mapping[str, Any]) -> LenderQuestion:
    return LenderQuestion(
        id=raw["id"],
        name=required_text(source, file, raw, "name"),
        ask=required_text(source, file, raw, "ask"),
        why=required_text(source, file, raw, "why"),
        reply=required_text(source, file, raw, "reply"),
        own=_text(raw, "own"),
        open=_text(raw, "open"),
        none=_text(raw, "none"),
        fill=raw.get("fill"),
        traps=texts(source, file, raw, "traps"),
    )


def _text(raw: Mapping[str, Any], key: str) -> Text | None:
    found = raw.get(key)
    return text_of(found) if is_text(found) else None
