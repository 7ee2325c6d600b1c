"""What is wrong with a session's file, in one line: what, where, and what to do."""

from typing import TYPE_CHECKING

from debt_wizard.language import Language
from debt_wizard.storage import SessionError

if TYPE_CHECKING:
    from debt_wizard.case import Problem

NO_END = "no end"
"""The detail of a fault of a file that can be read but has lost its last line, the checksum."""

LONGEST_LIMIT = 120
"""Characters of the values that may stand in a field."""


def fault_line(language: Language, fault: SessionError) -> str:
    """One line; for wrong values it names the first one's table and field, and an example that the field takes."""
    if fault.problems:
        return _wrong_value(language, fault, fault.problems[0])
    if fault.code == "not_found":
        return language.say("commands_faults.not_found", path=fault.place)
    if fault.detail == NO_END:
        return language.say("commands_faults.no_end", path=fault.place)
    return language.say(f"session_faults.{fault.code}", path=fault.place, line=fault.line or 1, detail=fault.detail)


def _wrong_value(language: Language, fault: SessionError, problem: "Problem") -> str:
    more = len(fault.problems) - 1
    return language.say(
        "commands_faults.wrong_value",
        path=fault.place,
        where=_where(language, problem),
        what=_what(language, problem),
        field=problem.field,
        example=problem.example,
        more=language.say("commands_faults.more", count=more) if more else "",
    )


def _where(language: Language, problem: "Problem") -> str:
    line = problem.line or 1
    if not problem.table:
        return language.say("commands_faults.where.top", line=line, field=problem.field)
    return language.say("commands_faults.where.table", line=line, table=problem.table, field=problem.field)


def _what(language: Language, problem: "Problem") -> str:
    if problem.fault == "wrong_type":
        return language.say(f"commands_faults.expected.{problem.expected}")
    return language.say(f"commands_faults.fault.{problem.fault}", limit=problem.limit[:LONGEST_LIMIT])
