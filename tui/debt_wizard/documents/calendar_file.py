"""A calendar file: agreed payments with alarms, looks at the balance, answers, offers, papers, the road, reviews."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING

from debt_wizard.advice.due import due, rests_to_agree
from debt_wizard.advice.open_offers import open_offers
from debt_wizard.advice.open_payments import OpenPayment, open_payments
from debt_wizard.advice.recovery import recovery_ahead
from debt_wizard.advice.review_days import review_days
from debt_wizard.advice.road import step_name
from debt_wizard.advice.waiting_paper import papers_to_ask_for
from debt_wizard.advice.working_day import payable_day_of
from debt_wizard.advice.yearly_review import EVERY, review_day, runs_since
from debt_wizard.case import Case
from debt_wizard.documents.calendar_event import DAY_BEFORE, ON_THE_DAY, Entries, add_alarm
from debt_wizard.documents.summary import lender_name
from debt_wizard.documents.waiting_words import first_payment_told, paper_key
from debt_wizard.documents.what_next import LOOK_BEFORE
from debt_wizard.documents.working_day_words import calendar_notes, pay_by_told
from debt_wizard.finance import add_months
from debt_wizard.language import Language

if TYPE_CHECKING:
    from icalendar import Event

FARTHEST = 36_500
"""Days: every answer that was promised is in the file."""


def calendar_file(case: Case, language: Language, now: datetime) -> bytes:
    """All dates of a case as an .ics file (RFC 5545). A second import updates each entry and doubles none; entries
    that are in the file no more stay where they were imported, and its description says so.

    A payment that falls on a day off stands on the working day before, and says which day was agreed. What is only
    proposed is not there: nobody is reminded of what no lender has agreed to. Nor is a day that nobody named.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//debt-wizard//debt-wizard//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", language.say("annexes.calendar.name"))
    calendar.add("x-wr-caldesc", import_again(language))
    entries = Entries(case, now)
    listed = [each for each in open_payments(case, now.date()) if not each.is_day_assumed]
    for each in listed:
        for event in _payment(each, entries, language):
            calendar.add_component(event)
    for event in (
        *_answers(entries, language),
        *_offers(entries, language),
        *_papers(entries, language),
        *_road(entries, language),
        *_rests(entries, language),
        *_reviews(listed, entries, language),
    ):
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def import_again(language: Language) -> str:
    """What to do before a second import.

    The case does not know what was exported before. An entry that is cancelled to be safe would show, crossed out,
    in a calendar that never held it.
    """
    return language.say("annexes.calendar.again", name=language.say("annexes.calendar.name"))


def _payment(payment: OpenPayment, entries: Entries, language: Language) -> Iterator["Event"]:
    case = entries.case
    payable = payable_day_of(case, payment.due)
    notes = [pay_by_told(language, payable, entries.now.date()), *calendar_notes(language, case, [payment.due])]
    told = {
        "lender": lender_name(case.debt_by_id(payment.debt), language),
        "amount": language.money(payment.amount),
    }
    key = f"{payment.debt}/{payment.number}"
    event = entries.event(
        f"payment/{key}",
        payable.day,
        language.say("annexes.calendar.payment", **told),
        "\n".join(note for note in notes if note),
    )
    add_alarm(event, language.say("annexes.calendar.alarm", **told), DAY_BEFORE)
    add_alarm(event, language.say("annexes.calendar.alarm_today", **told), ON_THE_DAY)
    yield event
    look_day = _look_day(payable.day)
    if look_day < entries.now.date():
        return  # nobody looks at a balance in the past
    words = language.say("annexes.calendar.check", **told)
    look = entries.event(f"check/{key}", look_day, words)
    add_alarm(look, words, ON_THE_DAY)
    yield look


def _look_day(day: date) -> date:
    return date.fromordinal(max(day.toordinal() - LOOK_BEFORE.days, 1))


