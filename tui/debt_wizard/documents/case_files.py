"""The files that a case names: papers, signed agreements and slips, each with the name under which a pack holds it."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from debt_wizard.case import Agreement, Case, Evidence, Payment

LARGEST = 100_000_000
"""Bytes of a file that is still packed."""

LONGEST_ENDING = 10


@dataclass(frozen=True)
class CaseFile:
    """One file that the person attached."""

    part: Evidence | Agreement | Payment
    """What it belongs to, with its path, SHA-256 and size as they were noted."""
    packed_as: str
    """Its name in a pack: ASCII but for its ending, and stable as long as the list before it stays."""

    @property
    def path(self) -> Path | None:
        """The file on the disk; None where it is not there, is no plain one, cannot be read, or is too large."""
        try:
            found = Path(self.part.file or "").expanduser()
            fits = found.is_file() and os.access(found, os.R_OK) and found.stat().st_size <= LARGEST
            return found if fits else None
        except (OSError, RuntimeError, ValueError):
            return None


def case_files(case: Case) -> Iterator[CaseFile]:
    """Every file of a case, the papers first, then agreements, then slips of payments."""
    for number, paper in enumerate(case.evidence, 1):
        if paper.file:
            yield _named(paper, f"evidence/{number:02}-{paper.kind}")
    for number, agreement in enumerate(case.agreement, 1):
        if agreement.file:
            yield _named(agreement, f"agreements/{number:02}-{agreement.debt}")
    for number, payment in enumerate(case.payment, 1):
        if payment.file:
            day = payment.paid_on or payment.due
            yield _named(payment, f"payments/{number:02}-{payment.debt}{f'-{day}' if day is not None else ''}")


def _named(part: Evidence | Agreement | Payment, name: str) -> CaseFile:
    ending = Path(part.file or "").suffix[:LONGEST_ENDING]
    return CaseFile(part, f"{name}{ending if ending[1:].isalnum() else ''}")
