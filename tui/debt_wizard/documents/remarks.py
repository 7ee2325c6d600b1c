"""What there is to say about a draft as it stands: each remark with its place, the most binding layer first."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Literal

from debt_wizard.case import Case
from debt_wizard.documents.figure_check import check_figures
from debt_wizard.documents.gap import open_places
from debt_wizard.documents.letter import Wanted
from debt_wizard.language import Language

Layer = Literal["exact", "phrase", "measure"]

LAYERS: tuple[Layer, ...] = ("exact", "phrase", "measure")
"""What can be known for certain, what a rule suspects, and what was only counted; never mixed."""


@dataclass(frozen=True)
class Remark:
    """One remark about a draft. Offsets are code points, the end exclusive; equal where it is about the whole."""

    layer: Layer
    start: int
    end: int
    words: Callable[[Language], str]
    """What it says, in the language of the screen."""
    suggestion: str | None = None
    """What could stand there instead, in the language of the draft."""


def remarks(text: str, case: Case, wanted: Wanted, written_in: Language, today: date) -> list[Remark]:
    """Every remark about a draft that is written in `written_in`, layer by layer and in the order of the text."""
    found = [*_open_places(text), *_figures(text, case, wanted, written_in, today)]
    return sorted(found, key=lambda remark: (LAYERS.index(remark.layer), remark.start, remark.end))


def _open_places(text: str) -> Iterator[Remark]:
    for place in open_places(text):
        yield Remark("exact", place.start, place.end, partial(_to_fill, place.what))


def _to_fill(what: str, language: Language) -> str:
    return language.say("draft.remark.open", what=what)


def _figures(text: str, case: Case, wanted: Wanted, written_in: Language, today: date) -> Iterator[Remark]:
    for finding in check_figures(text, case, wanted.debt, written_in, today):
        yield Remark("exact", finding.start, finding.end, finding.words)
