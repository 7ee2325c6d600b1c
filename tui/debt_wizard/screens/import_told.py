"""What would be taken from a file and what not, in words."""

from debt_wizard.case import Debt, Payment
from debt_wizard.importing.columns import ImportKind, fields_of
from debt_wizard.importing.taken import RowRefused, Taken, total_of
from debt_wizard.language import Language

SHOWN = 5
"""Entries, and refused rows, that are shown; the rest is counted."""


def import_told(language: Language, kind: ImportKind, found: Taken) -> str:
    """How many rows, what they come to, the first of them, and each that is left out with its line."""
    rows = len(found.entries) + len(found.refused)
    total = language.money(total_of(found))
    said = [language.say("import.found", rows=rows, count=len(found.entries), total=total)]
    if found.entries:
        said.append(language.say("import.preview"))
        said += [f"  {_entry(language, entry)}" for entry in found.entries[:SHOWN]]
    if found.refused:
        said.append(language.say("import.not_taken", count=len(found.refused)))
        said += [f"  {_refused(language, kind, row)}" for row in found.refused[:SHOWN]]
        if len(found.refused) > SHOWN:
            said.append(f"  {language.say('import.more', count=len(found.refused) - SHOWN)}")
    return "\n".join(said)


def _entry(language: Language, entry: Debt | Payment) -> str:
    if isinstance(entry, Debt):
        return "  ".join(filter(None, (entry.lender, language.money(entry.balance) if entry.balance else "")))
    day = language.date(entry.paid_on) if entry.paid_on is not None else ""
    amount = language.money(entry.paid) if entry.paid is not None else ""
    return "  ".join(filter(None, (day, amount, entry.way, entry.note)))


def _refused(language: Language, kind: ImportKind, row: RowRefused) -> str:
    names = {item.value("field"): item.name for item in fields_of(kind)}
    field = language.text(names[row.field])
    if not row.cell:
        return language.say("import.line_empty", line=row.line, field=field)
    return language.say("import.line", line=row.line, field=field, cell=row.cell[:30])
