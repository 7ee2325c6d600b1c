"""What a document says, apart from how a file format writes it."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True)
class Heading:
    """A heading below the title."""

    text: str


@dataclass(frozen=True)
class Paragraph:
    """Running text; line feeds in it are kept."""

    text: str


@dataclass(frozen=True)
class Bullets:
    """A list without order."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """Rows of cells under their heads. Columns of figures stand to the right.

    An amount or a day is a `Told`, so that a spreadsheet gets its value.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    figures: frozenset[int] = frozenset()
    """The columns that hold figures."""


@dataclass(frozen=True)
class Bars:
    """Amounts to compare, each with its name and as it is told; formats without drawing say them in words."""

    title: str
    names: tuple[str, ...]
    amounts: tuple[Decimal, ...]
    told: tuple[str, ...]


@dataclass(frozen=True)
class Curve:
    """What is still owed after each payment, by day."""

    title: str
    days: tuple[date, ...]
    amounts: tuple[Decimal, ...]
    first: str
    """The first amount, as it is told."""
    last: str
    """The last day, as it is told."""
    left: str = ""
    """What is owed after it, as it is told; empty where nothing is."""
    without_words: bool = False
    """Whether days and amounts are told for readers of several languages."""


@dataclass(frozen=True)
class Beside:
    """Paragraphs in several languages, each beside itself; formats without columns put them under each other."""

    codes: tuple[str, ...]
    """The languages, by their code."""
    names: tuple[str, ...]
    """What each language calls itself."""
    rows: tuple[tuple[str, ...], ...]
    """One paragraph in each of them; line feeds in it are kept."""


Part = Heading | Paragraph | Bullets | Table | Bars | Curve | Beside


@dataclass(frozen=True)
class Page:
    """One document."""

    name: str
    """The name of its file, without the ending: ASCII, stable from one export to the next."""
    title: str
    parts: tuple[Part, ...]
    verbatim: bool = False
    """Whether it is a text to send, which is written exactly as it stands, without a title."""
    private: bool = False
    """Whether it is for the person alone: then it is a file of its own, and no part of one that holds several pages."""
