"""The checksum of a file as it was noted, and beside it the one that the file has now, where it was changed since."""

from decimal import Decimal
from pathlib import Path

from debt_wizard.case import Agreement, Evidence, Payment
from debt_wizard.language import Language
from debt_wizard.storage.attached_file import Attached, attach, state


def checksum_words(part: Evidence | Agreement | Payment, language: Language) -> str:
    """The SHA-256 that was noted; of a changed file both, each with what it is of. Reads the file."""
    now = changed_since(part)
    if now is None:
        return part.sha256 or ""
    size = language.number(Decimal(now.size))
    return language.say("annexes.evidence.changed", noted=part.sha256 or "", now=now.sha256, size=size)


def changed_since(part: Evidence | Agreement | Payment) -> Attached | None:
    """What a file is now, where it is there and is not what was noted of it; None otherwise. Reads the file."""
    path = Path(part.file or "")
    try:
        return attach(path) if state(path, part.size, part.sha256) == "changed" else None
    except (OSError, ValueError):
        return None
