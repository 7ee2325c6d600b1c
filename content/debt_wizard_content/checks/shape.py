"""What a table of a content file must have and may have, and what is wrong with one that has another form."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Union

from debt_wizard_content.alike import alike
from debt_wizard_content.flaw import Flaw, Phrase, Value, Way
from debt_wizard_content.kinds import NAMES, NUMBERS, SAID, TEXT, TEXTS, Kind
from debt_wizard_content.source import ContentSource
from debt_wizard_content.text import FALLBACK, LANGUAGES, is_language

Shape = Union[Kind, "Table", "Rows", "Own"]

BESIDE_LANGUAGES: Mapping[str, Kind] = {"facts": NAMES, "figures": NUMBERS}
"""What may stand in a text beside its languages."""


@dataclass(frozen=True)
class Table:
    """A table: what it cannot do without, what else it may have, and of what form everything else is, if it may be."""

    needs: Mapping[str, Shape] = field(default_factory=dict)
    may: Mapping[str, Shape] = field(default_factory=dict)
    others: Shape | None = None
    instead: tuple[str, "Table"] | None = None
    """A key, and the form of a table that has that key, where it is another one."""

    @property
    def keys(self) -> Mapping[str, Shape]:
        """Every key that it may have, by name."""
        return {**self.needs, **self.may}

    def beside(self, **more: Shape) -> "Table":
        """The same, which may have more."""
        instead = (self.instead[0], self.instead[1].beside(**more)) if self.instead else None
        return replace(self, may={**self.may, **more}, instead=instead)

    def in_part(self) -> "Table":
        """The same where nothing must be there, as of a table that says a few things otherwise."""
        return Table(may={key: shape for key, shape in self.keys.items() if key != "id"}, others=self.others)


@dataclass(frozen=True)
class Rows:
    """A list of tables of one form."""

    of: Table


@dataclass(frozen=True)
class Own:
    """What is otherwise for one kind of debt: a text, or a table that says a few things otherwise."""

    of: Table | None = None


@dataclass(frozen=True)
class Place:
    """Where in a file a value stands."""

    source: ContentSource
    file: str
    way: Way
    id: str = ""
    """What the record is called that it belongs to; empty outside of any."""

    def below(self, *way: str | int) -> "Place":
        """A place inside of this one."""
        return replace(self, way=(*self.way, *way))

    @property
    def key(self) -> str:
        """The last key that leads to it."""
        return next((part for part in reversed(self.way) if isinstance(part, str)), "")

    def flaw(self, code: str, **values: Value) -> Flaw:
        """Something that is wrong there."""
        above = ".".join(part for part in self.way[:-1] if isinstance(part, str))
        known: dict[str, Value] = {"id": self.id or (f"[{above}]" if above else self.file), "key": self.key}
        return Flaw.of(self.file, self.source.line(self.file, self.way), code, **known | values)


def misshapen(value: Any, shape: Shape, place: Place) -> Iterator[Flaw]:
    """Everything in a value that has another form than the shape, down to the last key."""
    if isinstance(shape, Own):
        shape = shape.of if shape.of and isinstance(value, Mapping) and not any(map(is_language, value)) else TEXT
    if isinstance(shape, Rows):
        yield from _rows(value, shape.of, place)
    elif isinstance(shape, Table):
        yield from _table(value, shape, place)
    elif not shape.holds(value):
        yield _wrong(place, shape.name, shape.example)
    elif shape.allowed and value not in shape.allowed:
        said, allowed = str(value), shape.allowed
        yield place.flaw("flaws_form.not_one_of", said=said, allowed=allowed, alike=alike(said, allowed))
    elif shape is TEXT:
        yield from _text(value, place)
    elif shape is TEXTS:
        for number, each in enumerate(value):
            yield from misshapen(each, TEXT, place.below(number))


def unknown_key(key: str, known: Iterable[str], place: Place) -> Flaw:
    """A key that nothing reads, with the one that was likely meant."""
    return place.below(key).flaw("flaws_names.unknown_key", alike=alike(key, known))


def _rows(value: Any, of: Table, place: Place) -> Iterator[Flaw]:
    if not isinstance(value, list):
        yield place.flaw("flaws_form.one_heading", heading=place.key)
        return
    for number, each in enumerate(value):
        told = each.get("id") if isinstance(each, Mapping) else None
        yield from misshapen(each, of, replace(place.below(number), id=told if isinstance(told, str) else place.id))


def _table(value: Any, shape: Table, place: Place) -> Iterator[Flaw]:
    if not isinstance(value, Mapping):
        is_list = isinstance(value, list)
        yield place.flaw("flaws_form.two_headings", heading=place.key) if is_list else _wrong(place, "table", "{ … }")
        return
    if shape.instead and shape.instead[0] in value:
        shape = shape.instead[1]
    keys = shape.keys
    keys = {**keys, **dict.fromkeys(_further(keys, place.source), SAID)}
    for key, needed in shape.needs.items():
        if key not in value:
            yield place.flaw("flaws_form.missing", key=key, example=_example(key, needed))
    for key, held in value.items():
        below = keys.get(key, shape.others)
        if below is None:
            yield unknown_key(key, keys, place)
        else:
            yield from misshapen(held, below, place.below(key))


def _further(keys: Iterable[str], source: ContentSource) -> Iterator[str]:
    """What a further language adds to a table that has its languages as keys of its own, or in names like title_en."""
    known = frozenset(keys)
    for code in source.further_languages():
        if known.issuperset(LANGUAGES):
            yield code
        yield from (key.removesuffix(FALLBACK) + code for key in known if key.endswith(f"_{FALLBACK}"))


def _text(value: Mapping[str, Any], place: Place) -> Iterator[Flaw]:
    codes = place.source.languages()
    for code in LANGUAGES:
        if code not in value:
            yield place.flaw(
                "flaws_form.language", language=Phrase.of(f"flaws_text.in_{code}"), example=f'{code} = "……"'
            )
    for key, said in value.items():
        if key in BESIDE_LANGUAGES:
            yield from misshapen(said, BESIDE_LANGUAGES[key], place.below(key))
        elif key not in codes:
            yield unknown_key(key, (*LANGUAGES, *BESIDE_LANGUAGES), place)
        elif not isinstance(said, str):
            yield _wrong(place.below(key), "said", '"……"')


def _wrong(place: Place, kind: str, example: str) -> Flaw:
    return place.flaw("flaws_form.kind", kind=Phrase.of(f"flaws_form.kinds.{kind}"), example=f"{place.key} = {example}")


def _example(key: str, shape: Shape) -> str:
    return f"{key} = {shape.example}" if isinstance(shape, Kind) else f"[{key}]"
