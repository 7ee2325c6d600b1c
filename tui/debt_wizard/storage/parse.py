"""From bytes to plain values, with a guard against files that are made to keep a parser busy."""

import re
import tomllib
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from debt_wizard.storage.error import SessionError
from debt_wizard.storage.seal import check_seal

DEEPEST = 64
"""Levels of tables in tables. No session has more than four."""

LONGEST_KEY = 16
"""Parts of a dotted key. The parser's time grows with their square."""

LONGEST_WORD = 1_000
"""Characters of a number or a bare key."""

MOST_PARTS = 200_000
"""Tables, fields, entries of lists and points. A session with 5,000 debts has half as many."""

_SCHEMA = re.compile(rb"^[ \t]*schema[ \t]*=", re.MULTILINE)
"""What a session has near its beginning: where its last line cannot be read, its end was cut off."""

_TEXTS = re.compile(
    rb'"""(?:[^"\\]|\\.|"(?!""))*+(?:""")?+|'
    rb"'''(?:[^']|'(?!''))*+(?:''')?+|"
    rb'"(?:[^"\\\n]|\\[^\n])*+"?+|'
    rb"'[^'\n]*+'?+|"
    rb"\#[^\n]*+",
    re.DOTALL,
)
_LONG_KEY = re.compile(rb"(?<![\w\"-])(?:[\w\"-]++[ \t]*+\.[ \t]*+){%d}" % LONGEST_KEY)
_LONG_WORD = re.compile(rb"(?<![\w.+-])[\w.+-]{%d}" % LONGEST_WORD)


def parse(content: bytes, path: Path) -> dict[str, Any]:
    """Parse TOML with exact decimals; `path` is only named in errors.

    Raises:
        SessionError: empty, not_utf8, too_deep, cut_off or not_toml, with the line where there is one.
    """
    if not content.strip():
        raise SessionError("empty", path)
    guard(content, path)
    found = _parsed(content, path)
    if isinstance(found, SessionError):  # raised here, apart from the parser's own error, which quotes the file
        raise found
    if not found:
        raise SessionError("empty", path)
    if _is_deep(found):
        raise SessionError("too_deep", path)
    return found


def guard(content: bytes, path: Path) -> None:
    """Refuse what would keep the parser busy for seconds or take gigabytes; texts may hold anything.

    Raises:
        SessionError: too_deep.
    """
    bare = _TEXTS.sub(b'""', content)
    parts = sum(bare.count(sign) for sign in (b"=", b",", b"[", b"."))
    if parts > MOST_PARTS or _LONG_KEY.search(bare) or _LONG_WORD.search(bare):
        raise SessionError("too_deep", path)


def _parsed(content: bytes, path: Path) -> dict[str, Any] | SessionError:
    last = content.count(b"\n") + (not content.endswith(b"\n"))
    has_end = check_seal(content) != "missing"
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        cut = not has_end and error.end == len(content) and error.reason == "unexpected end of data"
        return SessionError("cut_off" if cut else "not_utf8", path, line=line)
    try:
        return tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"\(at line (\d+), column \d+\)\Z", str(error))
        line = int(found[1]) if found else last
        is_cut = not has_end and line == last and _SCHEMA.search(content, 0, 4_000) is not None
        return SessionError("cut_off" if is_cut else "not_toml", path, line=line)
    except (RecursionError, ValueError, InvalidOperation):
        return SessionError("too_deep", path)


def _is_deep(data: dict[str, Any]) -> bool:
    level: list[Any] = [data]
    for _ in range(DEEPEST):
        level = [
            inner
            for value in level
            for inner in (value.values() if isinstance(value, dict) else value)
            if isinstance(inner, dict | list)
        ]
        if not level:
            return False
    return True
