"""Files that the person takes along: written whole or not at all, and readable by their owner alone."""

from itertools import count
from pathlib import Path

from debt_wizard.storage.file_operations import FileOperations
from debt_wizard.storage.private import private_folder
from debt_wizard.storage.temporary import forget, write_temporary


def write_private_file(folder: Path, name: str, text: str | bytes, do: FileOperations | None = None) -> Path:
    """Write `text` to a file of that name in `folder` and return its path.

    A folder that is missing is made, private; one that is there keeps its rights. A file of that name that holds
    something else stays, and the new one gets the next free number before its ending.

    Raises:
        OSError: it cannot be written; nothing half-made is left.
    """
    do = do or FileOperations()
    content = text.encode("utf-8") if isinstance(text, str) else text
    if not folder.is_dir():
        private_folder(folder)
    path = _free(folder / name, content)
    new = write_temporary(path, content, do)
    try:
        do.replace(new, path)
    except BaseException:
        forget(new, do)
        raise
    return path


def _free(path: Path, content: bytes) -> Path:
    """The path itself, or the first numbered one that is free or holds the same already."""
    stem, dot, ending = path.name.partition(".")
    for number in count(1):
        tried = path if number == 1 else path.with_name(f"{stem}-{number}{dot}{ending}")
        if not tried.exists() and not tried.is_symlink():
            return tried
        if tried.is_file() and not tried.is_symlink() and tried.read_bytes() == content:
            return tried
    raise AssertionError("a free number always comes")
