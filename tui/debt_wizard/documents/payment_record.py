"""The record of payments: each instalment with what was paid for it, what remains, and the slip that proves it."""

from collections.abc import Mapping
from datetime import date

from debt_wizard.advice.allocated_line import paid_sum_of
from debt_wizard.advice.payment_log import LogRow, PaymentLog, payment_logs
from debt_wizard.advice.small_payments import are_agreed
from debt_wizard.advice.waiting_paper import waiting_offer
from debt_wizard.case import Case
from debt_wizard.documents.checksum_words import checksum_words
from debt_wizard.documents.page import Heading, Page, Paragraph, Part, Table
from debt_wizard.documents.paper_names import file_name
from debt_wizard.documents.payment_difference import difference_words
from debt_wizard.documents.summary import lender_name
from debt_wizard.documents.told import Told, told_amount, told_day
from debt_wizard.language import Language

HEADS = ("due", "amount", "paid", "paid_on", "status", "remains", "lender_balance", "difference")
AMOUNTS = frozenset({"amount", "paid", "remains", "lender_balance", "difference"})
PROOF_HEADS = ("paid_on", "paid", "way", "note", "slip", "checksum")


def payment_record(case: Case, language: Language, today: date) -> Page:
    """For each debt what fell due and what was paid, by day, then the slips with their SHA-256.

    Where no total was agreed, nothing remains of one: that column is left out.
    """
    title = language.say("annexes.payments.title")
    parts: list[Part] = []
    for log in payment_logs(case, today):
        made = [row for row in log.rows if not row.is_ahead]
        if not made:
            continue
        # beside what the lender says, what it differs by: a reader holds nothing else against it
        needed = {"remains": log.has_total, "difference": any(row.difference is not None for row in made)}
        told = tuple(head for head in HEADS if needed.get(head, True))
        rows = tuple(tuple(_cells(row, language)[head] for head in told) for row in made)
        parts.append(Heading(lender_name(case.debt_by_id(log.debt), language)))
        amounts = frozenset(at for at, head in enumerate(told) if head in AMOUNTS)
        parts.append(Table(_heads(told, language), rows, amounts))
        parts.append(Paragraph(language.sentences([_stands(log, language), _rest(case, log, language, today)])))
        proofs = _proofs(case, log, language)
        if proofs:
            parts.append(Table(_heads(PROOF_HEADS, language), proofs, frozenset({1})))
    return Page("payments", title, tuple(parts) or (Paragraph(language.say("annexes.payments.nothing")),))


def status_words(row: LogRow, language: Language) -> str:
    """What became of an instalment; of one that later terms asked for instead, where nothing was paid of it, that."""
    if row.status == "missed" and row.is_replaced:
        return language.say("payments.status.replaced")
    if row.status in {"late", "missed"}:
        number = "one" if row.days_late == 1 else "many"
        return language.say(f"payments.status.{row.status}.{number}", days=row.days_late)
    return language.say(f"payments.status.{row.status}")


def _heads(heads: tuple[str, ...], language: Language) -> tuple[str, ...]:
    return tuple(language.say(f"annexes.payments.head.{head}") for head in heads)


def _cells(row: LogRow, language: Language) -> Mapping[str, str]:
    return {
        "due": told_day(row.due, language),
        "amount": told_amount(row.amount, language),
        "paid": told_amount(row.paid or None, language),
        "paid_on": told_day(row.paid_on, language),
        "status": status_words(row, language),
        "remains": told_amount(row.remains if not row.is_outside else None, language),
        "lender_balance": told_amount(row.lender_balance, language),
        "difference": Told(difference_words(language, row.difference), row.difference)
        if row.difference is not None
        else "",
    }


def _stands(log: PaymentLog, language: Language) -> str:
    """What was agreed, paid and is left; where no total was agreed, only what was listed and paid.

    Where a later agreement took the place of an earlier one, what was paid before it stands apart: nobody agreed on
    the sum of both.
    """
    before = log.paid_before
    amounts = {"start": language.money(log.start - before), "paid": language.money(log.total_paid - before)}
    if log.settled_on is not None and (log.let_go or not log.has_total):
        return _settled(log, log.settled_on, amounts, language)
    if log.ended_on is not None and log.let_go and log.has_total:
        return _ended(log, log.ended_on, amounts, language)
    if not log.has_total:
        sentence = "not_agreed" if log.remains else "paid_alone"
        return language.say(f"annexes.payments.{sentence}", remains=language.money(log.remains), paid=amounts["paid"])
    if log.overpaid:
        return language.say("annexes.payments.over", over=language.money(log.overpaid), **amounts)
    amounts["remains"] = language.money(log.remains)
    if any(row.is_past or (row.is_replaced and not row.is_outside) for row in log.rows):
        told = language.say("annexes.payments.stands_anew", before=language.money(before), **amounts)
    else:
        told = language.say("annexes.payments.stands", **amounts)
    return language.sentences([told, assumed_rate_told(language, log)])


def _rest(case: Case, log: PaymentLog, language: Language, today: date) -> str:
    """What is owed once small payments for some months are made: they pay nothing off. Empty where there are none."""
    debt = case.debt_by_id(log.debt)
    if debt is None or log.remains or not log.owed or not are_agreed(case, debt, today):
        return ""
    sentence = "rest_open" if waiting_offer(case, log.debt) is None else "rest_owed"
    return language.say(f"annexes.payments.{sentence}", owed=language.money(log.owed))


def assumed_rate_told(language: Language, log: PaymentLog) -> str:
    """At which rate the total was worked out where nobody named one; empty where it rests on none such."""
    if log.assumed_rate is None:
        return ""
    return language.say("payments.rate_assumed", rate=language.share(log.assumed_rate))


def _settled(log: PaymentLog, day: date, amounts: Mapping[str, str], language: Language) -> str:
    """What was paid of a debt that was settled otherwise than by paying all that was agreed."""
    if not log.has_total:
        return language.say("annexes.payments.settled", day=language.date(day), paid=amounts["paid"])
    rest = language.money(log.let_go)
    told = language.say("annexes.payments.settled_open", day=language.date(day), rest=rest, **amounts)
    if log.ended_on is not None:
        days = {"day": language.date(day), "ended": language.date(log.ended_on)}
        told = language.say("annexes.payments.ended_settled", rest=rest, **days, **amounts)
    return language.sentences([_before(log, language), told])


def _ended(log: PaymentLog, day: date, amounts: Mapping[str, str], language: Language) -> str:
    """What was paid of a debt that the lender's own word ended, and what the plan still had to come."""
    rest = language.money(log.let_go)
    told = language.say("annexes.payments.ended", day=language.date(day), rest=rest, **amounts)
    return language.sentences([_before(log, language), told])


def _before(log: PaymentLog, language: Language) -> str:
    return language.say("payments.before_anew", before=language.money(log.paid_before)) if log.paid_before else ""


def _proofs(case: Case, log: PaymentLog, language: Language) -> tuple[tuple[str, ...], ...]:
    """Each payment of which more is told; all of them where an instalment was paid in parts: its row has the last day.

    What was paid of it in time can be seen nowhere else.
    """
    noted = [each for each in case.payment if each.debt == log.debt]
    in_parts = any(len(row.shares) > 1 for row in log.rows)
    made = [each for each in noted if each.file or each.way or each.note or (in_parts and paid_sum_of(each))]
    return tuple(
        (
            told_day(each.paid_on, language),
            told_amount(paid_sum_of(each) or None, language),
            each.way,
            each.note,
            file_name(each.file),
            checksum_words(each, language),
        )
        for each in sorted(made, key=lambda each: each.paid_on or date.max)
    )
