"""The list of papers with their checksums, and the checks before signing."""

from debt_wizard.case import Case
from debt_wizard.documents.page import Heading, Page, Paragraph, Part, Table
from debt_wizard.documents.summary import lender_name
from debt_wizard.language import Language
from debt_wizard_content.catalogues import catalogue


def evidence_index(case: Case, language: Language) -> Page:
    """Every paper with its status, day, file and SHA-256."""
    title = language.say("annexes.evidence.title")
    if not case.evidence:
        return Page("evidence", title, (Paragraph(language.say("annexes.evidence.nothing")),))
    heads = tuple(language.say(f"annexes.evidence.{head}") for head in ("paper", "status", "dated", "file", "checksum"))
    rows = tuple(
        (
            language.named("evidence", paper.kind),
            language.choice("evidence_status", paper.status),
            "" if paper.dated is None else language.date(paper.dated),
            paper.file or "",
            paper.sha256 or "",
        )
        for paper in case.evidence
    )
    return Page("evidence", title, (Table(heads, rows),))


def agreement_checks(case: Case, language: Language) -> Page:
    """For each agreement the terms to check, and which of them are there."""
    parts: list[Part] = []
    heads = tuple(language.say(f"annexes.agreement.{head}") for head in ("term", "met"))
    for agreement in case.agreement:
        parts.append(Heading(lender_name(case.debt_by_id(agreement.debt), language)))
        rows = tuple(
            (
                term.name.in_(language.spoken),
                language.say(f"annexes.statement.{'yes' if agreement.checks.get(term.id) else 'no'}"),
            )
            for term in catalogue("agreement_terms")
        )
        parts.append(Table(heads, rows))
    return Page(
        "agreement",
        language.say("annexes.agreement.title"),
        tuple(parts) or (Paragraph(language.say("annexes.agreement.nothing")),),
    )
