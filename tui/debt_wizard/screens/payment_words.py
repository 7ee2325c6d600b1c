"""The log of payments in words: its table, where a debt stands, and what differs or may be wrong."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from rich.cells import cell_len

from debt_wizard.advice.payment_log import LogRow, LogStatus, PaymentLog
from debt_wizard.advice.two_balances import last_difference
from debt_wizard.documents.payment_difference import CLEAR, difference_words
from debt_wizard.documents.payment_record import assumed_rate_told, status_words
from debt_wizard.finance import Schedule
from debt_wizard.language import Language
from debt_wizard.screens.amounts_in_columns import in_columns
from debt_wizard_content.catalogues import item

COLUMNS = ("status", "due", "amount", "paid", "remains", "difference")

AHEAD = 2
"""Instalments to come that are shown; the others are counted."""

BEHIND = 6
"""Payments that were made and are shown in any case; of the earlier ones, those that need a look."""

MARKS: Mapping[LogStatus, str] = {
    "paid": "x", "early": "x", "late": "x", "part": "~", "double": "2", "covered": "2", "missed": "-", "upcoming": " ",
}  # fmt: skip
"""A sign beside each status, for eyes that only skim the table."""


REPLACED = ">"
"""The sign of an instalment that later terms ask for instead."""


def status_told(language: Language, row: LogRow) -> str:
    """What became of an instalment, as a mark and words."""
    mark = REPLACED if row.status == "missed" and row.is_replaced else MARKS[row.status]
    return f"[{mark}] {status_words(row, language)}"


def log_table(language: Language, log: PaymentLog, width: int) -> list[str]:
    """The rows under their heads: what was last paid, what needs a look however old it is, and the next two.

    Where no total was agreed, nothing remains of one: that column is left out.
    """
    if not log.rows:
        return []
    happened = [row for row in log.rows if not row.is_ahead]
    ahead = [row for row in log.rows if row.is_ahead]
    needed = {"remains": log.has_total, "difference": any(row.lender_balance is not None for row in log.rows)}
    columns = [column for column in COLUMNS if needed.get(column, True)]
    heads = [language.say(f"payments.head.{column}") for column in columns]
    shown = [row for row in happened[:-BEHIND] if not _is_settled(row)] + happened[-BEHIND:]
    cells = [_cells(language, row) for row in [*shown, *ahead[:AHEAD]]]
    rows = [heads, *([each[column] for column in columns] for each in cells)]
    lines = [line.rstrip() for line in in_columns(rows, width)]
    earlier = len(happened) - len(shown)
    told = [language.say("payments.earlier", count=earlier)] if earlier else []
    return told + lines + _more(language, ahead[AHEAD:], width)


def _is_settled(row: LogRow) -> bool:
    """Whether nothing more is to be said of a row."""
    return row.status in {"paid", "early", "late"} and not (row.difference and abs(row.difference) >= CLEAR)


def _cells(language: Language, row: LogRow) -> Mapping[str, str]:
    due = row.due or row.paid_on
    return {
        "status": status_told(language, row),
        "due": due.isoformat() if due is not None else "",
        "amount": language.number(row.amount) if row.amount is not None else "",
        "paid": language.number(row.paid) if row.paid else "",
        "remains": language.number(row.remains) if not row.is_outside else "",
        "difference": difference_words(language, row.difference),
    }


def _more(language: Language, rows: Sequence[LogRow], width: int) -> list[str]:
    """How many instalments are still to be paid, and until when; those that are covered already are not."""
    rows = [row for row in rows if row.open != 0]
    last = next((row.due for row in reversed(rows) if row.due is not None), None)
    if last is None:
        return []
    told = language.say("payments.more", count=len(rows), day=language.date(last))
    return [told] if cell_len(told) <= width else [language.say("payments.more", count=len(rows), day=last.isoformat())]


def stands_told(
    language: Language, log: PaymentLog, product: str | None = None, *, next_is_accepted: bool = False
) -> str:
    """Agreed, paid, remaining, and which balance that is; without terms, only what was listed and paid.

    At the end, what can be asked for now from a lender of that kind of debt. After small payments, whether what comes
    next is still to be agreed.

    What was paid before an agreement took the place of another stands apart: nobody agreed on the sum of both.
    """
    if not log.start and log.settled_on is None:
        return language.say("payments.none")
    before = log.paid_before
    sums = {"start": log.start - before, "paid": log.total_paid - before}
    if log.settled_on is not None:
        told = _settled_told(language, log, sums)
    else:
        told = _agreed_told(language, log, sums, product, next_is_accepted=next_is_accepted)
    if not before:
        return told
    return language.sentences([language.say("payments.before_anew", before=language.money(before)), told])


def _agreed_told(
    language: Language, log: PaymentLog, sums: Mapping[str, Decimal], product: str | None, *, next_is_accepted: bool
) -> str:
    amounts = {name: language.money(amount) for name, amount in sums.items()}
    if not log.is_agreed:
        return language.say("payments.not_agreed", remains=language.money(log.remains), paid=amounts["paid"])
    if not log.has_total:
        return language.say("payments.paid_alone", paid=amounts["paid"])
    if log.overpaid:
        return language.say("payments.total_over", over=language.money(log.overpaid), **amounts)
    if log.ended_on is not None and log.let_go:
        rest = language.money(log.let_go)
        ended = language.say("payments.ended", day=language.date(log.ended_on), rest=rest, **amounts)
        return language.sentences([ended, _can_ask(language, product)])
    if not log.remains and log.owed:  # small payments for some months pay nothing off
        key = "payments.total_done_for_now_accepted" if next_is_accepted else "payments.total_done_for_now"
        return language.say(key, owed=language.money(log.owed), start=amounts["start"])
    if not log.remains:
        done = language.say("payments.total_done", start=amounts["start"])
        return language.sentences([done, _can_ask(language, product)])
    amounts["remains"] = language.money(log.remains)
    told = language.say("payments.total", **amounts)
    if log.owed is not None and log.costs_ahead:
        told = language.say(f"payments.total_with_{log.cost or 'more'}", owed=language.money(log.owed), **amounts)
    return language.sentences([told, assumed_rate_told(language, log)])


def _can_ask(language: Language, product: str | None) -> str:
    """What a lender of that kind of debt can be asked for once all is paid."""
    asked = item("ending", "clearance_asked")
    text = asked.for_product(product).text("now") if asked is not None else None
    return language.text(text) if text is not None else ""


def _settled_told(language: Language, log: PaymentLog, sums: Mapping[str, Decimal]) -> str:
    amounts = {name: language.money(amount) for name, amount in sums.items()}
    day = language.date(log.settled_on) if log.settled_on is not None else ""
    if log.overpaid and log.has_total:
        return language.say("payments.total_over", over=language.money(log.overpaid), **amounts)
    if not log.has_total:
        return language.say("payments.settled", day=day, paid=amounts["paid"])
    if not log.let_go:
        return language.say("payments.settled_done", day=day, start=amounts["start"])
    rest = language.money(log.let_go)
    if log.ended_on is not None:
        ended = language.date(log.ended_on)
        return language.say("payments.ended_settled", day=day, ended=ended, rest=rest, **amounts)
    return language.say("payments.settled_open", day=day, rest=rest, **amounts)


def proposed_told(language: Language, schedule: Schedule) -> str:
    """What is proposed and not agreed yet: how much each month and for how long, and that nothing of it is due."""
    paying = [row for row in schedule.rows if row.payment]
    if len(paying) == 1:
        return language.say("payments.proposed_once", amount=language.money(paying[0].payment))
    return language.say(
        "payments.proposed", monthly=language.money(schedule.payment), months=language.months(len(paying))
    )


def next_told(language: Language, log: PaymentLog) -> str:
    """What is to be paid next; empty where nothing is open."""
    row = log.next_open
    if row is None or row.due is None:
        return ""
    day = language.date(row.due)
    if row.open is None:
        return language.say("payments.next_unknown", day=day)
    sentence = "behind" if row.is_behind else "next"
    return language.say(f"payments.{sentence}", day=day, amount=language.money(row.open))


def difference_told(language: Language, log: PaymentLog, lender: str) -> str:
    """How the lender's own figure differs from ours, and what to do; empty where it does not."""
    row = last_difference(log)
    if row is None or row.lender_balance is None or row.difference is None:
        return ""
    day = row.paid_on or row.due
    return language.say(
        f"payments.differs.{'more' if row.difference > 0 else 'less'}",
        lender=lender,
        day=language.date(day) if day is not None else "",
        theirs=language.money(row.lender_balance),
        ours=language.money(row.remains if row.owed is None else row.owed),
        difference=language.money(abs(row.difference)),
    )
