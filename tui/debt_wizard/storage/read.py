"""Open a session file: bytes, plain values, schema, case. Nothing on disk is changed."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from debt_wizard.case import SCHEMA, Case, problems_of
from debt_wizard.case.text import hidden_characters
from debt_wizard.storage.bounded import Print, read_bytes
from debt_wizard.storage.dump import MARK
from debt_wizard.storage.error import SessionError
from debt_wizard.storage.lines import with_lines
from debt_wizard.storage.migrate import MIGRATIONS, Migration, migrated, schema_of
from debt_wizard.storage.notice import Notice
from debt_wizard.storage.parse import parse
from debt_wizard.storage.seal import Seal, check_seal


@dataclass(frozen=True)
class Loaded:
    """A session file as it was read."""

    case: Case
    seal: Seal
    notices: tuple[Notice, ...]
    seen: Print

    @property
    def is_newer(self) -> bool:
        """Whether a newer version wrote it: the case is as much of it as this one understands."""
        return any(notice.code == "newer_schema" for notice in self.notices)


def read_session(path: Path, migrations: Mapping[int, Migration] = MIGRATIONS) -> Loaded:
    """Read and check a session file.

    Raises:
        SessionError: it cannot be read or is no session; says where and what.
    """
    content = read_bytes(path)
    data = parse(content.data, path)
    notices: list[Notice] = []
    seal = check_seal(content.data)
    if seal == "changed":
        notices.append(Notice("changed_outside"))
    elif seal == "missing":
        notices.append(Notice("cut_off" if content.data.startswith(MARK.encode()) else "not_sealed"))
    schema = schema_of(data)
    if schema is not None and schema > SCHEMA:
        case = as_much_as_validates(data)
        if case is None:
            raise SessionError("newer_schema", path, detail=str(schema)[:20])
        notices.append(Notice("newer_schema", str(schema)[:20]))
        return Loaded(case, seal, tuple(notices), content.seen)
    if schema is not None and schema in migrations:
        data = migrated(data, migrations)
        notices.append(Notice("older_schema", str(schema)))
    found = _checked(data, content.data, path)
    if isinstance(found, SessionError):  # raised here, apart from pydantic's own error, which quotes the file
        raise found
    hidden = _hidden(data)
    hidden -= _hidden(found.model_dump()) if hidden else 0  # keys that nobody knows keep theirs
    if hidden:
        notices.append(Notice("hidden_removed", str(hidden)))
    return Loaded(found, seal, tuple(notices), content.seen)


def _checked(data: Mapping[str, Any], content: bytes, path: Path) -> Case | SessionError:
    try:
        return Case.model_validate(data)
    except ValidationError as error:
        problems = with_lines(problems_of(error), content.decode("utf-8-sig"))
        first = next((problem.line for problem in problems if problem.line), None)
        return SessionError("wrong_values", path, problems=problems, line=first)


def as_much_as_validates(data: Mapping[str, Any]) -> Case | None:
    """The part of a newer file that this version understands; None where that is nothing."""
    kept: dict[str, Any] = deepcopy({**data, "schema": SCHEMA})
    for _ in range(100):
        try:
            return Case.model_validate(kept)
        except ValidationError as error:
            faults = [detail["loc"] for detail in error.errors(include_url=False, include_input=False)]
        for fault in sorted(set(faults), key=repr, reverse=True):
            _take_out(kept, fault)
    return None


def _take_out(data: dict[str, Any], fault: tuple[int | str, ...]) -> None:
    """Remove the value at the end of the way, or the last table on it that is there."""
    owner: Any = data
    for step, after in pairwise(fault):
        inner = owner[step] if _has(owner, step) else None
        if not _has(inner, after):
            break
        owner = inner
    else:
        step = fault[-1] if fault else ""
    if _has(owner, step):
        del owner[step]


def _has(owner: Any, step: int | str) -> bool:
    if isinstance(owner, list):
        return isinstance(step, int) and step < len(owner)
    return isinstance(owner, dict) and step in owner


def _hidden(data: Mapping[str, Any]) -> int:
    return sum(hidden_characters(text) for text in _texts(data))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _texts(inner)
