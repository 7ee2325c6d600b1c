"""Older versions of a session: three of today, the last of each older day, ten in all."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from debt_wizard.storage.file_operations import FileOperations
from debt_wizard.storage.private import private_folder
from debt_wizard.storage.temporary import forget, write_temporary

OF_TODAY = 3
IN_ALL = 10
SET_ASIDE = 5
APART = timedelta(minutes=10)
"""Of today's three, the older ones lie at least so far apart: three seconds of typing are no way back."""

_NAME = re.compile(r"(?P<kind>[rf])(?P<number>\d{6,})-(?P<at>\d{8}T\d{6})\.toml")
_STAMP = "%Y%m%dT%H%M%S"


@dataclass(frozen=True, order=True)
class Version:
    """One version that is kept. They are in the order of their numbers, whatever a clock said."""

    number: int
    at: datetime
    """When it was saved, in the time of the place, without a zone."""
    path: Path
    is_set_aside: bool
    """Found damaged or changed by another hand, or replaced by an older one: the thinning lets these be."""


def versions(folder: Path) -> list[Version]:
    """The versions that a folder holds, newest first."""
    found: list[Version] = []
    try:
        names = [path.name for path in folder.iterdir()]
    except OSError:
        return []
    for name in names:
        match = _NAME.fullmatch(name)
        if match:
            try:
                at = datetime.strptime(match["at"], _STAMP)  # noqa: DTZ007 - the time of the place, on purpose
            except ValueError:
                continue
            found.append(Version(int(match["number"]), at, folder / name, match["kind"] == "f"))
    return sorted(found, reverse=True)


def keep_version(
    session: Path, folder: Path, saved: datetime, today: date, do: FileOperations, *, set_aside: bool = False
) -> None:
    """Keep the file as it stands, saved at that moment, as the newest version; then thin out.

    Raises:
        OSError: it could not be kept, and nothing half-made is left.
    """
    private_folder(folder.parent.parent)
    private_folder(folder.parent)
    private_folder(folder)
    kept = versions(folder)
    alike = [version for version in kept if version.is_set_aside == set_aside]
    if any(_are_same(session, version.path) for version in alike[: SET_ASIDE if set_aside else 1]):
        return  # a save that failed after this point has kept it already
    number = kept[0].number + 1 if kept else 1
    path = folder / f"{'f' if set_aside else 'r'}{number:06d}-{_stamp(saved)}.toml"
    try:
        do.link(session, path)
    except OSError:
        new = write_temporary(path, session.read_bytes(), do)
        try:
            do.replace(new, path)
        except OSError:
            forget(new, do)
            raise
    for version in to_drop(versions(folder), today):
        forget(version.path, do)


def to_drop(kept: list[Version], today: date) -> list[Version]:
    """What the rule lets go of; `kept` is newest first."""
    aside = [version for version in kept if version.is_set_aside]
    days: dict[date, list[Version]] = {}
    for version in kept:
        if not version.is_set_aside:
            days.setdefault(version.at.date(), []).append(version)
    stay = {version for day, of_day in days.items() for version in _of_day(of_day, day == today)}
    newest = sorted(stay, reverse=True)[:IN_ALL]
    return [version for version in kept if version not in newest and version not in aside[:SET_ASIDE]]


def _of_day(versions_of_day: list[Version], is_today: bool) -> list[Version]:
    """The last of an older day; of today the last, and before it two that lie apart."""
    if not is_today or len(versions_of_day) <= OF_TODAY:
        return versions_of_day[: OF_TODAY if is_today else 1]
    last, before, *older = versions_of_day
    is_apart = abs(before.at - older[0].at) >= APART
    return [last, before, older[0]] if is_apart else [last, *older[: OF_TODAY - 1]]


def _stamp(saved: datetime) -> str:
    return re.sub("[-:]", "", saved.replace(tzinfo=None).isoformat(timespec="seconds"))


def _are_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other) or one.read_bytes() == other.read_bytes()
    except OSError:
        return False
