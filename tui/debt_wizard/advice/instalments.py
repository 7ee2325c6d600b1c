"""The instalments of a debt: those that are listed, and after them those that the terms in force go on with."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from debt_wizard.advice.agreed import accepted_offer, agreed_with, has_first_day
from debt_wizard.advice.listed_days import ListedDay, listed_days
from debt_wizard.advice.owed import terms_since
from debt_wizard.advice.terms_in_force import schedule_in_force, terms_in_force
from debt_wizard.advice.terms_that_stood import case_before, took_a_place
from debt_wizard.case import Case, Payment

APART = timedelta(days=15)
"""A row of the terms at most so many days after the last instalment that is listed is that one, on a moved day."""


@dataclass(frozen=True)
class Instalment:
    """One payment that is to be made."""

    number: int
    """From 1, by day; it stays where a day is moved."""
    due: date
    amount: Decimal | None
    """To the cent; None where it was not told. Of several lines for its day, the largest counts."""
    balance: Decimal | None = None
    """What is owed after it by the schedule of the terms, without interest that is still to come; None if not known."""
    entries: tuple[Payment, ...] = ()
    """The lines of the list that name its day, as they are listed; none where it is there by the terms alone."""


def instalments(case: Case, debt_id: str, today: date) -> list[Instalment]:
    """Every instalment of a debt, by day.

    Those that are listed come as they are listed. The terms in force have the others, or are all there is, where a day
    of the first payment was named: to list one payment takes none of the others away. Where only our own proposal
    says what was agreed to, it goes on after the last that is listed: what is listed is nearer to what was agreed.
    """
    listed = listed_days(case, debt_id)
    rows = rows_in_force(case, debt_id, today)
    balances = {row.due: row.balance for row in rows}
    older = rows_before(case, debt_id, today)
    numbers = _numbered(listed, rows, older)
    stands_for = _places(listed, rows)
    found = [
        Instalment(
            number, each.day, _amount_of(each.made, row), None if each.is_before else balances.get(each.day), each.made
        )
        for at, (each, number) in enumerate(zip(listed, numbers, strict=True))
        for row in (rows[stands_for[at]] if at in stands_for else None,)
    ]
    others = _not_listed(listed, rows, terms_since(case, debt_id))
    if listed and agreed_with(case, debt_id) is None and accepted_offer(case, debt_id) is None:
        others = [row for row in others if row.due - listed[-1].day > APART]
    found += [replace(row, number=older + row.number) for row in others]
    return sorted(found, key=lambda each: (each.due, each.number))


def listed_alone(case: Case, debt_id: str) -> list[Instalment]:
    """The instalments that are listed, whatever terms say."""
    made = [(each.day, each.made) for each in listed_days(case, debt_id)]
    return [Instalment(at, day, _amount_of(lines), None, lines) for at, (day, lines) in enumerate(made, 1)]


def rows_before(case: Case, debt_id: str, today: date) -> int:
    """How many instalments of terms that were replaced come before the first row of those in force.

    The rows count on from them, so that in a calendar each takes the place of one that is asked for no more. What was
    paid early for a day that is asked for no more is one of them. Where the terms before had no days, they are the
    lines that were listed.
    """
    since = terms_since(case, debt_id)
    if since is None or not took_a_place(case, debt_id):
        return 0
    before = [each.day for each in listed_days(case, debt_id) if each.is_before]
    stood = case_before(case, debt_id, since)
    rows = rows_in_force(stood, debt_id, today)
    if not rows:
        return len(before)
    fell = sum(1 for row in rows if row.due < since) + sum(1 for day in before if day >= since)
    return rows_before(stood, debt_id, today) + fell


def _not_listed(listed: Sequence[ListedDay], rows: Sequence[Instalment], since: date | None) -> list[Instalment]:
    """The rows of the terms that no listed day stands for: each stands for one, however far it was moved.

    What fell due before the terms came, or was paid before them and is none of theirs, stands for none.
    """
    place = _places(listed, rows)
    free = [row for at, row in enumerate(rows) if at not in place.values()]
    moved = [
        each.day
        for at, each in enumerate(listed)
        if at not in place and not each.is_before and (since is None or each.day >= since)
    ]
    for day in moved:
        near = [row for row in free if row.due - listed[-1].day <= APART]
        if near:
            free.remove(min(near, key=lambda row: abs(row.due - day)))
    return free


def _numbered(listed: Sequence[ListedDay], rows: Sequence[Instalment], older: int) -> list[int]:
    """The numbers of the listed days, where the rows count on from `older` instalments of terms that were replaced.

    A day that is a row of the terms has the place of that row, whichever others are listed: noting one payment moves
    no number. Of the days that are none, those from before take the places before the rows, and others come after them.
    """
    place = _places(listed, rows)
    numbers = {at: older + row + 1 for at, row in place.items()}
    before = [at for at, each in enumerate(listed) if at not in place and each.is_before][:older]
    numbers.update({at: count for count, at in enumerate(before, 1)})
    others = [at for at in range(len(listed)) if at not in numbers]
    numbers.update({at: older + len(rows) + count for count, at in enumerate(others, 1)})
    return [numbers[at] for at in range(len(listed))]


def _places(listed: Sequence[ListedDay], rows: Sequence[Instalment]) -> dict[int, int]:
    """Which row each day is: the one on that very day, else the nearest that is free and not too far."""
    dues = [row.due for row in rows]
    on = {due: at for at, due in enumerate(dues)}
    ours = {at: each.day for at, each in enumerate(listed) if not each.is_before}
    found = {at: on.pop(day) for at, day in ours.items() if day in on}
    for at, day in ours.items():
        if at in found:
            continue
        right = bisect_left(dues, day)
        near = [each for each in dues[max(right - 1, 0) : right + 1] if each in on and abs(each - day) <= APART]
        if near:
            found[at] = on.pop(min(near, key=lambda each: abs(each - day)))
    return found


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


def _amount_of(entries: Sequence[Payment], row: Instalment | None = None) -> Decimal | None:
    """The largest amount that a line of a day names, another may name the rest; else that of the row it stands for.

    That of the row counts too where a line says that something was paid and not how much.
    """
    named = max((each.amount for each in entries if each.amount is not None), default=None)
    says_paid = any(each.paid is not None or each.paid_on is not None for each in entries)
    return row.amount if named is None and row is not None and says_paid else named
