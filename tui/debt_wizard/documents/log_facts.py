"""What a letter can say of the payments of an agreement, as the log has them: in time, late, part paid or missed."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from debt_wizard.advice.owed import counts_for_terms
from debt_wizard.advice.payment_log import LogRow, PaymentLog, payment_log
from debt_wizard.advice.scheduled_payments import scheduled_payments
from debt_wizard.case import Case, Debt, Payment
from debt_wizard.documents.fact import Fact
from debt_wizard.documents.kept_facts import paid_sum, payments_made
from debt_wizard.finance import add_months
from debt_wizard.language import Language

YEAR = 12

MOST_NAMED = 2
"""Instalments behind that are named one by one; more are told by their number and their sum."""


def log_facts(case: Case, debt: Debt, language: Language, today: date) -> Mapping[str, Fact]:
    """The facts of the log, by the name that templates use. Without an agreement, nothing that is listed is behind."""
    log = payment_log(case, debt.id, today)
    behind = [row for row in log.rows if row.is_behind and log.is_agreed]
    made = _under_terms(case, debt, log)
    return {
        "kept_told": _kept(log, behind, made, language, today),
        "kept_times": len(made),
        "kept_so_far": language.money(paid_sum(made)) if made else "",
        "how_long": _how_long(case, log, language, today),
        "is_behind": bool(behind),
        "late_is_last": _only_one_is_open(log),
        "also_behind": _also_behind(behind[1:], language),
    }


def _only_one_is_open(log: PaymentLog) -> bool:
    """Whether one payment is left of the terms, and the debt ends with it."""
    open_rows = [row for row in log.rows if row.number is not None and row.open != 0]
    ends = log.owed is None or log.owed <= log.remains
    return log.is_agreed and len(open_rows) == 1 and ends and _lists_all(log)


def _also_behind(others: list[LogRow], language: Language) -> str:
    """What is open after its day beside the instalment that a letter is about; empty where nothing is."""
    if not others:
        return ""
    number = "one" if len(others) == 1 else "many"
    return language.say(f"documents.kept.also.{number}", count=len(others), amount=_open_sum(others, language))


def _open_sum(rows: list[LogRow], language: Language) -> str:
    return language.money(sum((row.open or Decimal(0) for row in rows), Decimal(0)))


def _under_terms(case: Case, debt: Debt, log: PaymentLog) -> list[Payment]:
    """What was paid under the terms in force; without any, all that was paid."""
    return [each for each in payments_made(case, debt) if not log.is_agreed or counts_for_terms(case, each)]


def _lists_all(log: PaymentLog) -> bool:
    """Whether all that remains of the terms stands in the list, which a person may have filled in part alone."""
    return sum((row.open or Decimal(0) for row in log.rows), Decimal(0)) >= log.remains


def _how_long(case: Case, log: PaymentLog, language: Language, today: date) -> str:
    """How long an arrangement is to go on: for another year, or until its last payment where that comes before."""
    days = [row.due for row in log.rows if row.due is not None and row.open != 0]
    if not _lists_all(log):
        days += [each.row.due for each in scheduled_payments(case, log.debt, today)]
    last = max(days, default=None)
    if not log.is_agreed or not log.has_total or last is None or last > add_months(today, YEAR):
        return language.say("documents.how_long.a_year")
    return language.say("documents.how_long.until", day=language.date(last))


def _kept(log: PaymentLog, behind: list[LogRow], made: list[Payment], language: Language, today: date) -> str:
    """What was paid and how, in sentences; empty where nothing was paid and nothing is late.

    The sentence stands beside the terms in force: what was paid under terms that they took the place of is no part of
    them, and whether it came in time is another matter. Payments are counted as they were made: two can be for one
    instalment, and one for several.
    """
    paid = [row for row in log.rows if row.counted and not (row.is_outside or row.is_past or row.is_replaced)]
    late = _late(paid, made)
    is_due = log.is_agreed and any(row.number is not None and row.due is not None and row.due <= today for row in paid)
    how = "so_far" if behind or not is_due else "late" if late else "in_time"
    said: list[str] = []
    if made:
        total = language.money(paid_sum(made))
        counted, of_them = _payments(len(made), language), _payments(late, language)
        said.append(language.say(f"documents.kept.{how}", payments=counted, amount=total, late=of_them))
    if len(behind) <= MOST_NAMED:
        said += [_behind(row, language) for row in behind]
    else:
        said.append(language.say("documents.kept.many", count=len(behind), amount=_open_sum(behind, language)))
    return language.sentences(said)


def _late(paid: list[LogRow], made: list[Payment]) -> int:
    """How many of the payments made up instalments after their day."""
    filled = Counter(row.paid_on for row in paid if row.status == "late")
    on_the_day = Counter(each.paid_on for each in made)
    return sum(min(rows, on_the_day[day]) for day, rows in filled.items())


def _payments(count: int, language: Language) -> str:
    return language.say(f"counts.payment.{'one' if count == 1 else 'many'}", n=count)


def _behind(row: LogRow, language: Language) -> str:
    values = {
        "day": language.date(row.due) if row.due is not None else "",
        "amount": language.money(row.amount) if row.amount is not None else "",
        "paid": language.money(row.paid),
        "open": language.money(row.open or Decimal(0)),
    }
    return language.say(f"documents.kept.{'part' if row.paid else 'missed'}", **values)