def _answers(entries: Entries, language: Language) -> Iterator["Event"]:
    case = entries.case
    waited_for = {(each.day, each.debt) for each in due(case, entries.now.date(), FARTHEST) if each.kind == "reply"}
    for number, contact in enumerate(case.contact, 1):
        if contact.reply_by is None or (contact.reply_by, contact.debt) not in waited_for:
            continue
        words = language.say("annexes.calendar.reply", lender=lender_name(case.debt_by_id(contact.debt), language))
        key = contact.at.isoformat() if contact.at is not None else str(number)
        event = entries.event(f"reply/{contact.debt or ''}/{key}", contact.reply_by, words)
        add_alarm(event, words, ON_THE_DAY)
        yield event


def _offers(entries: Entries, language: Language) -> Iterator["Event"]:
    """The last day to answer an offer; one that is past is no date any more."""
    case = entries.case
    for day, offer in open_offers(case):
        if day < entries.now.date():
            continue
        words = language.say("annexes.calendar.offer", lender=lender_name(case.debt_by_id(offer.debt), language))
        key = offer.at.isoformat() if offer.at is not None else str(case.offer.index(offer) + 1)
        event = entries.event(f"offer/{offer.debt}/{key}", day, words)
        add_alarm(event, words, ON_THE_DAY)
        yield event


def _papers(entries: Entries, language: Language) -> Iterator["Event"]:
    """The day to ask for the paper of terms that were accepted; one that is past stands on today."""
    case = entries.case
    for day, offer in papers_to_ask_for(case):
        asked, lender = paper_key(case, offer.debt), lender_name(case.debt_by_id(offer.debt), language)
        words = language.say(f"annexes.calendar.{asked}", lender=lender)
        key = offer.at.isoformat() if offer.at is not None else str(case.offer.index(offer) + 1)
        first = first_payment_told(case, offer.debt, language, entries.now.date())
        event = entries.event(
            f"paper/{offer.debt}/{key}", max(day, entries.now.date()), words, first[:1].upper() + first[1:]
        )
        add_alarm(event, words, ON_THE_DAY)
        yield event


def _road(entries: Entries, language: Language) -> Iterator["Event"]:
    """The next steps after a refusal or silence; one whose day is past stands on today."""
    case, today = entries.case, entries.now.date()
    for each in due(case, today, FARTHEST):
        if each.kind != "road" or each.step is None:
            continue
        lender = lender_name(case.debt_by_id(each.debt), language)
        words = language.say("road.entry", lender=lender, what=step_name(case, each.debt, each.step, language))
        event = entries.event(f"road/{each.debt}/{each.step}", max(each.day, today), words)
        add_alarm(event, words, ON_THE_DAY)
        yield event


def _rests(entries: Entries, language: Language) -> Iterator["Event"]:
    """The talk about what small payments leave; one whose day is past stands on today."""
    case, today = entries.case, entries.now.date()
    for each in rests_to_agree(case, today, FARTHEST):
        words = language.say("documents.rest_entry", lender=lender_name(case.debt_by_id(each.debt), language))
        event = entries.event(f"rest/{each.debt}", max(each.day, today), words)
        add_alarm(event, words, ON_THE_DAY)
        yield event


def _reviews(listed: list[OpenPayment], entries: Entries, language: Language) -> Iterator["Event"]:
    """Every three months a short look, the yearly one, and one when income is to recover.

    The yearly look is that of an agreement that runs; before there is one, a year after the first payment as planned.
    """
    case, today = entries.case, entries.now.date()
    if case.about.settled is not None:
        return
    yearly = review_day(case, today)
    if yearly is None and runs_since(case) is None:
        yearly = add_months(case.plan.first_payment or today, EVERY)
    words = language.say("annexes.calendar.look")
    for number, day in review_days(case, listed[-1].due if listed else today, yearly):
        if day >= today:
            yield entries.event(f"look/{number}", day, words)
    recovers = recovery_ahead(case, today)
    if recovers is not None and recovers >= today:
        yield entries.event("recovers", recovers, language.say("annexes.calendar.recovers"))
    if yearly is not None:
        yield entries.event("review", yearly, language.say("annexes.calendar.review"))
