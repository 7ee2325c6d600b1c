"""What would be taken from a file and what not, in words."""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from debt_wizard.case import Debt
from debt_wizard.importing.columns import ImportKind, fields_of, taken_fields
from debt_wizard.importing.entry_of_row import RowRefused
from debt_wizard.importing.rows import LEFT_OUT, Wanted
from debt_wizard.importing.seen import Seen
from debt_wizard.importing.taken import MOST, Taken, total_of
from debt_wizard.language import Language
from debt_wizard.screens.import_doubts import doubts_told, mark_of
from debt_wizard.typed import Refused

SHOWN = 5
"""Entries, and refused rows, that are shown; the rest is counted."""

QUOTED = 30
"""Characters of a cell that are quoted."""

SHOW: Mapping[str, Callable[[Language, Any], str]] = {
    "product": lambda language, value: language.named("products", value),
    "balance": lambda language, value: language.money(value),
    "contract_payment": lambda language, value: language.money(value),
    "annual_rate": lambda language, value: language.percent(value),
    "due_day": lambda language, value: language.each_month(value),
    "overdue_since": lambda language, value: language.date(value),
}
"""How the fields of a debt are said; the others are texts."""


def import_told(language: Language, kind: ImportKind, found: Taken, wanted: Wanted) -> str:
    """How many rows, what they come to, the first of them, and what is left out with the reason."""
    return "\n".join(_lines(language, kind, found, wanted))


def _lines(language: Language, kind: ImportKind, found: Taken, wanted: Wanted) -> Iterator[str]:
    if found.is_too_many:
        yield language.say("import.too_many", count=len(found.meant.rows), most=found.most)
        if found.most < MOST[kind]:
            yield language.say("import.full", most=found.most)
    else:
        total = language.money(total_of(found))
        yield language.say("import.found", rows=found.rows, count=len(found.entries), total=total)
    if found.seen:
        yield language.say("import.preview")
        yield from (f"  {_seen(language, each)}" for each in found.seen[:SHOWN])
    if found.known:
        what = "known_taken" if wanted.takes_known else "known_left_out"
        yield language.say(f"import.{what}.{kind}", count=found.known)
    if found.other_balances:
        yield language.say("import.other_balance", count=found.other_balances)
    if found.open_kinds:
        yield language.say("import.kind_open", count=found.open_kinds)
    if kind == "payments":
        yield from doubts_told(language, found, wanted)
        yield from _direction(language, found, wanted)
    if found.refunded:
        back = language.money(sum(found.refunded, Decimal(0)))
        yield language.say("import.in_part", count=len(found.refunded), amount=back)
    if found.left_out:
        yield language.say("import.left_out_heading", count=sum(found.left_out.values()))
        for why in LEFT_OUT:
            if why in found.left_out:
                counted = language.say(f"import.left_out.{why}", count=found.left_out[why], text=wanted.text[:QUOTED])
                yield f"  {counted}"
        for name, count in found.meant.named_otherwise.items():
            yield language.say("import.named_otherwise", count=count, name=name[:QUOTED])
        if found.meant.loose_refunds:
            yield language.say("import.loose_refunds", count=found.meant.loose_refunds)
    if found.refused:
        yield language.say("import.not_taken", count=len(found.refused))
        yield from (f"  {_refused(language, kind, row)}" for row in found.refused[:SHOWN])
        if len(found.refused) > SHOWN:
            yield f"  {language.say('import.more', count=len(found.refused) - SHOWN)}"


def _direction(language: Language, found: Taken, wanted: Wanted) -> Iterator[str]:
    """How money out is told from money in, and that no minus is taken over."""
    if found.meant.told_by == "sign" and wanted.direction != "all":
        yield language.say("import.by_sign")
        return
    if found.meant.told_by is None and wanted.direction == "not_in" and not found.had_minus:
        yield language.say("import.all_out")
    if found.had_minus:
        yield language.say("import.without_minus")


def _seen(language: Language, seen: Seen) -> str:
    entry = seen.entry
    if isinstance(entry, Debt):
        names = _names(language, "debts")
        told = [(field, getattr(entry, field)) for field in taken_fields("debts") if field != "lender"]
        said = [
            language.say("import.pair", name=names[field], value=SHOW.get(field, _plain)(language, value))
            for field, value in told
            if value not in (None, "")
        ]
        return "  ".join(filter(None, (entry.lender, *said, mark_of(language, seen))))
    day = language.date(entry.paid_on) if entry.paid_on is not None else ""
    amount = language.money(entry.paid) if entry.paid is not None else ""
    mark = mark_of(language, seen)
    return "  ".join(filter(None, (day, amount, seen.payee, entry.way, entry.note, mark)))


def _plain(language: Language, value: Any) -> str:
    return str(value)


def _names(language: Language, kind: ImportKind) -> dict[str, str]:
    return {item.value("field"): language.text(item.name) for item in fields_of(kind)}


def _refused(language: Language, kind: ImportKind, row: RowRefused) -> str:
    cell = row.cell if len(row.cell) <= QUOTED else f"{row.cell[:QUOTED]}…"
    if isinstance(row.why, Refused):
        why = language.say(f"refused.{row.why.code}", typed=cell, **row.why.values)
    else:
        why = language.say(f"import.why.{row.why}", cell=cell)
    return language.say("import.line", line=row.line, field=_names(language, kind)[row.field], why=why)
