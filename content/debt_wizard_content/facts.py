"""The facts that may be stated as facts, each with its source and the day it was checked."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from debt_wizard_content.kinds import DAY
from debt_wizard_content.records import (
    NOT_ONE,
    by_id,
    lacking,
    not_one_of,
    own_text,
    records,
    required,
    required_text,
    way_of,
)
from debt_wizard_content.source import ContentSource, current
from debt_wizard_content.text import FALLBACK, Text

FOLDER = "facts"
WRITTEN_IN = "zh"
IN_LANGUAGE = "title_"
"""The title of a source in another language has the language after this: title_en."""

LABELS = ("must", "may", "usual", "info", "standard")
"""How far a fact binds: a rule that must be kept, a rule that says may, usual practice, information, and a
standard of the industry, which is no law."""

CONFIDENCES = ("high", "medium")


@dataclass(frozen=True)
class Fact:
    """One fact. One with a caveat is only ever shown together with it."""

    id: str
    topic: str
    text: Text
    label: str
    """One of LABELS."""
    source_title: str
    issuer: str
    doc_no: str
    article: str
    issued: str
    """A date or what is known of one, as the source gives it; may be empty."""
    effective: str
    url: str
    confidence: str
    """One of CONFIDENCES."""
    caveat: Text | None
    checked: date
    review: date
    """The day on which it wants to be checked again."""
    ends: date | None
    """The last day on which it holds, where that is known."""

    @property
    def source(self) -> str:
        """Where it stands: the title, the number of the document where the title does not hold it, the article."""
        number = self.doc_no if self.doc_no not in self.source_title else ""
        annex, _, rest = self.article.partition(" ")
        article = rest if annex and f" {annex}" in self.source_title else self.article
        return " ".join(filter(None, (self.source_title, number, article)))

    def title_in(self, language: str) -> str:
        """What the source is called in a language, else in English; empty in Chinese, in which it is written."""
        told = _titles(current()).get(self.source_title, {})
        return "" if language == WRITTEN_IN else told.get(language, told.get(FALLBACK, ""))

    def needs_review(self, today: date) -> bool:
        """Whether it has not been checked for longer than it should."""
        return today > self.review

    def has_ended(self, today: date) -> bool:
        """Whether it is history."""
        return self.ends is not None and today > self.ends


def fact(fact_id: str, source: ContentSource | None = None) -> Fact:
    """The fact of that id.

    Raises:
        KeyError: there is none.
        ContentError: a file of facts cannot be used.
    """
    return _facts(source or current())[fact_id]


def facts(topic: str | None = None, source: ContentSource | None = None) -> tuple[Fact, ...]:
    """Every fact of that topic, or of all."""
    return tuple(each for each in _facts(source or current()).values() if topic in (None, each.topic))


@lru_cache(maxsize=8)
def _facts(source: ContentSource) -> Mapping[str, Fact]:
    return by_id(source, FOLDER, records(source, FOLDER, "fact"), _fact)


def _fact(source: ContentSource, file: str, raw: Mapping[str, Any]) -> Fact:
    return Fact(
        id=raw["id"],
        topic=required(source, file, raw, "topic"),
        text=own_text(source, file, raw),
        label=_one_of(LABELS, source, file, raw, "label"),
        source_title=required(source, file, raw, "source_title"),
        issuer=required(source, file, raw, "issuer"),
        doc_no=raw.get("doc_no", ""),
        article=raw.get("article", ""),
        issued=str(raw.get("issued", "")),
        effective=str(raw.get("effective", "")),
        url=raw.get("url", ""),
        confidence=_one_of(CONFIDENCES, source, file, raw, "confidence"),
        caveat=required_text(source, file, raw, "caveat") if "caveat" in raw else None,
        checked=_day(source, file, raw, "checked"),
        review=_day(source, file, raw, "review"),
        ends=_day(source, file, raw, "ends") if "ends" in raw else None,
    )


def _one_of(allowed: tuple[str, ...], source: ContentSource, file: str, raw: Mapping[str, Any], key: str) -> str:
    value = required(source, file, raw, key)
    if value not in allowed:
        raise source.error(file, (*way_of(source, file, raw), key), NOT_ONE, **not_one_of(raw, key, allowed))
    return str(value)


def _day(source: ContentSource, file: str, raw: Mapping[str, Any], key: str) -> date:
    """A day, written as a TOML date or as "2026-11-23"."""
    try:
        return date.fromisoformat(str(required(source, file, raw, key)))
    except ValueError:
        raise lacking(source, file, raw, key, DAY) from None


@lru_cache(maxsize=8)
def _titles(source: ContentSource) -> Mapping[str, Mapping[str, str]]:
    """What each source is called, by its title, in each language that it is told in."""
    found: dict[str, dict[str, str]] = {}
    for file, raw in records(source, FOLDER, "source"):
        told = {key.removeprefix(IN_LANGUAGE): str(said) for key, said in raw.items() if key.startswith(IN_LANGUAGE)}
        found[str(required(source, file, raw, "title"))] = told
    return found
