"""The chronology: every contact, offer, agreement, payment, change and end in the order in which it happened."""

from datetime import date, datetime

from debt_wizard.case import Case, Contact
from debt_wizard.documents.change_words import change_words, ended, told_changes
from debt_wizard.documents.offer_words import offer_words
from debt_wizard.documents.page import Page, Paragraph, Table
from debt_wizard.documents.paragraphs import one_line
from debt_wizard.documents.summary import lender_name
from debt_wizard.language import Language


def chronology(case: Case, language: Language) -> Page:
    """What happened, by day; what has no day comes last."""
    talked = [
        *_contacts(case, language),
        *_offers(case, language),
        *_agreements(case, language),
        *_payments(case, language),
    ]
    happened = sorted(
        [*_of_lenders(talked, case, language), *_changes(case, language), *_ends(case, language)], key=_order
    )
    title = language.say("annexes.chronology.title")
    if not happened:
        return Page("chronology", title, (Paragraph(language.say("annexes.chronology.nothing")),))
    heads = tuple(language.say(f"annexes.chronology.{head}") for head in ("day", "lender", "what"))
    rows = tuple(("" if day is None else language.date(day), lender, what) for day, lender, what in happened)
    return Page("chronology", title, (Table(heads, rows),))


Happened = tuple[date | None, str | None, str]
"""Day, debt and what happened."""

Line = tuple[date | None, str, str]
"""Day, lender by name and what happened; no lender where all are meant."""


def _order(line: Line) -> date:
    return line[0] or date.max


def _of_lenders(happened: list[Happened], case: Case, language: Language) -> list[Line]:
    return [(day, lender_name(case.debt_by_id(debt), language), what) for day, debt, what in happened]


def _changes(case: Case, language: Language) -> list[Line]:
    return [(told.day, "", change_words(told, language)) for told in told_changes(case, language)]


def _ends(case: Case, language: Language) -> list[Line]:
    return [
        (day, lender_name(case.debt_by_id(debt), language) if debt is not None else "", what)
        for day, debt, what in ended(case, language)
    ]


def _contacts(case: Case, language: Language) -> list[Happened]:
    return [(_day(contact.at), contact.debt, _contact(contact, language)) for contact in case.contact]


def _contact(contact: Contact, language: Language) -> str:
    channel = language.named("channels", contact.channel)
    said = [
        language.say("annexes.chronology.contact", channel=channel, outcome=language.choice("outcome", contact.outcome))
    ]
    if contact.person:
        said.append(language.say("annexes.chronology.person", person=contact.person))
    if contact.ticket:
        said.append(language.say("annexes.chronology.ticket", ticket=contact.ticket))
    if contact.said:
        said.append(" ".join(contact.said.split()))
    if contact.promised:
        said.append(language.say("documents.happened.promised", value=one_line(contact.promised)))
    if contact.reply_by is not None:
        said.append(language.say("annexes.chronology.reply_by", day=language.date(contact.reply_by)))
    if contact.answered_on is not None:
        said.append(language.say("documents.happened.answered", value=language.date(contact.answered_on)))
    return ("；" if language.spoken == "zh" else "; ").join(part.rstrip("。.；;") for part in said)


def _offers(case: Case, language: Language) -> list[Happened]:
    return [
        (_day(offer.at), offer.debt, language.say("annexes.chronology.offer", offer=words))
        for offer in case.offer
        if (words := offer_words(offer, language))
    ]


def _agreements(case: Case, language: Language) -> list[Happened]:
    return [
        (_day(agreement.agreed_at), agreement.debt, language.say("annexes.chronology.agreed"))
        for agreement in case.agreement
        if agreement.agreed_at is not None
    ]


def _payments(case: Case, language: Language) -> list[Happened]:
    found: list[Happened] = []
    for payment in case.payment:
        amount = payment.paid if payment.paid is not None else payment.amount
        if amount is None or not (payment.paid_on or payment.due):
            continue
        kind = "paid" if payment.paid_on else "due"
        told = language.say(f"annexes.chronology.{kind}", amount=language.money(amount))
        found.append((payment.paid_on or payment.due, payment.debt, told))
    return found


def _day(moment: datetime | None) -> date | None:
    return moment.date() if moment is not None else None
