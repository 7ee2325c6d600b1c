"""What there is to say about a draft as it stands: each remark with its place, the most binding layer first."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from debt_wizard.advice.standing_terms import is_proposed
from debt_wizard.case import Case
from debt_wizard.documents.attachment_check import unlisted_papers
from debt_wizard.documents.balance_remark import balance_remark
from debt_wizard.documents.figure_check import check_figures, stretched_promise
from debt_wizard.documents.figures_in_text import amounts_in
from debt_wizard.documents.gap import OpenPlace, open_places
from debt_wizard.documents.language_check import other_language
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.remark import LAYERS, Remark
from debt_wizard.documents.tone_remarks import measured, tone_remarks
from debt_wizard.language import Language

DISAGREES = frozenset({"differs", "not_in_case"})
"""What cannot be said of a figure that the facts have given; that it is too high can."""


def remarks(text: str, case: Case, wanted: Wanted, written_in: Language, today: date) -> list[Remark]:
    """Every remark about a draft that is written in `written_in`, layer by layer and in the order of the text.

    Where a sentence points at self-harm, that is all there is to say: a letter can wait.
    """
    found = [
        *tone_remarks(text, case, wanted, written_in, today),
        *_open_places(text),
        *_figures(text, case, wanted, written_in, today),
        *_stretched(text, case, wanted, written_in, today),
        *other_language(text, case, written_in),
        *measured(text, wanted, written_in),
        *unlisted_papers(text, case, wanted.debt, written_in),
        *balance_remark(text, case, wanted.debt, today),
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
    """The figures that do not agree; those that the program itself wrote, in a line left as it was, do."""
    ours = letter(case, wanted, written_in, today)
    lines = frozenset(ours.splitlines())
    amounts = {said.amount for said in amounts_in(ours)}
    for finding in check_figures(text, case, wanted.debt, written_in, today):
        if finding.kind in DISAGREES and line_at(text, finding.start) in lines:
            continue
        if finding.kind == "not_in_case" and any(
            said.amount in amounts for said in amounts_in(text[finding.start : finding.end])
        ):
            continue
        yield Remark("exact", finding.start, finding.end, finding.words)


def _stretched(text: str, case: Case, wanted: Wanted, written_in: Language, today: date) -> Iterator[Remark]:
    """That what is proposed is stretched: the letter says the same as the check does, wherever the plan is read."""
    if is_proposed(case, wanted.debt, today) and (
        found := stretched_promise(text, case, wanted.debt, written_in, today)
    ):
        yield Remark("measure", found.start, found.end, found.words)


def line_at(text: str, at: int) -> str:
    """The line of a text in which a place stands."""
    end = text.find("\n", at)
    return text[text.rfind("\n", 0, at) + 1 : end if end >= 0 else len(text)]
