"""Which instalment each payment is for: the one answer that the log, what is due, and the calendar rest on."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal

from debt_wizard.advice.agreed import first_agreed_on, has_agreement, has_first_day, told_in_force
from debt_wizard.advice.allocated_line import Line, paid_sum_of
from debt_wizard.advice.any_day import ANY_DAY
from debt_wizard.advice.doubles import count_doubles, lines_of
from debt_wizard.advice.ended_by_lender import ended_on
from debt_wizard.advice.instalments import Instalment, instalments, rows_in_force
from debt_wizard.advice.named_left_on import named_left_on
from debt_wizard.advice.owed import terms_since
from debt_wizard.advice.runs_from import runs_from
from debt_wizard.advice.terms_that_stood import is_early_for_none
from debt_wizard.case import Case, Payment

NOTHING = Decimal(0)

HALF_A_MONTH = timedelta(days=15)
"""How long before a day that is only planned a payment may be meant for it: nearer to it than to the month before."""


def allocated(case: Case, debt_id: str, today: date) -> list[Line]:
    """The instalments of a debt with what was paid for each, by day, then the payments that found none.

    Those that were made before the terms that stand come before the instalments of these. Without an agreement the
    instalments are what is listed: nobody has to pay what is proposed. Of a settled debt, what was paid is shown.
    """
    found = instalments(case, debt_id, today)
    is_agreed = has_agreement(case, debt_id)
    lines = allocated_to(case, debt_id, [each for each in found if is_agreed or each.entries])
    return [line for line in lines if line.is_paid or not _is_settled(case, debt_id)]


def allocated_to(case: Case, debt_id: str, found: Iterable[Instalment]) -> list[Line]:
    """The same for instalments of that debt that are given, settled or not.

    Payments that name the day they were due for belong to that instalment, until it is full. One that names none goes
    to the earliest that is open, and on to the next. What was noted again counts nowhere. What was paid before the
    terms that stand never goes to what they ask for: the balance that they begin with knows of it, and they say what
    of it was noted again. What was paid since they named what was left never goes to what fell due before. Where
    nothing is agreed, a payment that was made long before a planned day is not for that day, and no payment is too
    much: it lowers what is owed. Once the lender said that nothing is owed any more, none of them is open.
    """
    lines = [line for each in found for line in lines_of(each)]
    since = terms_since(case, debt_id)
    anew = named_left_on(case, debt_id)
    first, unsure = first_agreed_on(case, debt_id), _unsure_before(case, debt_id, since)
    begins = runs_from(case, told_in_force(case, debt_id))
    for line in lines:
        is_listed = line.entry is not None
        line.is_replaced = anew is not None and is_listed and _fell_before(line, anew, begins)
        line.is_before = line.is_replaced or _was_paid_before(line, since, begins)
        line.is_outside = line.is_before and (line.due or date.max) < first
        if line.is_before and line.is_double:
            line.unsure = unsure.get(id(line.entry), NOTHING)
    is_agreed = has_agreement(case, debt_id)
    is_whole = not is_agreed or has_first_day(case, debt_id)
    goal = _Open(lines, anew, since, is_agreed=is_agreed)
    loose = [each for each in case.payment if each.debt == debt_id and each.due is None and paid_sum_of(each)]
    earlier: list[Line] = []
    later: list[Line] = []
    for payment in sorted(loose, key=lambda each: (each.paid_on or date.max, -paid_sum_of(each))):
        made, sum_paid = payment.paid_on or date.max, paid_sum_of(payment)
        is_before = since is not None and made < since
        is_again = goal.was_noted(payment)
        if is_before:
            is_again = id(payment) in unsure
        left = sum_paid if is_again else goal.bring(payment)
        if left:
            extra = Line(None, None, entry=payment, is_before=is_before, is_outside=is_before and made < first)
            extra.is_double = is_again or (is_agreed and is_whole and bool(lines) and not is_before)
            extra.take(left, payment)
            extra.unsure = left if is_again else NOTHING
            (earlier if is_before else later).append(extra)
    lines += later
    if not _is_settled(case, debt_id):
        rows = [] if is_whole else rows_in_force(case, debt_id, ANY_DAY, named_only=False)
        count_doubles(lines, [row.amount or NOTHING for row in rows])
    if earlier and since is not None:
        place = next((at for at, line in enumerate(lines) if line.due is None or line.due >= since), len(lines))
        lines[place:place] = earlier
    if ended_on(case, debt_id) is not None:
        for line in lines:
            line.is_let_go = True
    return lines


class _Open:
    """The lines that loose payments go to; a list of a thousand payments is gone through once, not for each of them."""

    def __init__(self, lines: Sequence[Line], anew: date | None, since: date | None, *, is_agreed: bool) -> None:
        self._open = [line for line in lines if line.amount is not None and not line.is_full]
        self._anew, self._since, self._is_agreed = anew, since, is_agreed
        self._loose: set[tuple[date, Decimal]] = set()
        self._listed: dict[tuple[date | None, Decimal], list[Line]] = defaultdict(list)
        for line in lines:
            for each in line.listed:
                self._listed[each.paid_on, paid_sum_of(each)].append(line)

    def _may_go(self, made: date, line: Line) -> bool:
        if not self._is_agreed and line.due is not None and line.due - made > HALF_A_MONTH:
            return False
        if line.is_replaced and self._anew is not None and made >= self._anew:
            return False
        return self._since is None or made >= self._since or (line.due or date.max) < self._since

    def was_noted(self, payment: Payment) -> bool:
        """Whether another of the same known day and sum is loose too, or listed for the very line it would go to."""
        if payment.paid_on is None:
            return False
        key = payment.paid_on, paid_sum_of(payment)
        if key in self._loose:
            return True
        self._loose.add(key)
        first = next((line.due for line in self._open if self._may_go(payment.paid_on, line)), None)
        near = [line.due for line in self._listed.get(key, ()) if self._may_go(payment.paid_on, line)]
        return any(first is None or (due is not None and due <= first) for due in near)

    def bring(self, payment: Payment) -> Decimal:
        """Bring a payment to the open lines, and return what is left of it."""
        left = paid_sum_of(payment)
        shares: list[tuple[Line, Decimal]] = []
        for line in self._open:
            if not left:
                break
            if line.amount is not None and self._may_go(payment.paid_on or date.max, line):
                shares.append((line, min(left, line.amount - line.paid)))
                left -= shares[-1][1]
        for at, (line, share) in enumerate(shares, 1):
            line.take(share, payment, is_last=not left and at == len(shares))
        self._open = [line for line in self._open if not line.is_full]
        return left


def _unsure_before(case: Case, debt_id: str, since: date | None) -> dict[int, Decimal]:
    """What was unsure, by the id of its payment, when the terms that stand came."""
    from debt_wizard.advice.counted_payments import unsure_of
    from debt_wizard.advice.terms_that_stood import case_before

    return unsure_of(case_before(case, debt_id, since), debt_id) if since is not None else {}


def _was_paid_before(line: Line, since: date | None, begins: date | None) -> bool:
    """Whether a line of the list was paid before the terms that stand, and is none of their own rows."""
    is_listed = line.entry is not None and line.balance is None
    return since is not None and is_listed and line.is_full and _fell_before(line, since, begins)


def _fell_before(line: Line, since: date, begins: date | None) -> bool:
    """Whether a line fell due before terms came, or was paid before that for a day on which they did not run yet."""
    return (line.due or date.max) < since or is_early_for_none(line.due, line.paid_on, since, begins)


def _is_settled(case: Case, debt_id: str) -> bool:
    debt = case.debt_by_id(debt_id)
    return debt is not None and debt.settled_on is not None
