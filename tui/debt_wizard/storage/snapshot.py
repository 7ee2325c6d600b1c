"""The case at one moment, as plain values: what a save works on while the person types on."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from debt_wizard.case import Case


@dataclass(frozen=True)
class Snapshot:
    """One state to be saved, which later edits do not touch; the higher the revision, the newer it is."""

    revision: int
    at: datetime
    data: Mapping[str, Any]

    def __repr__(self) -> str:
        return f"Snapshot(revision={self.revision})"


def snapshot_of(case: Case, revision: int, now: datetime, name: str) -> Snapshot:
    """Take a snapshot; the moment goes into `about.updated`, and the file's name where none is there yet."""
    data = case.model_dump(by_alias=True)
    about = data.setdefault("about", {})
    about["updated"] = now
    if not about.get("name"):
        about["name"] = name
    return Snapshot(revision, now, data)
