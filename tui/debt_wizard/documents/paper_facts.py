"""What a letter can say of an agreement that is not signed yet."""

from collections.abc import Mapping
from datetime import date

from debt_wizard.advice.agreement_review import AgreementReview, agreement_review, terms_to_check
from debt_wizard.advice.paper_in_hand import paper_in_hand
from debt_wizard.case import Case, Debt
from debt_wizard.documents.agreement_words import request_about_beyond, request_about_rest, requests_about
from debt_wizard.documents.fact import Fact
from debt_wizard.documents.gap import Gap
from debt_wizard.language import Language


def paper_facts(case: Case, debt: Debt, language: Language, today: date) -> Mapping[str, Fact]:
    """The facts of the paper, by the name that templates use.

    A paper that asks for less than was agreed, or leaves a fee out, is asked about; nobody asks it to ask for more.
    """
    agreement = paper_in_hand(case, debt.id)
    review = agreement_review(case, agreement, today) if agreement is not None else None
    return {
        "open_terms": _requests(debt, review, language) or Gap("terms", language),
        "paper_asks_less": review is not None and any(each.is_lower for each in review.differences),
    }


def _requests(debt: Debt, review: AgreementReview | None, language: Language) -> list[str]:
    """What the lender is to change, to confirm or to put in; empty before anything was told of the agreement."""
    if review is None:
        return []
    asked = {term.id: term.text("ask") for term in terms_to_check(debt)}
    missing = [ask.in_(language.spoken) for term in review.open_terms if (ask := asked[term]) is not None]
    about_sums = [*request_about_rest(review, language), *request_about_beyond(review, language)]
    return [*requests_about(review.differences, language), *about_sums, *missing]
