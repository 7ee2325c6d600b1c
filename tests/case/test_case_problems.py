"""Every fault of a session file names its table, its field, what is wrong, and an example that the field takes."""

import tomllib
from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Any, get_args, get_origin

import pytest
from pydantic import ValidationError

from debt_wizard.case import Case, Part, Problem, problems_of
from debt_wizard.case.expectation import _bare, _fields, expectation_at

Way = tuple[str | int, ...]


def _fields_of(annotation: Any, way: Way = ()) -> Iterator[Way]:
    """The way to every field of the session file, and to the first entry of every list."""
    bare = _bare(annotation)
    if way:
        yield way
    if isinstance(bare, type) and issubclass(bare, Part):
        for name, inner in _fields(bare).items():
            if name != "unfinished" or not way:
                yield from _fields_of(inner, (*way, name))
    elif get_origin(bare) is list:
        yield from _fields_of(get_args(bare)[0], (*way, 0))


WAYS = list(_fields_of(Case))
NEEDED = {"own_risk": {"verdict": "over", "promised": Decimal(1), "at": "2026-12-10T09:30:00+08:00"}}


def _file_with(way: Way, value: Any) -> dict[str, Any]:
    """Plain values of a session file that hold `value` at the end of that way."""
    for step in reversed(way):
        value = [value] if isinstance(step, int) else {step: value}
    inner = value
    assert isinstance(inner, dict)
    return inner


def _problems(data: dict[str, Any]) -> list[Problem]:
    try:
        Case.model_validate(data)
    except ValidationError as error:
        return problems_of(error)
    return []


def _named(problem: Problem) -> str:
    return f"{problem.table}.{problem.field}" if problem.table else problem.field


def _written(way: Way) -> str:
    words: list[str] = []
    for step in way:
        if isinstance(step, int):
            words[-1] += f" {step + 1}"
        else:
            words.append(step)
    return ".".join(words)


def test_the_session_file_has_fields() -> None:
    assert len(WAYS) > 120
    assert ("debt", 0, "balance") in WAYS
    assert ("plan", "proposal", 0, "asks", 0) in WAYS


@pytest.mark.parametrize("way", WAYS, ids=_written)
def test_a_value_of_no_type_is_named_with_an_example(way: Way) -> None:
    problem = next(problem for problem in _problems(_file_with(way, object())) if _named(problem) == _written(way))
    assert problem.fault in {"wrong_type", "not_one_of"}
    assert problem.example
    assert problem.expected == expectation_at(way).kind


@pytest.mark.parametrize("way", WAYS, ids=_written)
def test_the_example_is_one_that_the_field_takes(way: Way) -> None:
    if way[-1] == "own_risk":  # a table that must hold three things; its own fields have their examples
        assert _problems(_file_with(way, {})) != []
        return
    example = tomllib.loads(f"x = {expectation_at(way).example}", parse_float=Decimal)["x"]
    wrong = [_named(problem) for problem in _problems(_file_with(way, example)) if problem.fault != "missing"]
    assert wrong == []


@pytest.mark.parametrize(
    ("way", "value", "fault", "expected", "limit"),
    [
        (("debt", 0, "balance"), Decimal(-1), "too_small", "amount", "0"),
        (("debt", 0, "balance"), Decimal("12.345"), "form", "amount", "2"),
        (("debt", 0, "balance"), Decimal("1E+20"), "too_large", "amount", "15"),
        (("debt", 0, "balance"), Decimal("NaN"), "form", "amount", ""),
        (("debt", 0, "balance"), Decimal("Infinity"), "form", "amount", ""),
        (("debt", 0, "balance"), 1200.5, "wrong_type", "amount", ""),
        (("debt", 0, "balance"), "1200", "wrong_type", "amount", ""),
        (("debt", 0, "balance"), True, "wrong_type", "amount", ""),
        (("debt", 0, "annual_rate"), Decimal(101), "too_large", "rate", "100"),
        (("spending", 0, "share"), Decimal("1.5"), "too_large", "share", "1"),
        (("spending", 0, "month"), 13, "too_large", "number", "12"),
        (("debt", 0, "due_day"), 32, "too_large", "number", "31"),
        (("debt", 0, "due_day"), 0, "too_small", "number", "1"),
        (("debt", 0, "due_day"), True, "wrong_type", "number", ""),
        (("debt", 0, "due_day"), Decimal(15), "wrong_type", "number", ""),
        (("debt", 0, "lender"), "长" * 201, "too_long", "text", "200"),
        (("debt", 0, "id"), "Card 1", "form", "key", ""),
        (("debt", 0, "overdue_since"), "2026-08-01", "wrong_type", "date", ""),
        (("debt", 0, "priority"), 1, "wrong_type", "yes_no", ""),
        (("about", "currency"), "yuan", "form", "key", ""),
        (("about", "created"), "yesterday", "wrong_type", "moment", ""),
        (("situation", "reasons"), ["a"] * 9, "too_many", "list", "8"),
        (("income",), {}, "wrong_type", "list", ""),
        (("plan",), [], "wrong_type", "table", ""),
        (("plan", "own_risk", "promised"), None, "wrong_type", "amount", ""),
    ],
)
def test_a_wrong_value_is_named_by_what_is_wrong(way: Way, value: Any, fault: str, expected: str, limit: str) -> None:
    found = {_named(problem): problem for problem in _problems(_file_with(way, value))}
    problem = found[_written(way)]
    assert (problem.fault, problem.expected) == (fault, expected)
    assert limit in ("", problem.limit)


def test_a_choice_names_all_its_options() -> None:
    problem = _problems({"income": [{"every": "fortnight"}]})[0]
    assert (problem.table, problem.field, problem.fault, problem.given) == (
        "income 1",
        "every",
        "not_one_of",
        "fortnight",
    )
    assert problem.limit == "week, two_weeks, four_weeks, month, quarter, half_year, year"
    assert problem.example == '"week"'


def test_what_stands_there_is_cleaned_and_cut_and_never_in_the_representation() -> None:
    problem = _problems({"debt": [{"balance": "\x1b]0;x\x07" + "九" * 500}]})[0]
    assert problem.given == "]0;x" + "九" * 36
    assert "九" not in repr(problem)


def test_one_problem_a_field_in_the_order_of_the_file() -> None:
    found = _problems({"debt": [{}, {"due_day": 0, "balance": "x"}], "about": {"step": "No"}, "plan": {"day": 99}})
    assert [_named(problem) for problem in found] == ["about.step", "debt 2.balance", "debt 2.due_day", "plan.day"]


def test_the_fault_of_a_key_is_named_at_the_key() -> None:
    problem = _problems({"agreement": [{"checks": {"Not a key": True}}]})[0]
    assert (problem.table, problem.field) == ("agreement 1.checks", "Not a key")


def test_an_annotation_without_limits_is_what_it_says() -> None:
    assert _bare(int | None) is int
    assert _bare(Annotated[list[int], "limits"]) == list[int]
