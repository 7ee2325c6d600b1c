"""The same page in several languages as one page: each paragraph beside itself, tables and charts in all of them."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from debt_wizard.documents.bundle import Bundle
from debt_wizard.documents.page import Bars, Beside, Bullets, Curve, Heading, Page, Paragraph, Part, Table
from debt_wizard.documents.told import BETWEEN, Told, told_once
from debt_wizard.language import Language

FOLDER = "side-by-side"
"""Where such pages are written, beside the folders of the languages."""

FORMATS = ("md", "txt", "docx", "html")
"""The formats that are read. A table for a spreadsheet and a calendar hold the same values in each language."""

Languages = tuple[Language, ...]
"""The language of each page that is joined, in order."""

Run = list[tuple[str, ...]]
"""Paragraphs that follow each other, each in every language."""


def side_by_side(made: Sequence[Bundle]) -> Bundle:
    """One bundle out of those of the same case in several languages; the first one gives page numbers and fonts."""
    languages = tuple(each.language for each in made)
    pages = tuple(_page(same, languages) for same in zip(*(each.pages for each in made), strict=True))
    return replace(made[0], pages=pages, beside=languages[1:])


def _page(same: Sequence[Page], languages: Languages) -> Page:
    shapes = {tuple(_shape(part) for part in page.parts) for page in same}
    parts = [page.parts for page in same] if len(shapes) == 1 else [_as_one(page) for page in same]
    found: list[Part] = []
    run: Run = []
    for each in zip(*parts, strict=True):
        texts = _texts(each)
        if texts:
            run += texts
            continue
        found += _beside(run, languages)
        run = []
        found.append(_joined(each, languages))
    found += _beside(run, languages)
    return replace(same[0], title=_both([page.title for page in same]), parts=tuple(found))


def _shape(part: Part) -> tuple[object, ...]:
    """What two parts must have in common to stand beside each other."""
    match part:
        case Bullets(items):
            return Bullets, len(items)
        case Table(heads, rows):
            return Table, len(heads), len(rows)
        case Bars(_, names):
            return Bars, len(names)
        case _:
            return (type(part),)


def _as_one(page: Page) -> tuple[Part, ...]:
    """A page whose paragraphs have no counterparts, as a draft that was edited by hand: all of its text as one."""
    told = [part.text for part in page.parts if isinstance(part, Heading | Paragraph)]
    return (Paragraph("\n\n".join(told)),)


def _texts(same: Sequence[Part]) -> Run:
    if all(isinstance(part, Paragraph) for part in same):
        return [tuple(part.text for part in same if isinstance(part, Paragraph))]
    if all(isinstance(part, Bullets) for part in same):
        return list(zip(*(part.items for part in same if isinstance(part, Bullets)), strict=True))
    return []


def _beside(run: Run, languages: Languages) -> list[Part]:
    codes = tuple(each.spoken for each in languages)
    names = tuple(each.say("annexes.language") for each in languages)
    return [Beside(codes, names, tuple(run))] if run else []


def _joined(same: Sequence[Part], languages: Languages) -> Part:
    """A part that is too short, or too wide, to stand beside itself: every text of it in all languages."""
    first = same[0]
    match first:
        case Heading():
            return Heading(_both([part.text for part in same if isinstance(part, Heading)]))
        case Table(figures=figures):
            tables = [part for part in same if isinstance(part, Table)]
            lines = [_row(row, languages) for row in zip(*((each.heads, *each.rows) for each in tables), strict=True)]
            return Table(lines[0], tuple(lines[1:]), figures)
        case Bars():
            bars = [part for part in same if isinstance(part, Bars)]
            names = _row([each.names for each in bars], languages)
            told = _row([_with_values(each.told, each.amounts) for each in bars], languages)
            return replace(first, title=_both([each.title for each in bars]), names=names, told=told)
        case Curve():
            curves = [part for part in same if isinstance(part, Curve)]
            begins, ends, left = _row([_ends_of(each) for each in curves], languages)
            title = _both([each.title for each in curves])
            return replace(first, title=title, first=begins, last=ends, left=left, without_words=True)
        case _:
            return first


def _ends_of(curve: Curve) -> Sequence[str]:
    if not curve.amounts:
        return curve.first, curve.last, curve.left
    left = Told(curve.left, curve.amounts[-1]) if curve.left else ""
    return Told(curve.first, curve.amounts[0]), Told(curve.last, curve.days[-1]), left


def _with_values(told: Sequence[str], amounts: Sequence[Decimal]) -> Sequence[str]:
    return [Told(words, amount) for words, amount in zip(told, amounts, strict=True)]


def _row(same: Sequence[Sequence[str]], languages: Languages) -> tuple[str, ...]:
    return tuple(told_once(cells, languages) or _both(list(cells)) for cells in zip(*same, strict=True))


def _both(texts: list[str]) -> str:
    """A text in every language, once where it is the same; an amount or a day keeps its value."""
    told = BETWEEN.join(dict.fromkeys(text for text in texts if text))
    first = texts[0]
    return Told(told, first.value) if isinstance(first, Told) else told
