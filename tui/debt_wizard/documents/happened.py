"""What happened with the lenders, each in a line: contacts, offers with our answers, agreements and payments."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time

from debt_wizard.advice.agreed import was_replaced
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.advice.rounds import is_as_proposed
from debt_wizard.case import Agreement, Case, Contact, Offer, Payment
from debt_wizard.documents.offer_words import offer_words
from debt_wizard.documents.paragraphs import one_line
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
        yield Happened(_moment(contact.at), contact.debt, _contact(contact, language))
    for offer in case.offer:
        if told := _offer(case, offer, language, today):
            yield Happened(_moment(offer.at), offer.debt, told)
    for agreement in case.agreement:
        if agreement.agreed_at is not None:
            agreed = language.say("annexes.chronology.agreed")
            yield Happened(_moment(agreement.agreed_at), agreement.debt, agreed)
    for payment in case.payment:
        day = payment.paid_on or payment.due
        if (
            day is not None
            and (payment.paid_on or payment.paid or id(payment) in behind)
            and (told := _payment(payment, language))
        ):
            yield Happened(day, payment.debt, told)


def _behind(case: Case, today: date) -> set[int]:
    """The lines whose day has passed and that were not paid, by their identity."""
    rows = [row for debt in case.debt for row in payment_log(case, debt.id, today).rows]
    fell_due = (row for row in rows if row.due is not None and row.due < today)
    return {id(row.entry) for row in fell_due if row.open != 0 or row.status == "missed"}


def _moment(moment: datetime | None) -> datetime | date | None:
    return moment.date() if moment is not None and moment.time() == MIDNIGHT else moment


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
        said.append(one_line(contact.said))
    if contact.promised:
        said.append(language.say("documents.happened.promised", value=one_line(contact.promised)))
    if contact.reply_by is not None:
        said.append(language.say("annexes.chronology.reply_by", day=language.date(contact.reply_by)))
    if contact.answered_on is not None:
        said.append(language.say("documents.happened.answered", value=language.date(contact.answered_on)))
    return _joined(said, language)


def _offer(case: Case, offer: Offer, language: Language, today: date) -> str:
    """The terms with our answer, whose own day is not kept; empty where nothing was told of either.

    What comes to our own proposal and stands is the lender's yes to it.
    """
    words, answer = offer_words(offer, language), _answer(case, offer, language)
    if not words and not answer:
        return ""
    if words and offer.decision == "accepted" and is_as_proposed(case, offer, today):
        later = answer if was_replaced(case, offer) and not _was_agreed(case, offer) else ""
        yes = language.say("annexes.chronology.as_proposed", offer=words)
        return _joined([yes, later] if later else [yes], language)
    told = (
        language.say("annexes.chronology.offer", offer=words) if words else language.say("annexes.chronology.unnamed")
    )
    return _joined([told, answer] if answer else [told], language)


def _answer(case: Case, offer: Offer, language: Language) -> str:
    if offer.decision == "open" or (offer.decision == "declined" and _was_agreed(case, offer)):
        return ""
    counter = Offer(
        debt=offer.debt, upfront=offer.counter_upfront, monthly=offer.counter_monthly, months=offer.counter_months
    )
    words = offer_words(counter, language)
    if offer.decision == "countered" and words:
        return language.say("annexes.chronology.answer.with", proposal=words)
    if was_replaced(case, offer) and not _was_agreed(case, offer):
        return language.say("annexes.chronology.answer.replaced")
    return language.say(f"annexes.chronology.answer.{offer.decision}")


def _was_agreed(case: Case, offer: Offer) -> bool:
    """Whether an agreement took the terms of an offer: what became of it is told there."""

    def terms(told: Offer | Agreement) -> tuple[object, ...]:
        return told.debt, told.monthly, told.months, told.upfront or None

    return any(each.agreed_at is not None and terms(each) == terms(offer) for each in case.agreement)


def _payment(payment: Payment, language: Language) -> str:
    amount = payment.paid if payment.paid is not None else payment.amount
    if amount is None:
        return ""
    money = language.money(amount)
    if not payment.paid_on and not payment.paid:
        return language.say("annexes.chronology.due", amount=money)
    way = one_line(payment.way)
    sentence = "paid_by" if way else "paid"
    said = [language.say(f"annexes.chronology.{sentence}", amount=money, way=way)]
    if payment.lender_balance is not None:
        balance = language.money(payment.lender_balance)
        said.append(language.say("annexes.chronology.lender_balance", balance=balance))
    return _joined(said, language)


def _joined(parts: list[str], language: Language) -> str:
    return ("；" if language.spoken == "zh" else "; ").join(part.rstrip("。.；;") for part in parts)
