"""What there is to say about a draft as it stands: each remark with its place, the most binding layer first."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from debt_wizard.case import Case
from debt_wizard.documents.attachment_check import unlisted_papers
from debt_wizard.documents.figure_check import check_figures
from debt_wizard.documents.gap import OpenPlace, open_places
from debt_wizard.documents.letter import Wanted
from debt_wizard.documents.remark import LAYERS, Remark
from debt_wizard.documents.tone_remarks import measured, tone_remarks
from debt_wizard.language import Language


def remarks(text: str, case: Case, wanted: Wanted, written_in: Language, today: date) -> list[Remark]:
    """Every remark about a draft that is written in `written_in`, layer by layer and in the order of the text.

    Where a sentence points at self-harm, that is all there is to say: a letter can wait.
    """
    found = [
        *tone_remarks(text, case, wanted, written_in, today),
        *_open_places(text),
        *_figures(text, case, wanted, written_in, today),
        *measured(text, wanted, written_in),
        *unlisted_papers(text, case, wanted.debt, written_in),
    ]
    if any(remark.layer == "crisis" for remark in found):
        found = [remark for remark in found if remark.layer == "crisis"]
    return sorted(found, key=lambda remark: (LAYERS.index(remark.layer), remark.start, remark.end))


def _open_places(text: str) -> Iterator[Remark]:
    for place in open_places(text):
        yield Remark("exact", place.start, place.end, partial(_to_fill, place))


def _to_fill(place: OpenPlace, language: Language) -> str:
    return language.say("draft.remark.open", what=place.named(language))


def _figures(text: str, case: Case, wanted: Wanted, written_in: Language, today: date) -> Iterator[Remark]:
    for finding in check_figures(text, case, wanted.debt, written_in, today):
        yield Remark("exact", finding.start, finding.end, finding.words)
