"""Size and checksum of files that a case only names: what leaves has them of every file that goes along."""

from debt_wizard.case import Case
from debt_wizard.documents.case_files import CaseFile, case_files
from debt_wizard.storage.attached_file import attach


def with_noted_files(case: Case) -> Case:
    """The case with size and SHA-256 of each file that can be packed and was not noted yet.

    Where there is such a file it is a copy: what the session says stays. Reads these files.
    """
    if not any(_is_to_note(each) for each in case_files(case)):
        return case
    noted = case.model_copy(deep=True)
    for each in case_files(noted):
        if _is_to_note(each):
            _note(each)
    return noted


def _is_to_note(file: CaseFile) -> bool:
    return file.part.sha256 is None and file.path is not None


def _note(file: CaseFile) -> None:
    """Note what can be read; a file that the system refuses stays without."""
    if file.path is None:
        return
    try:
        found = attach(file.path)
    except (OSError, ValueError):
        return
    file.part.size, file.part.sha256 = found.size, found.sha256
