"""The lists that the program offers: channels, kinds of spending and evidence, terms to check, and more."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from debt_wizard_content.records import by_id, records, required_text
from debt_wizard_content.source import ContentSource, current
from debt_wizard_content.text import Text, is_text, text_of

FOLDER = "catalogues"


@dataclass(frozen=True)
class Item:
    """One thing of a catalogue: an id that is stored, a name that is shown, and what else is known of it."""

    id: str
    name: Text
    known: Mapping[str, Any]
    """The whole record, as the file has it."""

    def text(self, key: str) -> Text | None:
        """A text of the item; None where it has none of that name."""
        found = self.known.get(key)
        return text_of(found) if is_text(found) else None

    def text_for(self, key: str, product: str | None) -> Text | None:
        """A text of the item as the lender of one kind of debt is told it: the one called like the kind, if any."""
        return (self.text(product) if product else None) or self.text(key)

    def for_product(self, product: str | None) -> "Item":
        """The item as it is for one kind of debt: its table of that name, as [item.private], goes before the rest."""
        own = self.known.get(product) if product else None
        if not isinstance(own, Mapping) or is_text(own):
            return self
        known = {**self.known, **own}
        return Item(self.id, text_of(known["name"]), known)

    def suits(self, product: str | None) -> bool:
        """Whether the item is for a debt of that kind, by its `products` and `not_products`."""
        only = self.ids("products")
        return product not in self.ids("not_products") and (not only or product in only)

    def texts(self, key: str) -> tuple[Text, ...]:
        """A list of texts of the item; empty where it has none of that name."""
        return tuple(text_of(each) for each in self.known.get(key, ()))

    def value(self, key: str) -> Any:
        """What the file says under that name, as it stands; None where it says nothing."""
        return self.known.get(key)

    def flag(self, key: str) -> bool:
        """Whether the item is marked so."""
        return self.known.get(key) is True

    def ids(self, key: str) -> tuple[str, ...]:
        """A list of ids of the item, such as its facts; empty where it has none of that name."""
        return tuple(self.known.get(key, ()))

    def options(self, key: str = "options") -> tuple["Item", ...]:
        """The answers that belong to the item, where it is a question."""
        return tuple(Item(each["id"], text_of(each["name"]), each) for each in self.known.get(key, ()))


def catalogue(name: str, source: ContentSource | None = None) -> tuple[Item, ...]:
    """All items of a catalogue, in the order in which they are offered.

    Raises:
        ContentError: there is no such file, or an item lacks an id or a name in every language.
    """
    return tuple(_items(name, source or current()).values())


def item(name: str, item_id: str, source: ContentSource | None = None) -> Item | None:
    """The item of that id; None where there is none: a session may name what this version does not know."""
    return _items(name, source or current()).get(item_id)


@lru_cache(maxsize=128)
def _items(name: str, source: ContentSource) -> Mapping[str, Item]:
    return by_id(source, FOLDER, records(source, FOLDER, "item", name), _item)


def _item(source: ContentSource, file: str, raw: Mapping[str, Any]) -> Item:
    return Item(raw["id"], required_text(source, file, raw, "name"), raw)
