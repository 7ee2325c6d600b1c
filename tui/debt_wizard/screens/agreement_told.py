"""What there is to say about an agreement before it is signed."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from debt_wizard.advice.agreement_review import AgreementReview, agreement_review, trap_of
from debt_wizard.advice.offer_reason import REFUSING, STRETCHING, said_of_a_paper
from debt_wizard.advice.offer_review import OfferReview
from debt_wizard.advice.pay_day import DueBesidePay
from debt_wizard.case import Agreement, Case
from debt_wizard.documents.agreement_words import beyond_words, difference_words, rest_words, unreadable_words
from debt_wizard.documents.rate_words import rate_words
from debt_wizard.language import Language
from debt_wizard.screens.offer_told import advised
from debt_wizard.screens.reason_words import facts_of_reasons, reason_words
from debt_wizard_content.catalogues import item

SAID = (REFUSING | STRETCHING) - {"above_balance"}
"""Reasons of the judgement that concern a paper; what concerns an offer alone is left out."""


def agreement_told(language: Language, case: Case, agreement: Agreement | None, today: date) -> str:
    """Its figures, what differs from what was agreed, what may be wrong, and whether a yes was given."""
    if agreement is None:
        return language.say("agreement_review.nothing")
    return "\n".join(_told(language, agreement, agreement_review(case, agreement, today), today))


def _told(language: Language, agreement: Agreement, review: AgreementReview, today: date) -> Iterator[str]:
    if agreement.agreed_at is not None:
        said = language.say("agreement_review.agreed", day=language.date(agreement.agreed_at.date()))
        count = len(agreement.open_when_agreed)
        open_then = f"agreement_review.open_then.{'one' if count == 1 else 'many'}"
        yield f"{said}{language.say(open_then, count=count)}" if count else said
        if review.takes_over:
            yield language.say("agreement_review.takes_over")
    if trap_of(agreement) is not None:
        yield language.say("agreement_review.trap")
    if review.unreadable:
        yield unreadable_words(review, language)
    elif review.judged is None:
        yield language.say(f"agreement_review.{'no_payments' if review.figures else 'no_figures'}")
    else:
        yield from _figures(language, agreement, review, review.judged, today)
        yield from _last_payment(language, agreement, review.judged)
    for difference in review.differences:
        yield difference_words(difference, language)
    yield from rest_words(review, language)
    yield from beyond_words(review, language)
    yield from _held(language, agreement, review)
    if review.payee is not None:
        yield language.say(f"agreement_review.payee.{review.payee}", name=agreement.payee)


def _held(language: Language, agreement: Agreement, review: AgreementReview) -> Iterator[str]:
    """That the figures match, or before a yes that nothing was agreed which they could match.

    The balance is what the person noted, and no term that was agreed.
    """
    if review.judged is None or review.differences or review.rests_on_a_rate or review.beyond is not None:
        return
    terms = [figure for figure in review.figures if figure.field != "balance" and figure.agreed is not None]
    if any(figure.stated is not None for figure in terms):
        yield language.say(f"agreement_review.{'same' if review.is_agreed else 'same_as_proposed'}")
    elif not terms and agreement.agreed_at is None:
        yield language.say("agreement_review.nothing_agreed")


def pay_day_told(language: Language, beside: DueBesidePay) -> str:
    """What the answers say of the due day and the pay day: whoever reads the paper decides."""
    days = {"pay": language.each_month(beside.pay), "due": language.each_month(beside.due)}
    return language.say(f"agreement_review.pay_day.{beside.place}", **days)


def _figures(
    language: Language, agreement: Agreement, review: AgreementReview, judged: OfferReview, today: date
) -> Iterator[str]:
    schedule = judged.schedule
    if review.rests_on_a_rate or any(reason.id == "no_figures" for reason in judged.reasons):
        yield language.say("agreement_review.no_payments")
    elif schedule is not None and judged.total is not None:
        yield language.say(
            "agreement_review.comes_to",
            total=language.money(_total(agreement, review, judged.total)),
            end=language.date(schedule.last_due),
        )
        yield rate_words(judged, language)
    said = [reason for reason in said_of_a_paper(judged.reasons) if reason.id in SAID]
    yield from (language.say("offers.because", reason=reason_words(language, reason)) for reason in said)
    yield from facts_of_reasons(language, said, today)


def _total(agreement: Agreement, review: AgreementReview, comes_to: Decimal) -> Decimal:
    """The total that is stated, where it differs from that of the payments by no more than rounding explains."""
    is_told = any(difference.field in {"total", "comes_to"} for difference in review.differences)
    return comes_to if agreement.total is None or is_told else agreement.total


def _last_payment(language: Language, agreement: Agreement, judged: OfferReview) -> Iterator[str]:
    """That the stated total makes the last of the named payments a smaller one: the paper has to say so too."""
    rows = judged.schedule.rows if judged.schedule is not None else ()
    if agreement.months and agreement.monthly and rows and rows[-1].payment < agreement.monthly:
        yield language.say("agreement_review.last_smaller", amount=language.money(rows[-1].payment))


def asked_before_agreeing(language: Language, case: Case, agreement: Agreement, today: date) -> str:
    """What is still open, once, before a yes is recorded."""
    review = agreement_review(case, agreement, today)
    said: list[str] = []
    named = [found for term in review.open_terms if (found := item("agreement_terms", term)) is not None]
    if named:
        said.append(language.say("agreement_review.ask.open", count=len(named)))
        said.append(language.join([language.text(term.name) for term in named]))
    if review.unreadable:
        said.append(unreadable_words(review, language))
    said += [difference_words(difference, language) for difference in review.differences]
    said += rest_words(review, language)
    said += beyond_words(review, language)
    if review.payee is not None:
        said.append(language.say(f"agreement_review.payee.{review.payee}", name=agreement.payee))
    if review.judged is not None and review.judged.advice in {"refuse", "stretch"}:
        said.append(language.say(f"agreement_review.ask.{advised(review.judged)}"))
    said.append(language.say("agreement_review.ask.sure"))
    return "\n".join(said)
