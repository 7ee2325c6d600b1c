"""The path of a file or a folder, also as a terminal, a desktop or a shell writes it out."""

import re
from urllib.parse import unquote

_QUOTED = re.compile(r"(?P<mark>['\"])(?P<path>.*)(?P=mark)", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)")
_ADDRESS = "file://"
_DRIVE = re.compile(r"/[A-Za-z]:")


def read_path(text: str) -> str:
    """The path alone: without quotation marks round it, without backslashes before signs, and out of a file address.

    A file that is dragged into a terminal stands there as 'my bill(1).csv', my\\ bill\\(1\\).csv or file:///my%20bill.csv.
    The backslashes of a path that begins with a drive part its folders and stay.
    """
    typed = text.strip()
    quoted = _QUOTED.fullmatch(typed)
    if quoted:
        inside = quoted["path"]
        return inside.replace("'\\''", "'") if quoted["mark"] == "'" else inside
    if typed.lower().startswith(_ADDRESS):
        path = unquote(typed[len(_ADDRESS) :].removeprefix("localhost"))
        return path[1:] if _DRIVE.match(path) else path
    return _ESCAPED.sub(r"\1", typed) if typed.startswith(("/", "~")) else typed
