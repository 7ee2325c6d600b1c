"""Evidence: the papers that show both will and means."""

from datetime import date
from typing import Literal, get_args

from debt_wizard.case.kinds import Checksum, FileSize, Key, Name
from debt_wizard.case.part import Part

EvidenceStatus = Literal["have", "asked_for", "missing", "not_needed"]

EVIDENCE_STATUSES: tuple[EvidenceStatus, ...] = get_args(EvidenceStatus)


class Evidence(Part):
    """One paper, for one debt or for all; the kinds are content."""

    kind: Key = "other"
    debt: Key | None = None
    status: EvidenceStatus = "missing"
    dated: date | None = None
    file: Name | None = None
    """A path, as the person gave it."""
    sha256: Checksum | None = None
    size: FileSize | None = None
    """Of the file when it was attached."""
    attached_on: date | None = None
