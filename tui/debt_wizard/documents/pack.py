"""One zip with every document, the files of the case, and a list of all that with SHA-256 checksums."""

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from debt_wizard.case import Case
from debt_wizard.documents.case_files import case_files

MANIFEST = "MANIFEST.sha256"
"""As `sha256sum --check` reads it."""


def pack(files: Sequence[tuple[str, bytes]], case: Case | None, now: datetime) -> bytes:
    """The zip, with the files that a case names. A file that is not there, or is no plain one, is left out."""
    packed = dict(files)
    for file in case_files(case) if case is not None else ():
        content = _content(file.path)
        if content is not None:
            packed[file.packed_as] = content
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


def _content(path: Path | None) -> bytes | None:
    try:
        return path.read_bytes() if path is not None else None
    except OSError:
        return None
