"""The index of evidence: the papers with their status, and every file with its size, checksum and name in the zip."""

from datetime import date
from decimal import Decimal

from debt_wizard.advice.paper_words import paper_words
from debt_wizard.case import Agreement, Case, Evidence, Payment
from debt_wizard.documents.case_files import CaseFile, case_files
from debt_wizard.documents.checksum_words import checksum_words
from debt_wizard.documents.page import Heading, Page, Paragraph, Part, Table
from debt_wizard.documents.paper_names import file_name
from debt_wizard.documents.summary import lender_of
from debt_wizard.documents.told import Told, told_day
from debt_wizard.language import Language


def evidence_index(case: Case, language: Language, *, with_files: bool = True) -> Page:
    """Every paper, then every file of papers, agreements and payments.

    `with_files` tells whether a pack takes the files along; without, none has a name in the zip.
    """
    parts: list[Part] = []
    if case.evidence:
        heads = ("paper", "status", "dated")
        parts.append(Table(_heads(heads, language), tuple(_paper(paper, case, language) for paper in case.evidence)))
    files = tuple(_file(file, case, language, with_files=with_files) for file in case_files(case))
    if files:
        heads = ("what", "attached", "file", "size", *(("packed",) if with_files else ()), "checksum")
        parts += [Heading(language.say("annexes.evidence.files"))]
        parts += [Table(_heads(heads, language), files, frozenset({3}))]
        parts += [Paragraph(language.say("annexes.evidence.days"))]
    title = language.say("annexes.evidence.title")
    return Page("evidence", title, tuple(parts) or (Paragraph(language.say("annexes.evidence.nothing")),))


def _heads(heads: tuple[str, ...], language: Language) -> tuple[str, ...]:
    return tuple(language.say(f"annexes.evidence.{head}") for head in heads)


def _paper(paper: Evidence, case: Case, language: Language) -> tuple[str, ...]:
    status = language.choice("evidence_status", paper.status)
    return what_it_is(paper, case, language), status, told_day(paper.dated, language)


def _file(file: CaseFile, case: Case, language: Language, *, with_files: bool) -> tuple[str, ...]:
    part = file.part
    packed = (file.packed_as if file.path is not None else language.say("annexes.evidence.not_packed"),)
    return (
        what_it_is(part, case, language),
        told_day(_attached(part), language),
        file_name(part.file),
        "" if part.size is None else Told(language.number(Decimal(part.size)), part.size),
        *(packed if with_files else ()),
        checksum_words(part, language),
    )


def _attached(part: Evidence | Agreement | Payment) -> date | None:
    """The day on which a paper was attached, an agreement agreed to, and a payment made."""
    if isinstance(part, Evidence):
        return part.attached_on
    if isinstance(part, Agreement):
        return part.agreed_at.date() if part.agreed_at is not None else None
    return part.paid_on


def what_it_is(part: Evidence | Agreement | Payment, case: Case, language: Language) -> str:
    """What a file of a case is, with the lender that it is about."""
    about = case.debt_by_id(part.debt)
    lender = lender_of(case, part.debt, language)
    if isinstance(part, Evidence):
        told = about is not None and about.product is not None
        paper = paper_words(part.kind, about, language) if told and about else language.named("evidence", part.kind)
        return language.say("annexes.evidence.of", paper=paper, lender=lender) if lender else paper
    return language.say(f"annexes.evidence.{'agreement' if isinstance(part, Agreement) else 'slip'}", lender=lender)
