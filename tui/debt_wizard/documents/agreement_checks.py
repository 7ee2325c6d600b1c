"""The checks before signing: the terms of each agreement, its figures, and what is not as agreed."""

from datetime import date

from debt_wizard.advice.agreed import stands
from debt_wizard.advice.agreement_review import agreement_review, terms_to_check
from debt_wizard.case import Agreement, Case
from debt_wizard.documents.agreement_words import (
    beyond_words,
    difference_words,
    figures_table,
    rest_words,
    unreadable_words,
)
from debt_wizard.documents.page import Heading, Page, Paragraph, Part, Table
from debt_wizard.documents.rate_words import rate_words
from debt_wizard.documents.summary import lender_name
from debt_wizard.language import Language


def agreement_checks(case: Case, language: Language, today: date) -> Page:
    """For each agreement the terms to check with their answers, what it comes to, and what is not as agreed."""
    parts: list[Part] = []
    heads = tuple(language.say(f"annexes.agreement.{head}") for head in ("term", "met"))
    for agreement in case.agreement:
        debt = case.debt_by_id(agreement.debt)
        if debt is None:
            continue
        parts.append(Heading(lender_name(debt, language)))
        review = agreement_review(case, agreement, today)
        if agreement.agreed_at is not None:
            day = language.date(agreement.agreed_at.date())
            parts.append(Paragraph(language.say("agreement_review.agreed", day=day)))
        if (since := _replaced_on(case, agreement)) is not None:
            parts.append(Paragraph(language.say("annexes.agreement.replaced", day=language.date(since))))
        if agreement.payee:
            parts.append(Paragraph(language.say("annexes.agreement.payee", payee=agreement.payee)))
        judged = review.judged
        is_told = judged is not None and not review.rests_on_a_rate
        if is_told and judged is not None and judged.schedule is not None and judged.total is not None:
            end = language.date(judged.schedule.last_due)
            parts.append(
                Paragraph(language.say("agreement_review.comes_to", total=language.money(judged.total), end=end))
            )
            parts.append(Paragraph(rate_words(judged, language)))
        if review.figures:
            parts.append(figures_table(review.figures, language, is_agreed=review.is_agreed))
        elif review.unreadable:
            parts.append(Paragraph(unreadable_words(review, language)))
        else:
            parts.append(Paragraph(language.say("annexes.agreement.no_figures")))
        parts += [Paragraph(difference_words(difference, language)) for difference in review.differences]
        parts += [Paragraph(said) for said in (*rest_words(review, language), *beyond_words(review, language))]
        rows = tuple(
            (term.name.in_(language.spoken), language.say(f"annexes.agreement.answer.{_answer(agreement, term.id)}"))
            for term in terms_to_check(debt)
        )
        parts.append(Table(heads, rows))
    return Page(
        "agreement",
        language.say("annexes.agreement.title"),
        tuple(parts) or (Paragraph(language.say("annexes.agreement.nothing")),),
    )


def _replaced_on(case: Case, agreement: Agreement) -> date | None:
    """The day on which the next agreement took the place of this one; None where it stands, or never did."""
    if agreement.agreed_at is None:
        return None
    others = (each for each in case.agreement if each.debt == agreement.debt and stands(case, each))
    days = (each.agreed_at for each in others if each.agreed_at is not None and each.agreed_at > agreement.agreed_at)
    return next((each.date() for each in sorted(days)), None)


def _answer(agreement: Agreement, term: str) -> str:
    return {True: "yes", False: "no", None: "open"}[agreement.checks.get(term)]
