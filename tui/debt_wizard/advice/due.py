"""What falls due: instalments, replies, offers to answer, papers to ask for, the road after a no, the yearly look."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

from debt_wizard.advice.agreed import has_agreement, tells_of_small_payments
from debt_wizard.advice.open_replies import is_before_talk, open_replies
from debt_wizard.case import Case, Payment

DueKind = Literal["instalment", "reply", "offer", "paper", "road", "review"]

SOON = 30
"""Days that are looked ahead where nobody says otherwise."""

_OFF = timedelta(days=10)
"""No holiday, with the weekends around it, lasts longer."""


@dataclass(frozen=True)
class Due:
    """One thing with a day: an instalment, a reply, an offer, a paper, a step of the road, the yearly look."""

    day: date
    kind: DueKind
    debt: str | None
    """The id of the debt; None for the yearly look, and where a contact named none.

    A look at one debt is that at the end of small payments for some months, when the rest is to be agreed.
    """
    amount: Decimal | None = None
    """Of an instalment: what is still to be paid of it; of a look, what is to be agreed. None where it was not told."""
    pay_by: date | None = None
    """Of an instalment that falls on a weekend or a holiday: the last working day before."""
    step: str | None = None
    """Of a step of the road after a refusal or silence: its id."""

    def days_from(self, today: date) -> int:
        """Days until it is due; negative where it is overdue."""
        return (self.day - today).days


def due(case: Case, today: date, days: int = SOON) -> list[Due]:
    """Everything overdue or due within `days`, by date.

    Instalments are the payment entries of the case. A debt on which an agreement was reached has those of the terms
    in force too, as far as no entry stands for them, where a day of the first payment was named. What was paid
    without a day that it was due for lowers the earliest ones that are open, as in the log of payments. One that
    falls on a weekend or a holiday is there as soon as the working day before it is near. A promised reply stands
    until it came, or the lender came back to it: with an answer, with terms, or with another day; one whose day lies
    before the talk itself is a slip of the pen, which the step asks about, and falls due on no day. An offer with a
    day to answer by stands until it is decided on, or another one came. Accepted terms that wait beside an older
    agreement ask for their paper, while what was agreed before stays in force. After a refusal or silence, those
    steps of the road are there that are open and wait for no other. The yearly look stands until it was taken, the one
    at the end of small payments until the lender was talked to. A debt that is settled asks for no instalment, nor do
    terms that a later agreement has replaced, and a session that is settled for nothing, unless a debt is owed in it
    after all.
    """
    if case.about.settled is not None and not case.debts_owed():
        return []
    last = today + timedelta(days=days)
    unpaid = [_with_working_day(case, each) for each in _instalments(case, today) if each.day <= last + _OFF]
    found = [*unpaid, *_replies(case), *_offers(case), *_papers(case), *_road(case, today), *_review(case, today)]
    near = [each for each in found if (each.pay_by or each.day) <= last]
    return sorted(near, key=lambda each: (each.day, each.kind, each.debt or ""))


def rests_to_agree(case: Case, today: date, days: int = SOON) -> list[Due]:
    """What small payments leave, of every lender with whom it is to be agreed within `days`, by day."""
    last = today + timedelta(days=days)
    return sorted(
        (each for each in _rests(case, today) if each.day <= last), key=lambda each: (each.day, each.debt or "")
    )


def open_amount(payment: Payment) -> Decimal | None:
    """What is still to be paid of a payment entry: nought where it is paid, None where no amount was told."""
    if payment.paid_on is not None and payment.paid is None:
        return Decimal(0)
    if payment.amount is None:
        return Decimal(0) if payment.paid else None
    return max(payment.amount - (payment.paid or Decimal(0)), Decimal(0))


def _road(case: Case, today: date) -> Iterator[Due]:
    from debt_wizard.advice.refusal import debts_on_road

    for debt in debts_on_road(case, today):
        from debt_wizard.advice.road import road

        for stop in road(case, debt.id, today):
            if stop.state in {"due", "ahead"}:
                yield Due(stop.due, "road", debt.id, step=stop.step)


def _review(case: Case, today: date) -> Iterator[Due]:
    from debt_wizard.advice.yearly_review import review_day

    day = review_day(case, today)
    if day is not None:
        yield Due(day, "review", None)
    yield from _rests(case, today)


def _rests(case: Case, today: date) -> Iterator[Due]:
    if not tells_of_small_payments(case):
        return
    from debt_wizard.advice.small_payments import rest_to_agree

    for debt in case.debts_owed():
        rest = rest_to_agree(case, debt, today)
        if rest is not None:
            yield Due(rest.by, "review", debt.id, rest.amount)


def _instalments(case: Case, today: date) -> Iterator[Due]:
    settled = {debt.id for debt in case.debt if debt.settled_on is not None}
    owed = {debt.id for debt in case.debts_owed()}
    listed = [payment.debt for payment in case.payment if payment.due is not None]
    agreed = [debt for debt in owed if has_agreement(case, debt)]
    for debt in sorted({*listed, *agreed} - settled):
        from debt_wizard.advice.allocation import allocated

        for line in allocated(case, debt, today):
            if line.due is not None and line.open != 0 and (line.entry is not None or debt in owed):
                yield Due(line.due, "instalment", debt, line.open)


def _with_working_day(case: Case, item: Due) -> Due:
    from debt_wizard.advice.working_day import payable_day_of

    found = payable_day_of(case, item.day)
    return replace(item, pay_by=found.day) if found.moved else item


def _replies(case: Case) -> Iterator[Due]:
    for contact in open_replies(case):
        if contact.reply_by is not None and not is_before_talk(contact):
            yield Due(contact.reply_by, "reply", contact.debt)


def _offers(case: Case) -> Iterator[Due]:
    if not case.offer:
        return
    from debt_wizard.advice.open_offers import open_offers

    for day, offer in open_offers(case):
        yield Due(day, "offer", offer.debt)


def _papers(case: Case) -> Iterator[Due]:
    if not (case.offer and case.agreement):
        return
    from debt_wizard.advice.waiting_paper import papers_to_ask_for

    for day, offer in papers_to_ask_for(case):
        yield Due(day, "paper", offer.debt)
