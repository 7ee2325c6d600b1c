"""Which payments have a line to type in: those near today, and the others a few at a time."""

from collections.abc import Sequence
from datetime import date, timedelta

from debt_wizard.case import Payment

BEFORE, AFTER = timedelta(days=100), timedelta(days=45)
"""The lines around today that are listed; the others come on request."""

AT_ONCE = 20
"""Lines that are listed at once, those nearest to today: each has fields to type in, and hundreds would hold up the
screen."""


class ListedPayments:
    """Remembers which payments are not listed; what is typed into a new line later is none of them."""

    def __init__(self) -> None:
        self._lists_all = False
        self._most = AT_ONCE
        self._hidden: dict[int, Payment] = {}

    def choose(self, payments: Sequence[Payment], today: date, noted: Payment | None) -> None:
        """List the payments near today and the one noted just now, or all; of many the nearest."""
        wished = [each for each in payments if self._lists_all or each is noted or _is_near(each, today)]
        if len(wished) > self._most:
            wished.sort(key=lambda each: _distance(each, today))
        listed = {id(each) for each in wished[: self._most]}
        self._hidden = {id(each): each for each in payments if id(each) not in listed}

    def holds(self, payment: Payment) -> bool:
        """Whether a payment has its line."""
        return id(payment) not in self._hidden

    @property
    def hides_some(self) -> bool:
        """Whether there are others to ask for."""
        return bool(self._hidden)

    def ask_for_more(self, payments: Sequence[Payment]) -> None:
        """From now on list those far from today too, and where as many as go at once are listed, some more."""
        if len(payments) - len(self._hidden) >= self._most:
            self._most += AT_ONCE
        self._lists_all = True


def _is_near(payment: Payment, today: date) -> bool:
    """Whether it is open or was paid around today, or is not dated or not understood yet."""
    if payment.unfinished:
        return True
    days = [day for day in (payment.due, payment.paid_on) if day is not None]
    if payment.due is not None and payment.due < today and payment.paid_on is None:
        return True
    return not days or any(today - BEFORE <= day <= today + AFTER for day in days)


def _distance(payment: Payment, today: date) -> int:
    """Days between a payment and today; what has no day is to be looked at first."""
    day = payment.paid_on or payment.due
    return abs((day - today).days) if day is not None and not payment.unfinished else -1
