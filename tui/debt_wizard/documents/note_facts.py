"""What a letter can say of the note in which a private lender and the person wrote down what they agreed."""

from collections.abc import Mapping

from debt_wizard.advice.papers import papers_for
from debt_wizard.advice.written_paper import is_written
from debt_wizard.case import Case, Debt
from debt_wizard.documents.fact import Fact
from debt_wizard.language import Language


def note_facts(case: Case, debt: Debt, language: Language) -> Mapping[str, Fact]:
    """Whether there is a note, and the words that put a change into it, else into one that is written now."""
    is_there = has_note(case, debt)
    return {
        "has_note": is_there,
        "write_down": language.say(f"documents.note.{'add' if is_there else 'write'}"),
    }


def has_note(case: Case, debt: Debt) -> bool:
    """Whether a paper of the agreement is known: at hand, noted as a file, agreed to, or ticked as written."""
    papers = [each for each in case.agreement if each.debt == debt.id]
    is_told = any(each.file or each.agreed_at is not None or is_written(each) for each in papers)
    return is_told or any(paper.kind == "agreement" for paper in papers_for(case, debt))
