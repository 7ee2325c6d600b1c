"""The figures of an agreement, in words and as a table."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from debt_wizard.advice.agreement_review import AgreementReview
from debt_wizard.advice.difference import Difference, FieldId, Figure
from debt_wizard.advice.held_figures import HeldFigure
from debt_wizard.documents.field_names import field_names
from debt_wizard.documents.page import Table
from debt_wizard.documents.told import told_amount, told_day
from debt_wizard.language import Language

ASKED_ABOUT: frozenset[FieldId] = frozenset({"balance_lower", "fee_left_out"})
"""Differences whose own words ask, instead of having something changed."""

ADDED: frozenset[FieldId] = frozenset({"fees", "period_fee", "upfront"})
"""What may be asked for on top of what was agreed."""


def figure_words(field: FieldId, value: Figure, language: Language) -> str:
    """One figure as it is said: an amount, a rate, months, a day, or a day of the month."""
    if field == "true_rate" and isinstance(value, Decimal):
        return language.percent(value)  # one of the two was worked out, to many places
    if field in {"annual_rate", "period_fee", "fee_left_out"} and isinstance(value, Decimal):
        return language.share(value)
    if isinstance(value, Decimal):
        return told_amount(value, language)
    if isinstance(value, date):
        return told_day(value, language)
    return language.months(value) if field in {"months", "grace_months", "pause_cut_short"} else str(value)


def difference_words(difference: Difference, language: Language) -> str:
    """What was agreed, and what the paper says."""
    said = language.say(f"agreement_review.differs.{difference.field}", **_both(difference, language))
    if difference.is_lower and difference.field not in ASKED_ABOUT:
        lower = language.say("agreement_review.differs.lower", **_both(difference, language))
        return language.sentences([said, lower])
    return said


def requests_about(differences: Sequence[Difference], language: Language) -> list[str]:
    """What a letter asks about each: to have it changed; what is lower than was agreed is asked to be confirmed alone.

    The number of payments goes with what they come to. Where they are lower and come to more, the sum asks for it.
    """
    total = next((each for each in differences if each.field == "comes_to"), None)
    pays_less = any(each.field == "monthly" and each.is_lower for each in differences)
    comes_to_less = total.is_lower if total is not None else pays_less
    said_by_total = {"months"} if pays_less and not comes_to_less else set()
    asked = [each for each in differences if each.field not in said_by_total]
    return [_request(each, language, is_confirmed=comes_to_less and each.field == "months") for each in asked]


def _request(difference: Difference, language: Language, *, is_confirmed: bool) -> str:
    is_confirmed = is_confirmed or (difference.is_lower and difference.field not in ASKED_ABOUT)
    kind = "confirm" if is_confirmed else "leave_out" if _is_added(difference) else "change"
    return language.say(f"agreement_review.{kind}.{difference.field}", **_both(difference, language))


def _is_added(difference: Difference) -> bool:
    """Whether the paper asks for something of which nothing was agreed, and not only for more of it."""
    return difference.field in ADDED and not difference.agreed


def rest_words(review: AgreementReview, language: Language) -> list[str]:
    """What its payments leave of the balance, and what to have put in writing about it."""
    if not review.rest:
        return []
    is_small = review.judged is not None and review.judged.terms is not None and review.judged.terms.kind == "token"
    sentence = "rest_waived" if review.rest_is_waived else "rest_of_waiver" if review.agreed_waiver else "rest"
    sentence = "rest_small" if is_small and sentence == "rest" else sentence
    values = {"amount": told_amount(review.rest, language), "agreed": told_amount(review.agreed_waiver, language)}
    return [language.say(f"agreement_review.{sentence}", **values)]


def beyond_words(review: AgreementReview, language: Language) -> list[str]:
    """That what was left open when it was agreed makes the paper dearer than it was worked out then."""
    return _about_beyond(review, language, "agreement_review.beyond")


def request_about_beyond(review: AgreementReview, language: Language) -> list[str]:
    """What a letter asks about it."""
    return _about_beyond(review, language, "agreement_review.change.beyond")


def _about_beyond(review: AgreementReview, language: Language, sentence: str) -> list[str]:
    if review.beyond is None:
        return []
    return [
        language.say(sentence, agreed=language.money(review.beyond.worked_out), more=language.money(review.beyond.more))
    ]


def request_about_rest(review: AgreementReview, language: Language) -> list[str]:
    """What a letter asks about it: where something was agreed to be waived, that alone."""
    if not review.rest:
        return []
    sentence = "rest_waived" if review.agreed_waiver else "rest"
    amount = told_amount(review.agreed_waiver or review.rest, language)
    return [language.say(f"agreement_review.change.{sentence}", amount=amount)]


def unreadable_words(review: AgreementReview, language: Language) -> str:
    """Which fields of the paper cannot be read yet."""
    names = field_names([f"agreement.{field}" for field in review.unreadable], language)
    return language.say("agreement_review.unreadable", fields=names)


def _both(difference: Difference, language: Language) -> dict[str, str]:
    basis = "agreed" if difference.is_agreed else "proposed"
    return {
        **{word: language.say(f"agreement_review.{word}.{basis}") for word in ("basis", "asked", "noted")},
        "agreed": figure_words(difference.field, difference.agreed, language),
        "stated": figure_words(difference.field, difference.stated, language),
    }


def figures_table(figures: Sequence[HeldFigure], language: Language, *, is_agreed: bool) -> Table:
    """Each figure that was agreed, or only proposed, beside that of the paper; an empty cell where one has none."""
    known = "agreed" if is_agreed else "proposed"
    heads = tuple(language.say(f"annexes.agreement.figures.{head}") for head in ("figure", known, "stated"))
    rows = tuple(
        (
            language.say(f"fields.agreement.{each.field}.label"),
            "" if each.agreed is None else figure_words(each.field, each.agreed, language),
            "" if each.stated is None else figure_words(each.field, each.stated, language),
        )
        for each in figures
    )
    return Table(heads, rows, frozenset({1, 2}))
