"""What is wrong with a session file, field by field, in words of the program rather than of a library."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import ValidationError

from debt_wizard.case.text import clean

Fault = Literal[
    "missing", "wrong_type", "not_one_of", "too_long", "too_many", "too_small", "too_large", "form"
]
Expected = Literal["amount", "date", "moment", "text", "yes_no", "number", "list", "table", "choice", "key"]

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

_EXPECTED: tuple[tuple[str, Expected], ...] = (
    ("decimal", "amount"),
    ("is_instance", "amount"),
    ("finite", "amount"),
    ("datetime", "moment"),
    ("timezone", "moment"),
    ("date", "date"),
    ("bool", "yes_no"),
    ("int", "number"),
    ("list", "list"),
    ("too_long", "list"),
    ("model", "table"),
    ("dict", "table"),
    ("literal", "choice"),
    ("string_pattern", "key"),
    ("string", "text"),
    ("greater", "amount"),
    ("less", "amount"),
)

EXAMPLES: Mapping[Expected, str] = {
    "amount": "1200.50",
    "date": "2026-12-10",
    "moment": "2026-12-10T09:30:00+08:00",
    "text": '"甲银行"',
    "yes_no": "true",
    "number": "15",
    "list": '["income_drop"]',
    "table": "[plan]",
    "choice": '"month"',
    "key": '"card-1"',
}
"""For each kind of value, what a valid one looks like in the file."""


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
    """Say what pydantic found, one problem a field, in the order of the file."""
    found = [_problem(dict(detail)) for detail in error.errors(include_url=False)]
    return list({(problem.table, problem.field): problem for problem in reversed(found)}.values())[::-1]


def _problem(detail: dict[str, Any]) -> Problem:
    kind: str = detail["type"]
    context: Mapping[str, Any] = detail.get("ctx") or {}
    expected: Expected = next((name for start, name in _EXPECTED if kind.startswith(start)), "text")
    options = str(context.get("expected", "")).replace("'", "").replace(" or ", ", ")
    limits = ("max_length", "max_digits", "decimal_places", "ge", "gt", "le", "lt")
    limit = options or next((str(context[name]) for name in limits if name in context), "")
    table, field = _place(detail["loc"])
    return Problem(
        table=table,
        field=field,
        fault=_FAULTS.get(kind, "wrong_type"),
        expected=expected,
        given="" if kind == "missing" else clean(str(detail.get("input", "")))[:40],
        limit=limit,
        example=f'"{options.split(",")[0]}"' if options else EXAMPLES[expected],
    )


def _place(loc: tuple[str | int, ...]) -> tuple[str, str]:
    """Turn a path such as ("plan", "proposal", 0, "months") into ("plan.proposal 1", "months")."""
    words: list[str] = []
    for step in loc:
        if isinstance(step, int) and words:
            words[-1] = f"{words[-1]} {step + 1}"
        else:
            words.append(clean(str(step))[:40])
    return (".".join(words[:-1]), words[-1]) if len(words) > 1 else ("", words[0] if words else "")
