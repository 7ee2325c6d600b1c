"""What to look at again before anything is taken from a file: lines that were not read as meant, and odd days."""

from collections.abc import Iterator, Sequence

from debt_wizard.case import Payment
from debt_wizard.importing.day_doubt import DAY_DOUBTS
from debt_wizard.importing.rows import Wanted
from debt_wizard.importing.seen import Seen
from debt_wizard.importing.table import Table
from debt_wizard.importing.taken import Taken
from debt_wizard.language import Language

NAMED = 5
"""Lines that are named; the rest is counted."""


def table_told(language: Language, table: Table) -> str:
    """The lines of a file that were not read as they were meant; empty where all were."""
    said = []
    if table.open_quotes:
        said.append(language.say("import.open_quotes", lines=_line_numbers(language, table.open_quotes)))
    if table.unread:
        said.append(language.say("import.unread", lines=_line_numbers(language, table.unread)))
    return "\n".join(said)


def _line_numbers(language: Language, lines: Sequence[int]) -> str:
    named = [language.say("import.line_number", line=line) for line in lines[:NAMED]]
    if len(lines) > NAMED:
        named.append(language.say("import.lines_more", count=len(lines) - NAMED))
    return language.join(named)


def doubts_told(language: Language, found: Taken, wanted: Wanted) -> Iterator[str]:
    """The payments that would be taken with a day that may be wrong; of too many only a few were read."""
    if found.is_too_many:
        return
    agreed = language.date(found.agreed) if found.agreed is not None else ""
    for doubt in DAY_DOUBTS:
        days = [
            each.entry.paid_on
            for each in found.seen
            if each.doubt == doubt and isinstance(each.entry, Payment) and each.entry.paid_on is not None
            if wanted.takes_known or not each.is_known
        ]
        if days:
            day = language.date(max(days) if doubt == "not_yet" else min(days))
            yield language.say(f"import.doubt.{doubt}", count=len(days), day=day, agreed=agreed)


def mark_of(language: Language, seen: Seen) -> str:
    """What stands behind a row that is told already, maybe with another figure, or has an odd day; else nothing."""
    if seen.is_known:
        kind = "payments" if isinstance(seen.entry, Payment) else "debts"
        return language.say(f"import.known_mark.{kind}")
    if seen.has_other_balance:
        return language.say("import.other_balance_mark")
    return language.say(f"import.doubt_mark.{seen.doubt}") if seen.doubt is not None else ""
