"""What a field of the session file holds, with an example that the field takes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import AwareDatetime

from debt_wizard.case.kinds import (
    Checksum,
    Currency,
    DayOfMonth,
    FileSize,
    Fraction,
    GraceMonths,
    Key,
    Letter,
    LetterLanguage,
    Money,
    MonthOfYear,
    Months,
    Name,
    Story,
    YearlyRate,
)
from debt_wizard.case.part import Part
from debt_wizard.case.rehearsal import Run

Expected = Literal[
    "amount", "rate", "share", "number", "date", "moment", "text", "yes_no", "list", "table", "choice", "key"
]


@dataclass(frozen=True)
class Expectation:
    """The kind of a value, and one that may stand there, written as in the file."""

    kind: Expected
    example: str


_OF_KIND: tuple[tuple[Any, Expectation], ...] = (
    (Money, Expectation("amount", "1200.50")),
    (YearlyRate, Expectation("rate", "0.1825")),
    (Fraction, Expectation("share", "0.5")),
    (DayOfMonth, Expectation("number", "15")),
    (MonthOfYear, Expectation("number", "12")),
    (Months, Expectation("number", "24")),
    (GraceMonths, Expectation("number", "3")),
    (FileSize, Expectation("number", "20480")),
    (Run, Expectation("number", "1")),
    (AwareDatetime, Expectation("moment", "2026-12-10T09:30:00+08:00")),
    (date, Expectation("date", "2026-12-10")),
    (bool, Expectation("yes_no", "true")),
    (Name, Expectation("text", '"甲银行"')),
    (Story, Expectation("text", '"八月起收入少了三分之一。"')),
    (Letter, Expectation("text", '"您好，我想谈谈还款安排。"')),
    (Key, Expectation("key", '"card-1"')),
    (Currency, Expectation("key", '"CNY"')),
    (LetterLanguage, Expectation("key", '"zh"')),
    (Checksum, Expectation("key", f'"{"9f" * 32}"')),
)


def expectation_at(way: Iterable[str | int]) -> Expectation:
    """What belongs at the end of a way through the file, such as ("debt", 0, "balance")."""
    from debt_wizard.case.case import Case

    annotation: Any = Case
    for step in way:
        inner = _inside(_bare(annotation), step)
        if inner is None:
            break
        annotation = inner
    return _expectation(annotation)


def _expectation(annotation: Any) -> Expectation:
    bare = _bare(annotation)
    found = next((expectation for kind, expectation in _OF_KIND if bare == kind), None)
    if found is not None:
        return found
    if get_origin(bare) is Literal:
        option = get_args(bare)[0]
        return Expectation("choice", f'"{option}"' if isinstance(option, str) else str(option))
    if get_origin(bare) is list:
        entry = _expectation(get_args(bare)[0])
        return Expectation("list", "[]" if entry.kind == "table" else f"[{entry.example}]")
    return Expectation("table", "{}")


def _inside(bare: Any, step: str | int) -> Any:
    """The annotation of a field of a table, or of an entry of a list or of a table of any keys."""
    if isinstance(bare, type) and issubclass(bare, Part):
        return _fields(bare).get(str(step))
    arguments = get_args(bare)
    if get_origin(bare) is list:
        return arguments[0]
    if get_origin(bare) is dict:
        return arguments[1]
    return None


@cache
def _fields(part: type[Part]) -> dict[str, Any]:
    hints = get_type_hints(part, include_extras=True)
    return {field.alias or name: hints[name] for name, field in part.model_fields.items()}


def _bare(annotation: Any) -> Any:
    """The annotation without "or nothing", and without limits that only count entries."""
    if get_origin(annotation) in (Union, UnionType):
        annotation = next(each for each in get_args(annotation) if each is not NoneType)
    is_limited = get_origin(annotation) is Annotated
    inner = get_args(annotation)[0] if is_limited else annotation
    return inner if get_origin(inner) in (list, dict, Literal) else annotation
