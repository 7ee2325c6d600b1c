"""Which instalment each payment is for: the one answer that the log, what is due, and the calendar rest on."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from debt_wizard.advice.agreed import agreed_anew_on, has_agreement, has_first_day
from debt_wizard.advice.allocated_line import Line
from debt_wizard.advice.doubles import count_doubles, mark_doubles
from debt_wizard.advice.instalments import Instalment, instalments
from debt_wizard.advice.owed import terms_since
from debt_wizard.case import Case, Payment

NOTHING = Decimal(0)


def allocated(case: Case, debt_id: str, today: date) -> list[Line]:
    """The instalments of a debt with what was paid for each, by day, then the payments that found none.

    Those that were made before the terms that stand come before the instalments of these. Without an agreement the
    instalments are what is listed: nobody has to pay what is proposed. Of a settled debt, they are what was paid.
    """
    return allocated_to(case, debt_id, _shown(case, debt_id, today))


def allocated_to(case: Case, debt_id: str, found: Iterable[Instalment]) -> list[Line]:
    """The same for instalments of that debt that are given.

    A payment that names the day it was due for belongs to that instalment. One that names none goes to the earliest
    that is open, and on to the next. The same sum on the same day without an instalment of its own, or for one that
    was paid already, is double. Noted again with its day, it counts nowhere while an instalment is open; paid on
    another day, it covers the last instalments, and the first that is open stays to be paid until the lender says
    otherwise. So no debt is paid off by it, and what is open comes to what remains. What was paid before the terms
    that stand never goes to what they ask for: the balance that they begin with knows of it. What was paid since an
    agreement took the place of an earlier one never goes to what fell due before.
    """
    lines = [_line(each) for each in found]
    mark_doubles(lines)
    anew, since = agreed_anew_on(case, debt_id), terms_since(case, debt_id)
    first = _first_agreed(case, debt_id)
    for line in lines:
        line.is_replaced = anew is not None and line.entry is not None and (line.due or date.max) < anew
        line.is_before = line.is_replaced or _was_paid_before(line, since)
        line.is_outside = line.is_before and not line.is_replaced and (line.due or date.max) < first
    loose = [each for each in case.payment if each.debt == debt_id and each.due is None and paid_sum_of(each)]
    open_lines = [line for line in lines if line.amount is not None and not (line.is_double or line.is_full)]
    whole = {(line.paid_on, line.paid) for line in lines if line.is_full}
    has_instalments = bool(lines)
    earlier: list[Line] = []
    for payment in sorted(loose, key=lambda each: (each.paid_on or date.max, -paid_sum_of(each))):
        is_before = since is not None and (payment.paid_on or date.max) < since
        is_again = (payment.paid_on, paid_sum_of(payment)) in whole
        left = paid_sum_of(payment) if is_again else _bring(payment, open_lines, whole, anew, since)
        if left:
            is_double = has_instalments and (is_again or not is_before)
            is_outside = is_before and (payment.paid_on or date.max) < first
            extra = Line(None, None, entry=payment, is_double=is_double, is_before=is_before, is_outside=is_outside)
            extra.is_again = is_again
            extra.take(left, payment)
            (earlier if is_before else lines).append(extra)
            whole.add((extra.paid_on, left))
    count_doubles(lines, is_whole=has_first_day(case, debt_id) or not has_agreement(case, debt_id))
    if earlier and since is not None:
        place = next((at for at, line in enumerate(lines) if line.due is None or line.due >= since), len(lines))
        lines[place:place] = earlier
    return lines


def _was_paid_before(line: Line, since: date | None) -> bool:
    """Whether a line of the list was paid before the terms that stand, and is none of their own rows."""
    is_listed = line.entry is not None and line.balance is None
    return since is not None and is_listed and line.is_full and (line.due or date.max) < since


def _first_agreed(case: Case, debt_id: str) -> date:
    """The first day that belongs to anything that was agreed on a debt: a paper, an offer, or a yes."""
    made = [
        *((each.agreed_at, each.first_due) for each in case.agreement if each.debt == debt_id and each.agreed_at),
        *((each.at, each.first_due) for each in case.offer if each.debt == debt_id and each.decision == "accepted"),
        *((each.at, None) for each in case.contact if each.debt == debt_id and each.outcome == "accepted"),
    ]
    days = [at.date() for at, _ in made if at is not None] + [day for _, day in made if day is not None]
    return min(days, default=date.max)


def paid_sum_of(payment: Payment) -> Decimal:
    """What was paid by one line; one with a day and no figure of its own was paid as it fell due."""
    if payment.paid is not None:
        return payment.paid
    return (payment.amount or NOTHING) if payment.paid_on is not None else NOTHING


def _shown(case: Case, debt_id: str, today: date) -> Iterable[Instalment]:
    debt = case.debt_by_id(debt_id)
    is_settled = debt is not None and debt.settled_on is not None
    is_agreed = has_agreement(case, debt_id)
    for each in instalments(case, debt_id, today):
        is_told = each.entry is not None and (paid_sum_of(each.entry) or each.entry.paid_on is not None)
        if is_settled and not is_told:
            continue
        if each.entry is not None or is_agreed:
            yield each


def _line(instalment: Instalment) -> Line:
    entry = instalment.entry
    line = Line(instalment.due, instalment.amount, instalment.number, instalment.balance, entry)
    if entry is not None:
        line.lender_balance = entry.lender_balance
        if entry.paid is not None or entry.paid_on is not None:
            line.take(paid_sum_of(entry), entry)
            line.is_paid = bool(entry.paid) or entry.paid_on is not None
    return line


def _bring(
    payment: Payment,
    open_lines: list[Line],
    whole: set[tuple[date | None, Decimal]],
    anew: date | None,
    since: date | None,
) -> Decimal:
    """Bring a payment to the open lines, and return what is left of it.

    `whole` has day and sum of what was paid in full, `open_lines` what was not: a list of a thousand payments is
    gone through once, not once for each of them.
    """
    left = paid_sum_of(payment)
    made = payment.paid_on or date.max
    for line in open_lines:
        if not left:
            break
        if line.amount is None:
            continue
        if line.is_replaced and anew is not None and made >= anew:
            continue
        if since is not None and made < since and (line.due or date.max) >= since:
            break
        share = min(left, line.amount - line.paid)
        line.take(share, payment)
        left -= share
        if line.is_full:
            whole.add((line.paid_on, line.paid))
    open_lines[:] = [line for line in open_lines if not line.is_full]
    return left
