"""The rehearsal: what lenders ask, in their usual order, with what helps to answer it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from debt_wizard_content.records import by_id, records, required_text, texts
from debt_wizard_content.source import ContentSource, current
from debt_wizard_content.text import Text, is_text, text_of

FOLDER = "rehearsal"

OWN_TEXTS = frozenset({"name", "ask", "why", "own", "reply", "open", "none"})
"""The texts of a question; any other is called like the kind of debt that it is for."""


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
    by_product: Mapping[str, Text]
    """The calm answer to the lender of one kind of debt, by the id of the kind."""
    not_products: tuple[str, ...]
    """The kinds of debt whose lenders do not ask it."""

    def reply_for(self, product: str | None) -> Text:
        """A calm answer to the lender of a debt of that kind."""
        return self.by_product.get(product, self.reply) if product else self.reply


def lender_questions(source: ContentSource | None = None) -> tuple[LenderQuestion, ...]:
    """All questions, in the order in which they are asked.

    Raises:
        ContentError: a file of the rehearsal cannot be used.
    """
    return tuple(_questions(source or current()).values())


@lru_cache(maxsize=8)
def _questions(source: ContentSource) -> Mapping[str, LenderQuestion]:
    return by_id(source, FOLDER, records(source, FOLDER, "item"), _question)


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
        by_product={key: text_of(said) for key, said in raw.items() if is_text(said) and key not in OWN_TEXTS},
        not_products=tuple(raw.get("not_products", ())),
    )


def _text(raw: Mapping[str, Any], key: str) -> Text | None:
    found = raw.get(key)
    return text_of(found) if is_text(found) else None
