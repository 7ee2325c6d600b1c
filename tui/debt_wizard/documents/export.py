"""Writing the documents of a case to files that only their owner can read."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from debt_wizard.case import Case
from debt_wizard.documents import side_by_side
from debt_wizard.documents.bundle import Bundle, bundle
from debt_wizard.documents.case_files import CaseFile
from debt_wizard.documents.formats import ALL_FORMATS, PACK, Ready, files, hold_drafts
from debt_wizard.documents.gone_files import changed_files, gone_files, not_packed_files
from debt_wizard.documents.letter_list import ListedLetter
from debt_wizard.documents.noted_files import with_noted_files
from debt_wizard.documents.readiness import Blocker, blockers
from debt_wizard.documents.redaction import hides_text
from debt_wizard.language import Language
from debt_wizard.storage import write_private_file


class NotReadyError(Exception):
    """A case that must not leave the program yet."""

    def __init__(self, found: Sequence[Blocker]) -> None:
        super().__init__(", ".join(blocker.kind for blocker in found))
        self.blockers = tuple(found)


@dataclass(frozen=True)
class Exported:
    """What was written."""

    folder: Path
    paths: tuple[Path, ...]
    letters: tuple[tuple[Language, tuple[ListedLetter, ...]], ...] = ()
    """In each language, how every letter stands."""
    changed: tuple[CaseFile, ...] = ()
    """The files of the case that are not what was noted of them: the checksums beside them are the noted ones."""
    gone: tuple[CaseFile, ...] = ()
    """The files that the case names and that were not there."""
    not_packed: tuple[CaseFile, ...] = ()
    """The files that were there and that the pack goes without: they cannot be read, or are too large."""


def export(
    case: Case,
    folder: Path,
    formats: Sequence[str],
    languages: Sequence[Language],
    now: datetime,
    *,
    leave_out: Collection[str] = (),
) -> Exported:
    """Write every document of a case into `folder`, which is made where it is missing.

    With several languages each has a folder of its own inside, and one more holds them side by side, as does every
    pack. A file of the same name that says something else is kept: the new one gets a number.

    Raises:
        KeyError: a format, or something to leave out, that does not exist.
        NotReadyError: a draft would be written, and each has open places, or the verdict is unknown, or stands against
            what is promised. Where some are whole, those go, and `letters` tells of the others.
        OSError: the folder cannot be written to.
    """
    for ending in formats:
        if ending not in ALL_FORMATS:
            raise KeyError(ending)
    found = blockers(case, languages, now.date(), with_drafts=hold_drafts(formats, leave_out))
    if found:
        raise NotReadyError(found)
    case = with_noted_files(case)
    made = [bundle(case, language, now, leave_out, beside=languages) for language in languages]
    letters, gone = tuple((each.language, each.letters) for each in made), gone_files(case)
    changed = changed_files(case)
    not_packed = not_packed_files(case) if PACK in formats and not hides_text(leave_out) else ()
    if len(made) == 1:
        return Exported(folder, tuple(_write(made[0], folder, formats)), letters, changed, gone, not_packed)
    both, ready = side_by_side.side_by_side(made), Ready()
    packed = list(_side_by_side(both, ready)) if PACK in formats else []
    written = [path for each in made for path in _write(each, folder / each.language.code, formats, packed=packed)]
    read = [ending for ending in formats if ending in side_by_side.FORMATS]
    written += _write(both, folder / side_by_side.FOLDER, read, ready)
    return Exported(folder, tuple(written), letters, changed, gone, not_packed)


def _side_by_side(both: Bundle, ready: Ready) -> Iterator[tuple[str, bytes]]:
    """What a pack holds of it, in every format that is read, whatever is written beside the pack."""
    for ending in side_by_side.FORMATS:
        for name, content in files(both, ending, ready):
            yield f"{side_by_side.FOLDER}/{name}", content


def _write(
    made: Bundle,
    place: Path,
    formats: Sequence[str],
    ready: Ready | None = None,
    packed: Sequence[tuple[str, bytes]] = (),
) -> Iterator[Path]:
    ready = Ready() if ready is None else ready
    for ending in formats:
        for name, content in files(made, ending, ready, packed):
            yield write_private_file(place, name, content)
