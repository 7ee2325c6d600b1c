"""What can be wrong with a session on disk. Codes only: the sentences are content."""

import errno
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from debt_wizard.case.text import clean

if TYPE_CHECKING:
    from debt_wizard.case import Problem

Code = Literal[
    "not_found",
    "is_folder",
    "not_a_file",  # a pipe, a device, a socket
    "no_permission",
    "too_big",  # detail: its size in bytes
    "too_deep",  # of more, longer or deeper parts than any session: it would keep a parser busy
    "not_utf8",  # line
    "empty",
    "cut_off",  # line: the last one; the end of the file is missing
    "not_toml",  # line
    "wrong_values",  # problems, each with its line where it can be found
    "newer_schema",  # detail: its number
    "disk_full",
    "read_only_folder",
    "folder_gone",
    "name_taken",
    "bad_name",
    "locked",  # detail: who has it open, as process@machine
    "read_only",  # it was opened only to be read
    "nothing_to_restore",
    "not_readable_back",  # what was to be written does not read as what was meant; nothing was written
    "input_output",
    "unexpected",  # detail: the kind of a fault of the program
]


class SessionError(Exception):
    """A session that cannot be opened or saved.

    Its own text is the code and nothing else, so that no answer of a person ends in a log; what a screen
    needs to name the place is in the attributes.
    """

    def __init__(
        self,
        code: Code,
        path: Path,
        *,
        line: int | None = None,
        problems: "tuple[Problem, ...]" = (),
        detail: str = "",
    ) -> None:
        super().__init__(code)
        self.code: Code = code
        self.path = path
        self.line = line
        """The line of the file where the fault stands, from 1, where one can be named."""
        self.problems = problems
        self.detail = detail
        """A number or a name that the sentence needs: a schema, a size, a process."""

    @property
    def place(self) -> str:
        """The path as it may be shown on a terminal: a file name can hold control characters."""
        return clean(str(self.path))


_BY_NUMBER: dict[int, Code] = {
    errno.ENOENT: "not_found",
    errno.ENOTDIR: "not_found",
    errno.EISDIR: "is_folder",
    errno.EACCES: "no_permission",
    errno.EPERM: "no_permission",
    errno.ENOSPC: "disk_full",
    errno.EFBIG: "disk_full",
    getattr(errno, "EDQUOT", errno.ENOSPC): "disk_full",
    errno.EROFS: "read_only_folder",
    errno.ELOOP: "not_a_file",
    errno.ENXIO: "not_a_file",
    errno.ENAMETOOLONG: "bad_name",
}


def code_of(error: OSError, *, saving: bool = False) -> Code:
    """The code for what the system said; while saving, what is not found is the folder."""
    code = _BY_NUMBER.get(error.errno or 0, "input_output")
    return "folder_gone" if saving and code == "not_found" else code
