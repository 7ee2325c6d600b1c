"""What a letter can say of an offer that was held against the month, and of our own answer to it."""

from collections.abc import Mapping
from datetime import date

from debt_wizard.advice.assumed_rate import assumes_amount
from debt_wizard.advice.counter_offer import is_no_more_than_proposed
from debt_wizard.advice.named_figures import kind_of
from debt_wizard.advice.offer_review import OfferReview, offer_review
from debt_wizard.advice.rounds import proposed_round
from debt_wizard.case import Case, Debt, Offer
from debt_wizard.documents.fact import Fact
from debt_wizard.documents.gap import Gap
from debt_wizard.documents.proposal_words import proposal_words
from debt_wizard.language import Language

JUDGED = frozenset({"within", "stretched", "over"})
"""The verdicts for which an offer was worked out; without income and spending there is none."""


def counter_facts(case: Case, debt: Debt, offer: Offer | None, language: Language, today: date) -> Mapping[str, Fact]:
    """The facts of the judged offer and of our answer, by the name that templates use.

    Where the lender asks for no more than we proposed ourselves, there is nothing to answer it with, and nothing to
    hold against it: whoever proposes terms does not call them too much. A single sum has no payments that could stop
    part-way: for it, what can be spared is the reason.
    """
    review = offer_review(case, offer, today) if offer is not None else None
    level = review.judged.level if review is not None and review.judged is not None else "unknown"
    if review is not None and review.terms is not None and assumes_amount(review.terms):
        level = "unknown"  # nobody named that amount
    is_paid_by_month = offer is not None and kind_of(case, offer) != "lump_sum"
    is_same = offer is not None and review is not None and _is_same(case, offer, review, today)
    proposal = None if is_same else case.proposal_for(debt.id)
    missing = Gap("counter" if is_same else "proposal", language)
    return {
        "offer_worked_out": level in JUDGED,
        "offer_over": level == "over" and is_paid_by_month and not is_same,
        "offer_tight": level == "stretched" and not is_same,
        "counter": proposal_words(case, proposal, language, today) or missing,
    }


def _is_same(case: Case, offer: Offer, review: OfferReview, today: date) -> bool:
    """Whether our proposal asks for nothing else than the offer: as much or more.

    After an answer it asks for another day, for less in all, or for what ends a card in its longest term.
    """
    proposal = case.proposal_for(offer.debt)
    if proposal is None or not is_no_more_than_proposed(case, offer, review):
        return False
    if offer.decision != "countered":
        return True
    total = proposed_round(case, proposal, today).total
    asks_for_a_day = offer.set_aside is not None and offer.set_aside.asked_for is not None
    asks_less = total is not None and review.total is not None and total < review.total
    return not (asks_for_a_day or asks_less or review.has_reason("card_over_60"))
