"""Write a case as TOML that a person can read and mend by hand."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

import tomli_w

MARK = "# A debt-wizard session."
"""How every file begins that was saved by the program: told apart from one that was written by hand."""

LONGEST_FIGURE = 20
"""Digits of a figure that is written out in full."""

HEADER = f"""\
{MARK} Plain text: you may read it, copy it, and change it by hand.
# 协商记录，纯文本：可以查看、复制，也可以手工修改。
# Comments are not kept. 注释不会保留。

"""


class _Moment(datetime):
    """A moment that is written as 2026-11-20T09:12:00+08:00, with its T."""

    def __str__(self) -> str:
        return self.isoformat()


class _Figure(Decimal):
    """A figure that is written out in full: 0.0000001, not 1E-7."""

    def __str__(self) -> str:
        return f"{self:f}"


def dump(data: Mapping[str, Any]) -> str:
    """The text of a session file, without its seal; `data` is a case as plain values, without None.

    Every table and every entry of a list of tables stands in a block of its own, [plan] or [[income]],
    however short it is, in the order of `data`.

    Raises:
        TypeError: a value that TOML does not have.
    """
    return HEADER + "\n".join(_blocks("", data))


def _blocks(name: str, table: Mapping[str, Any], head: str = "") -> Iterator[str]:
    plain = {key: _plain(value) for key, value in table.items() if not _is_table(value) and not _is_list(value)}
    if plain or head:
        # a text with CR LF would lose its CR between three quotation marks
        yield head + tomli_w.dumps(plain, multiline_strings=not any(_has_cr(value) for value in plain.values()))
    for key, value in table.items():
        inner = f"{name}.{_key(key)}" if name else _key(key)
        if _is_table(value):
            yield from _blocks(inner, value, f"[{inner}]\n")
        elif _is_list(value):
            for entry in value:
                yield from _blocks(inner, entry, f"[[{inner}]]\n")


def _key(key: str) -> str:
    """The key as TOML writes it, in quotation marks where it needs them."""
    return tomli_w.dumps({key: {}}).strip()[1:-1]


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return _Moment.fromisoformat(value.isoformat())
    if isinstance(value, Decimal) and value.is_finite() and abs(value.adjusted()) < LONGEST_FIGURE:
        return _Figure(value)
    if isinstance(value, Mapping):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    return value


def _has_cr(value: Any) -> bool:
    if isinstance(value, Mapping):
        return any(_has_cr(inner) for inner in value.values())
    if isinstance(value, list | tuple):
        return any(_has_cr(inner) for inner in value)
    return isinstance(value, str) and "\r" in value


def _is_table(value: Any) -> bool:
    return isinstance(value, Mapping)


def _is_list(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(_is_table(entry) for entry in value)
