"""The instalments of a debt: those that are listed, and after them those that the terms in force go on with."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from debt_wizard.advice.due import open_amount
from debt_wizard.advice.terms_in_force import (
    accepted_offer,
    agreed_with,
    has_first_day,
    schedule_in_force,
    terms_in_force,
)
from debt_wizard.case import Case, Payment

APART = timedelta(days=15)
"""A row of the terms at most so many days after the last instalment that is listed is that one, on a moved day."""


@dataclass(frozen=True)
class Instalment:
    """One payment that is to be made."""

    number: int
    """From 1, by day; it stays where a day is moved. What was paid twice has the number of the first time."""
    due: date
    amount: Decimal | None
    """To the cent; None where it was not told."""
    balance: Decimal | None = None
    """What is owed after it by the schedule of the terms, without interest that is still to come; None if not known."""
    entry: Payment | None = None
    """The line of the list that it stands in; None where it is there by the terms alone."""


def instalments(case: Case, debt_id: str, today: date) -> list[Instalment]:
    """Every instalment of a debt, by day.

    Those that are listed come as they are listed. The terms in force go on after the last of them, or are all there
    is, where a day of the first payment was named.
    """
    listed = sorted((each for each in case.payment if each.debt == debt_id and each.due), key=_due_of)
    rows = rows_in_force(case, debt_id, today)
    balances = {row.due: row.balance for row in rows}
    found = [
        Instalment(number, _due_of(entry), entry.amount, balances.get(_due_of(entry)), entry)
        for number, entry in _numbered(listed)
    ]
    further = [row for row in rows if not listed or row.due - _due_of(listed[-1]) > APART]
    last = max((each.number for each in found), default=0)
    return found + [
        Instalment(number, row.due, row.amount, row.balance) for number, row in enumerate(further, last + 1)
    ]


def _numbered(listed: Sequence[Payment]) -> Iterator[tuple[int, Payment]]:
    """The lines with their numbers. One that was paid twice shares its own, so that those after it keep theirs."""
    paid: dict[tuple[date | None, Decimal | None], int] = {}
    number = 0
    for entry in listed:
        key = (entry.due, entry.amount)
        is_paid = bool(entry.paid or entry.paid_on) and open_amount(entry) == 0
        if is_paid and key in paid:
            yield paid[key], entry
            continue
        number += 1
        if is_paid:
            paid[key] = number
        yield number, entry


def rows_in_force(case: Case, debt_id: str, today: date, *, named_only: bool = True) -> list[Instalment]:
    """The payments of the terms in force alone, what is to be paid at once with the first of them.

    With `named_only`, none where no day of the first payment was named: days that move along with today are no due
    days.
    """
    if named_only and not has_first_day(case, debt_id):
        return []
    real = [row for row in dated_rows(case, debt_id, today) if row.amount]
    return [replace(row, number=number) for number, row in enumerate(real, 1)]


def dated_rows(case: Case, debt_id: str, today: date) -> list[Instalment]:
    """Every row of the terms in force, those of a pause without a payment too; what is paid at once with the first."""
    terms = terms_in_force(case, debt_id, today)
    schedule = schedule_in_force(case, debt_id, today)
    if terms is None or schedule is None:
        return []
    paid = {row.due: (row.payment, row.balance) for row in schedule.rows}
    if terms.at_once:
        amount, balance = paid.get(terms.first, (Decimal(0), schedule.opening))
        paid[terms.first] = (amount + terms.at_once, balance)
    return [
        Instalment(number, due, amount, balance)
        for number, (due, (amount, balance)) in enumerate(sorted(paid.items()), 1)
    ]


def agreed_day(case: Case, debt_id: str) -> date | None:
    """The day since when terms stand: agreed to, an offer accepted, or a yes; None where no day is known."""
    agreement, offer = agreed_with(case, debt_id), accepted_offer(case, debt_id)
    if agreement is not None and agreement.agreed_at is not None:
        return agreement.agreed_at.date()
    if offer is not None and offer.at is not None:
        return offer.at.date()
    yes = [each.at.date() for each in case.contact if each.debt == debt_id and each.outcome == "accepted" and each.at]
    return min(yes, default=None)


def _due_of(payment: Payment) -> date:
    return payment.due or date.max
