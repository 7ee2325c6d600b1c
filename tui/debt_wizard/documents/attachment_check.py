"""Hold the papers that a draft says it encloses against the list of papers."""

import re
from collections.abc import Iterator
from functools import partial

from debt_wizard.advice.paper_words import paper_words
from debt_wizard.advice.papers import papers_for
from debt_wizard.case import Case, Debt
from debt_wizard.documents.remark import Remark
from debt_wizard.language import Language
from debt_wizard_content.catalogues import catalogue

_ENCLOSES = {
    "zh": re.compile("附件|附上|随信附|随函附|另附"),
    "en": re.compile(r"\b(?:enclos\w+|attach\w+)\b", re.IGNORECASE),
}
_LINE = re.compile(r"[^\n]+")


def unlisted_papers(text: str, case: Case, debt: Debt, written_in: Language) -> Iterator[Remark]:
    """A remark for each kind of paper that a paragraph encloses and that the person does not have."""
    encloses = _ENCLOSES.get(written_in.spoken, _ENCLOSES["en"])
    there = {paper.kind for paper in papers_for(case, debt)}
    for line in _LINE.finditer(text):
        if not encloses.search(line[0]):
            continue
        lower = line[0].lower()
        for paper in catalogue("evidence"):
            name = paper_words(paper.id, debt, written_in).lower()
            place = lower.find(name)
            if place >= 0 and paper.id not in there:
                start = line.start() + place
                yield Remark("exact", start, start + len(name), partial(_not_there, paper.id))


def _not_there(kind: str, language: Language) -> str:
    return language.say("draft.remark.paper", paper=language.named("evidence", kind))
