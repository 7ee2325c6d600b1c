"""What happened with the lenders, each in a line: contacts, offers with our answers, agreements and payments."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time

from debt_wizard.advice.payment_log import payment_log
from debt_wizard.case import Case, Contact, Offer, Payment
from debt_wizard.documents.paragraphs import one_line
from debt_wizard.documents.told_offer import agreed_with_yes, is_told_with_its_yes, joined, terms_agreed, told_offer
from debt_wizard.language import Language

MIDNIGHT = time()
"""The time of a moment of which a person wrote the day alone."""


@dataclass(frozen=True)
class Happened:
    """One line of the chronology."""

    when: datetime | date | None
    """A moment, the day where its time is not known, or None."""
    debt: str | None
    """The id of the debt; None where all are meant."""
    what: str


def happened(case: Case, language: Language, today: date) -> Iterator[Happened]:
    """Everything with a lender up to now, each kind in the order in which it was noted.

    A payment that is still to come has not happened and is left to the plan. One that is noted as paid under no day of
    its own has been paid all the same: only what was not paid stands there as due.
    """
    behind = _behind(case, today)
    for contact in case.contact:
        kept = agreed_with_yes(case, contact, today) if contact.outcome == "accepted" else None
        yield Happened(_moment(contact.at), contact.debt, _contact(contact, kept, language))
    for offer in case.offer:
        if not is_told_with_its_yes(case, offer, today) and (told := told_offer(case, offer, language, today)):
            yield Happened(_moment(offer.at), offer.debt, told)
    for agreement in case.agreement:
        if agreement.agreed_at is not None:
            agreed = language.say("annexes.chronology.agreed")
            kept = agreed_with_yes(case, agreement, today)
            said = [agreed, *terms_agreed(kept, language)]
            yield Happened(_moment(agreement.agreed_at), agreement.debt, joined(said, language))
    for payment in case.payment:
        made = _is_made(payment)
        day = (payment.paid_on or payment.due) if made else payment.due
        if day is not None and (made or id(payment) in behind) and (told := _payment(payment, language)):
            yield Happened(day, payment.debt, told)


def _behind(case: Case, today: date) -> set[int]:
    """The lines whose day has passed and for which nothing was paid, by their identity."""
    rows = [row for debt in case.debt for row in payment_log(case, debt.id, today).rows]
    return {id(row.entry) for row in rows if row.due is not None and row.due < today and row.status == "missed"}


def _moment(moment: datetime | None) -> datetime | date | None:
    return moment.date() if moment is not None and moment.time() == MIDNIGHT else moment


def _contact(contact: Contact, kept: Offer | None, language: Language) -> str:
    channel = language.named("channels", contact.channel)
    said = [
        language.say("annexes.chronology.contact", channel=channel, outcome=language.choice("outcome", contact.outcome))
    ]
    said += terms_agreed(kept, language)
    if contact.person:
        said.append(language.say("annexes.chronology.person", person=contact.person))
    if contact.ticket:
        said.append(language.say("annexes.chronology.ticket", ticket=contact.ticket))
    if contact.said:
        said.append(one_line(contact.said))
    if contact.promised:
        said.append(language.say("documents.happened.promised", value=one_line(contact.promised)))
    if contact.reply_by is not None:
        said.append(language.say("annexes.chronology.reply_by", day=language.date(contact.reply_by)))
    if contact.answered_on is not None:
        said.append(language.say("documents.happened.answered", value=language.date(contact.answered_on)))
    return joined(said, language)


def _payment(payment: Payment, language: Language) -> str:
    amount = payment.paid if _is_made(payment) and payment.paid is not None else payment.amount
    if amount is None:
        return ""
    money = language.money(amount)
    if not _is_made(payment):
        return language.say("annexes.chronology.due", amount=money)
    way = one_line(payment.way)
    sentence = "paid_by" if way else "paid"
    said = [language.say(f"annexes.chronology.{sentence}", amount=money, way=way)]
    if payment.lender_balance is not None:
        balance = language.money(payment.lender_balance)
        said.append(language.say("annexes.chronology.lender_balance", balance=balance))
    return joined(said, language)


def _is_made(payment: Payment) -> bool:
    """Whether anything was paid; a day with nothing paid on it is none."""
    return bool(payment.paid) or (payment.paid is None and payment.paid_on is not None)
