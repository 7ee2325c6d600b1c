"""Files that a case names and that are gone, changed, or cannot be packed: whoever exports is told."""

from collections.abc import Sequence
from pathlib import Path

from debt_wizard.case import Case
from debt_wizard.documents.case_files import CaseFile, case_files
from debt_wizard.documents.checksum_words import changed_since
from debt_wizard.documents.evidence_index import what_it_is
from debt_wizard.language import Language
from debt_wizard.storage.attached_file import state


def gone_files(case: Case) -> tuple[CaseFile, ...]:
    """The files of a case that are gone, or no plain files any more. Looks at the disk."""
    return tuple(each for each in case_files(case) if state(Path(each.part.file or ""), None, None) == "missing")


def unpacked_files(case: Case) -> tuple[CaseFile, ...]:
    """The files of a case that are there and that no pack takes: too large, or not to be read. Looks at the disk."""
    gone = gone_files(case)
    return tuple(each for each in case_files(case) if each.path is None and each not in gone)


def changed_files(case: Case) -> tuple[CaseFile, ...]:
    """The files of a case that are there with another size or checksum than was noted. Reads these files."""
    return tuple(each for each in case_files(case) if changed_since(each.part) is not None)


def changed_told(language: Language, case: Case, changed: Sequence[CaseFile]) -> list[str]:
    """How many differ from what was noted and what to do, then each as those that are gone; nothing where none is."""
    lines = _each(language, case, changed)
    return [language.say("export.changed", count=len(lines)), *(f"  {line}" for line in lines)] if lines else []


def gone_told(language: Language, case: Case, gone: Sequence[CaseFile]) -> list[str]:
    """How many are gone and what to do, then each with what it is and its path; nothing where none is."""
    lines = _each(language, case, gone)
    return [language.say("export.gone", count=len(lines)), *(f"  {line}" for line in lines)] if lines else []


def unpacked_told(language: Language, case: Case, unpacked: Sequence[CaseFile]) -> list[str]:
    """How many a pack goes without and what to do, then each as those that are gone; nothing where none is."""
    lines = _each(language, case, unpacked)
    return [language.say("export.unpacked", count=len(lines)), *(f"  {line}" for line in lines)] if lines else []


def _each(language: Language, case: Case, files: Sequence[CaseFile]) -> list[str]:
    told = (
        language.say("export.gone_file", what=what_it_is(each.part, case, language), file=each.part.file or "")
        for each in files
    )
    return list(dict.fromkeys(told))
