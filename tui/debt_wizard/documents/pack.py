"""One zip with every document, the files of the case, and a list of all that with SHA-256 checksums."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from debt_wizard.case import Case

MANIFEST = "MANIFEST.sha256"
"""As `sha256sum --check` reads it."""

LARGEST = 100_000_000
"""Bytes of an evidence file that is still packed."""


def pack(files: Sequence[tuple[str, bytes]], case: Case | None, now: datetime) -> bytes:
    """The zip, with the files that a case names. A file that is not there, or is no plain one, is left out."""
    packed = dict(files)
    for name, file in _named(case) if case is not None else ():
        content = _evidence(file)
        if content is not None:
            ending = Path(file or "").suffix[:10]
            packed[f"{name}{ending if ending[1:].isalnum() else ''}"] = content
    lines = [f"{sha256(content).hexdigest()}  {name}\n" for name, content in packed.items()]
    packed[MANIFEST] = "".join(lines).encode("utf-8")
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as archive:
        for name, content in packed.items():
            entry = ZipInfo(name, now.timetuple()[:6])
            entry.external_attr = 0o600 << 16
            entry.compress_type = ZIP_DEFLATED
            archive.writestr(entry, content)
    return written.getvalue()


def _named(case: Case) -> Iterator[tuple[str, str | None]]:
    """Evidence, signed agreements and slips: the name of each in the zip, without its ending, and its path."""
    for number, paper in enumerate(case.evidence, 1):
        yield f"evidence/{number:02}-{paper.kind}", paper.file
    for number, agreement in enumerate(case.agreement, 1):
        yield f"agreements/{number:02}-{agreement.debt}", agreement.file
    for number, payment in enumerate(case.payment, 1):
        day = payment.paid_on or payment.due
        yield f"payments/{number:02}-{payment.debt}{f'-{day}' if day is not None else ''}", payment.file


def _evidence(path: str | None) -> bytes | None:
    if not path:
        return None
    try:
        file = Path(path).expanduser()
        if not file.is_file() or file.stat().st_size > LARGEST:
            return None
        return file.read_bytes()
    except (OSError, RuntimeError, ValueError):
        return None
