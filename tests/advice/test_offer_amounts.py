"""What an offer leaves to spare, and what it costs beside our proposal, before the answer and after it."""

from datetime import UTC, date, datetime
from decimal import Decimal

from debt_wizard.advice.offer_answer import accept
from debt_wizard.advice.offer_reason import Reason
from debt_wizard.advice.offer_review import OfferReview, offer_review
from debt_wizard.advice.rounds import note_ours
from debt_wizard.case import Case, Debt, Offer
from support.household import household, money, promising

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
TODAY = NOW.date()


def _case(savings: float | None) -> Case:
    """3,500 comes in on the 10th and 1,500 goes out on the 5th; 500 a month for 20,000 is proposed."""
    case = household(pay=3500, rent=1500, savings=savings, plan={"first_payment": date(2026, 12, 15), "day": 15})
    case.debt = [Debt(id="card", balance=money(20000))]
    return promising(case, 500)


def _offer(monthly: float, months: int) -> Offer:
    return Offer(debt="card", monthly=money(monthly), months=months, first_due=date(2026, 12, 15), day=15)


def _reason(review: OfferReview, *ids: str) -> Reason:
    return next(reason for reason in review.reasons if reason.id in ids)


def test_what_is_left_to_spare_is_counted_from_the_most_that_keeps_every_rule() -> None:
    review = offer_review(_case(2000), _offer(600, 34), TODAY)
    assert review.judged is not None
    assert review.judged.most < review.judged.capacity == money(1800)
    assert _reason(review, "within").amount == review.judged.most - money(600)


def test_where_nothing_is_left_to_spare_no_figure_says_so() -> None:
    case = _case(9000)
    first = offer_review(case, _offer(600, 34), TODAY)
    assert first.judged is not None
    most = first.judged.most
    review = offer_review(case, _offer(float(most), 34), TODAY)
    assert review.judged is not None
    assert review.judged.level == "within"
    assert _reason(review, "within", "within_just").id == "within_just"


def test_beside_our_proposal_an_offer_costs_the_same_before_and_after_the_yes() -> None:
    case = _case(9000)
    offer = _offer(600, 34)
    note_ours(case, offer, TODAY)
    case.offer = [offer]
    before = offer_review(case, offer, TODAY)
    assert before.against_ours == Decimal(400)  # 34 times 600, less the 20,000 that is owed
    accept(case, offer, before, NOW)
    assert offer_review(case, offer, TODAY).against_ours == Decimal(400)
