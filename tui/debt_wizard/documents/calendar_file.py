"""A calendar file: each payment with an alarm, a look at the balance three days before, promised answers, a review."""

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from debt_wizard.advice.yearly_review import EVERY, review_day
from debt_wizard.case import Case
from debt_wizard.documents.dated_plan import payments
from debt_wizard.documents.summary import lender_name
from debt_wizard.finance import add_months
from debt_wizard.language import Language

if TYPE_CHECKING:
    from icalendar import Calendar, Event

SPACE = UUID("5d8b5f0e-6d0e-4c55-9a53-0f6c9a1e7b42")
"""The name space of the program's own identifiers."""

DAYS_BEFORE = 3
"""Days before a payment on which to look whether the account holds enough."""


def calendar_file(case: Case, language: Language, now: datetime) -> bytes:
    """All dates of a case as an .ics file. A second import updates each entry and doubles none."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//debt-wizard//debt-wizard//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", language.say("annexes.calendar.name"))
    numbers: dict[str, int] = {}
    for day, debt, amount, is_open in _payments(case, now.date()):
        numbers[debt] = numbers.get(debt, 0) + 1
        if not is_open:
            continue
        told = {"lender": lender_name(case.debt_by_id(debt), language), "amount": language.money(amount)}
        key = f"{debt}/{numbers[debt]}"
        payment = _event(case, f"payment/{key}", day, language.say("annexes.calendar.payment", **told), now)
        _alarm(payment, language.say("annexes.calendar.alarm", **told))
        calendar.add_component(payment)
        look = language.say("annexes.calendar.check", **told)
        calendar.add_component(_event(case, f"check/{key}", day - timedelta(days=DAYS_BEFORE), look, now))
    _add_answers(calendar, case, language, now)
    _add_review(calendar, case, language, now)
    return bytes(calendar.to_ical())


def _payments(case: Case, today: date) -> list[tuple[date, str, Decimal, bool]]:
    """Day, debt, amount, and whether it is still to be paid: the payments that are listed, else those proposed.

    Those that were made are counted too, so that each payment keeps its number, and its entry in the calendar.
    """
    found = [
        (each.due, each.debt, each.amount, each.paid_on is None)
        for each in case.payment
        if each.due is not None and each.amount is not None
    ]
    known = {payment.debt for payment in case.payment if payment.due is not None}
    planned = [(day, debt.id, amount, True) for day, debt, amount, _ in payments(case, today) if debt.id not in known]
    return sorted([*found, *planned])


def _event(case: Case, key: str, day: date, summary: str, now: datetime) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("uid", f"{uuid5(SPACE, f'{_session(case)}/{key}')}@debt-wizard")
    event.add("dtstamp", now.astimezone(UTC))
    event.add("last-modified", now.astimezone(UTC))
    event.add("sequence", _sequence(case, now))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", summary)
    event.add("transp", "TRANSPARENT")
    return event


def _alarm(event: "Event", told: str) -> None:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", told)
    alarm.add("trigger", timedelta(hours=-15))  # at nine in the morning of the day before
    event.add_component(alarm)


def _add_answers(calendar: "Calendar", case: Case, language: Language, now: datetime) -> None:
    for number, contact in enumerate(case.contact, 1):
        if contact.reply_by is None:
            continue
        told = language.say("annexes.calendar.reply", lender=lender_name(case.debt_by_id(contact.debt), language))
        calendar.add_component(_event(case, f"reply/{number}", contact.reply_by, told, now))


def _add_review(calendar: "Calendar", case: Case, language: Language, now: datetime) -> None:
    """The yearly look, of an agreement that runs; before there is one, a year after the first payment as planned."""
    if case.about.settled is not None:
        return
    day = review_day(case) or add_months(case.plan.first_payment or now.date(), EVERY)
    told = language.say("annexes.calendar.review")
    calendar.add_component(_event(case, "review", day, told, now))


def _session(case: Case) -> str:
    """What tells one session from another and never changes: the moment it was created, and the name until then."""
    created = case.about.created
    return created.astimezone(UTC).isoformat() if created is not None else case.about.name


def _sequence(case: Case, now: datetime) -> int:
    """A number that grows with every change: minutes since the session was created."""
    start = case.about.created or datetime.combine(date(2026, 1, 1), time(), UTC)
    return max(int((now - start).total_seconds() // 60), 0)
