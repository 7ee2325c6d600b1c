"""What is wrong with a session file, field by field, in words of the program rather than of a library."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import ValidationError

from debt_wizard.case.expectation import Expected, expectation_at
from debt_wizard.case.text import clean

MOST_PROBLEMS = 100
"""Enough to mend a file by hand; a file with more is no session."""

Fault = Literal["missing", "wrong_type", "not_one_of", "too_long", "too_many", "too_small", "too_large", "form"]

_FAULTS: Mapping[str, Fault] = {
    "missing": "missing",
    "literal_error": "not_one_of",
    "string_too_long": "too_long",
    "too_long": "too_many",
    "greater_than_equal": "too_small",
    "greater_than": "too_small",
    "less_than_equal": "too_large",
    "less_than": "too_large",
    "decimal_max_digits": "too_large",
    "decimal_whole_digits": "too_large",
    "decimal_max_places": "form",
    "finite_number": "form",
    "string_pattern_mismatch": "form",
    "timezone_aware": "form",
}


@dataclass(frozen=True)
class Problem:
    """One field of a session file that cannot be read as it stands."""

    table: str
    """The table with the entry's number where it is one of several: "debt 2"."""
    field: str
    fault: Fault
    expected: Expected
    given: str = dataclasses.field(repr=False)
    """The start of what stands there, cleaned; empty where nothing does. A log never shows it."""
    limit: str
    """The limit that was passed, or the values that may stand there."""
    example: str
    line: int | None = None
    """The line of the file, where whoever read the file could find it."""


def problems_of(error: ValidationError) -> list[Problem]:
    """Say what pydantic found wrong with a case, one problem a field, in the order of the models."""
    found = [_problem(dict(detail)) for detail in error.errors(include_url=False)[:MOST_PROBLEMS]]
    return list({(problem.table, problem.field): problem for problem in reversed(found)}.values())[::-1]


def _problem(detail: dict[str, Any]) -> Problem:
    kind: str = detail["type"]
    context: Mapping[str, Any] = detail.get("ctx") or {}
    limits = ("max_length", "max_digits", "decimal_places", "ge", "gt", "le", "lt")
    options = str(context.get("expected", "")).replace("'", "").replace(" or ", ", ")
    limit = options or next((str(context[name]) for name in limits if name in context), "")
    table, field = _place(detail["loc"])
    expectation = expectation_at(detail["loc"])
    return Problem(
        table=table,
        field=field,
        fault=_FAULTS.get(kind, "wrong_type"),
        expected=expectation.kind,
        given="" if kind == "missing" else clean(str(detail.get("input", ""))[:400])[:40],
        limit=limit,
        example=expectation.example,
    )


def _place(loc: tuple[str | int, ...]) -> tuple[str, str]:
    """Turn a path such as ("plan", "proposal", 0, "months") into ("plan.proposal 1", "months")."""
    words: list[str] = []
    for step in loc[:-1] if loc[-1:] == ("[key]",) else loc:
        if isinstance(step, int) and words:
            words[-1] = f"{words[-1]} {step + 1}"
        else:
            words.append(clean(str(step))[:40])
    return (".".join(words[:-1]), words[-1]) if len(words) > 1 else ("", words[0] if words else "")
