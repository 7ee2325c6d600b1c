"""Files that a case names and that are gone, changed, or cannot be packed: whoever exports is told."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from debt_wizard.case import Case
from debt_wizard.documents.case_files import LARGEST, CaseFile, case_files
from debt_wizard.documents.checksum_words import changed_since
from debt_wizard.documents.evidence_index import what_it_is
from debt_wizard.language import Language
from debt_wizard.storage.attached_file import state

Why = Literal["gone", "changed", "not_packed"]


def gone_files(case: Case) -> tuple[CaseFile, ...]:
    """The files of a case that are gone, or no plain files any more. Looks at the disk."""
    return tuple(each for each in case_files(case) if _is_gone(each))


def not_packed_files(case: Case) -> tuple[CaseFile, ...]:
    """The files of a case that are there and that no pack takes: too large, or not to be read. Looks at the disk."""
    return tuple(each for each in case_files(case) if each.path is None and not _is_gone(each))


def changed_files(case: Case) -> tuple[CaseFile, ...]:
    """The files of a case that are there with another size or checksum than was noted. Reads these files."""
    return tuple(each for each in case_files(case) if changed_since(each.part) is not None)


def files_told(language: Language, case: Case, why: Why, files: Sequence[CaseFile]) -> list[str]:
    """How many there are and what to do, then each with what it is and its path; nothing where none is."""
    lines = _each(language, case, files)
    told = language.say(f"export.{why}", count=len(lines), megabytes=LARGEST // 1_000_000)
    return [told, *(f"  {line}" for line in lines)] if lines else []


def _is_gone(file: CaseFile) -> bool:
    return state(Path(file.part.file or ""), None, None) == "missing"


def _each(language: Language, case: Case, files: Sequence[CaseFile]) -> list[str]:
    told = (
        language.say("export.gone_file", what=what_it_is(each.part, case, language), file=each.part.file or "")
        for each in files
    )
    return list(dict.fromkeys(told))
