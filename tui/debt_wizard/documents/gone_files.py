"""Files that a case names and that are not there any more: what leaves cannot take them along."""

from collections.abc import Sequence
from pathlib import Path

from debt_wizard.case import Case
from debt_wizard.documents.case_files import CaseFile, case_files
from debt_wizard.documents.evidence_index import what_it_is
from debt_wizard.language import Language
from debt_wizard.storage.attached_file import state


def gone_files(case: Case) -> tuple[CaseFile, ...]:
    """The files of a case that are gone, or no plain files any more. Looks at the disk."""
    return tuple(each for each in case_files(case) if state(Path(each.part.file or ""), None, None) == "missing")


def gone_told(language: Language, case: Case, gone: Sequence[CaseFile]) -> list[str]:
    """How many are gone and what to do, then each with what it is and its path; nothing where none is."""
    lines = dict.fromkeys(
        language.say("export.gone_file", what=what_it_is(each.part, case, language), file=each.part.file or "")
        for each in gone
    )
    return [language.say("export.gone", count=len(lines)), *(f"  {line}" for line in lines)] if lines else []
