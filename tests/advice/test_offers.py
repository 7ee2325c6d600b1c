"""What an offer means, and what of it is told."""

from datetime import date, datetime
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from debt_wizard.advice.counter_offer import counter_offer
from debt_wizard.advice.offer_review import OfferReview, offer_review
from debt_wizard.advice.promised import promised
from debt_wizard.advice.with_offer import with_offer
from debt_wizard.case import Agreement, Debt, Offer, Proposal
from support.clock import CHINA
from support.offered import TODAY, case_with_room, money, offered


def _ids(review: OfferReview) -> set[str]:
    return {reason.id for reason in review.reasons}


def test_an_offer_within_ones_means_is_to_be_accepted_with_its_figures() -> None:
    review = offer_review(case_with_room(), offered(monthly=money(1000), months=24), TODAY)
    assert review.advice == "accept"
    assert review.schedule is not None
    assert review.schedule.last_due == date(2028, 11, 15)
    assert review.total == 24_000
    assert review.beyond == review.against_ours == review.nominal == 0


def test_a_fee_in_each_payment_shows_as_a_rate() -> None:
    review = offer_review(case_with_room(), offered(months=12, period_fee=money("0.006")), TODAY)
    assert review.nominal is not None
    assert review.effective is not None
    assert round(review.nominal, 4) == Decimal("0.1303")
    assert round(review.effective, 4) == Decimal("0.1384")
    assert review.beyond == 1728
    assert "above_balance_paid" in _ids(review)


def test_fees_that_come_once_count_in_the_rate_and_in_the_total() -> None:
    review = offer_review(case_with_room(), offered(monthly=money(1000), months=24, fees=money(600)), TODAY)
    assert review.total == 24_600
    assert review.nominal is not None
    assert review.nominal > 0
    assert review.against_ours == 600
    assert "dearer_than_ours" in _ids(review)


def test_a_rate_beyond_all_reason_is_not_told() -> None:
    review = offer_review(case_with_room(), offered(months=1, fees=money(1_000_000)), TODAY)
    assert (review.advice, review.effective) == ("refuse", None)
    assert review.total is not None
    assert review.total > 1_000_000


@given(
    st.integers(1, 3000), st.integers(0, 60), st.integers(0, 23_000), st.integers(0, 20), st.integers(0, 9)
)  # fmt: skip
def test_all_that_is_paid_is_the_sum_of_the_rows_and_of_what_comes_at_once(
    monthly: int, months: int, upfront: int, period_fee: int, discount: int
) -> None:
    offer = offered(
        monthly=money(monthly) if period_fee % 2 else None, months=months or None, upfront=money(upfront),
        fees=money(50), period_fee=money(period_fee) / 1000, discount=money(discount) / 10,
    )  # fmt: skip
    review = offer_review(case_with_room(), offer, TODAY)
    if review.schedule is not None:
        assert review.total == sum(row.payment for row in review.schedule.rows) + upfront + 50
        assert review.beyond == review.total - 24_000


def test_an_offer_beyond_what_is_left_over_is_to_be_refused() -> None:
    review = offer_review(case_with_room(), offered(monthly=money(2500), months=10), TODAY)
    assert review.advice == "refuse"
    assert "over" in _ids(review)


def test_a_day_without_enough_money_is_named() -> None:
    case = case_with_room()
    case.asset[0].value = money(100)
    review = offer_review(case, offered(upfront=money(6000), monthly=money(500), months=36, day=15), TODAY)
    short = next(reason for reason in review.reasons if reason.id == "short_day")
    assert short.on == date(2026, 12, 15)
    assert review.advice == "refuse"


def test_an_offer_that_uses_the_buffer_is_a_stretch() -> None:
    review = offer_review(case_with_room(), offered(monthly=money(1900), months=13), TODAY)
    assert (review.advice, "buffer" in _ids(review)) == ("stretch", True)


def test_the_other_debts_keep_their_places_in_the_judgement() -> None:
    case = case_with_room()
    case.debt.append(Debt(id="loan", lender="B", balance=money(10000)))
    case.plan.proposal.append(Proposal(debt="loan", monthly=money(1500), asks=["stop_interest"]))
    review = offer_review(case, offered(monthly=money(1000), months=24), TODAY)
    assert review.advice == "refuse"
    assert "over_with_others" in _ids(review)


def test_an_offer_that_never_ends_is_refused_and_says_so() -> None:
    review = offer_review(case_with_room(), offered(monthly=money(300)), TODAY)
    assert (review.advice, _ids(review)) == ("refuse", {"never_repaid"})


def test_more_at_once_than_is_owed_is_refused() -> None:
    assert _ids(offer_review(case_with_room(), offered(upfront=money(30000), months=12), TODAY)) == {"above_balance"}


def test_what_no_calculator_takes_is_refused() -> None:
    assert _ids(offer_review(case_with_room(), offered(months=1000), TODAY)) == {"no_schedule"}


def test_an_offer_without_figures_cannot_be_judged() -> None:
    assert offer_review(case_with_room(), offered(), TODAY).advice == "unknown"
    case = case_with_room()
    case.debt[0].balance = None
    assert offer_review(case, offered(monthly=money(100)), TODAY).advice == "unknown"


def test_a_card_plan_above_sixty_months_is_refused() -> None:
    case = case_with_room(product="credit_card")
    assert "card_over_60" in _ids(offer_review(case, offered(monthly=money(400), months=61), TODAY))
    assert "card_over_60" not in _ids(offer_review(case, offered(monthly=money(400), months=60), TODAY))


def test_a_sum_at_once_beyond_what_is_spare_and_what_the_month_leaves_is_refused() -> None:
    review = offer_review(case_with_room(), offered(upfront=money(17400), monthly=money(500), months=14), TODAY)
    assert review.advice == "refuse"
    spare = next(reason for reason in review.reasons if reason.id == "not_spare")
    assert spare.amount == 16_000


def test_a_first_day_in_the_past_is_told() -> None:
    offer = offered(monthly=money(1000), months=24, first_due=date(2026, 10, 15))
    assert "in_the_past" in _ids(offer_review(case_with_room(), offer, TODAY))


def test_a_due_day_before_pay_day_has_a_better_one() -> None:
    case = case_with_room(left=1100)
    case.asset = []
    review = offer_review(case, offered(monthly=money(900), months=27, first_due=date(2026, 12, 8), day=8), TODAY)
    assert next((reason.day for reason in review.reasons if reason.id == "before_pay_day"), None) is not None


def test_a_pause_alone_goes_on_with_the_payment_of_the_contract() -> None:
    review = offer_review(case_with_room(contract_payment=money(1200)), offered(kind="deferral", grace_months=3), TODAY)
    assert review.schedule is not None
    assert [row.payment for row in review.schedule.rows[:4]] == [0, 0, 0, 1200]


def test_our_own_proposal_coming_back_has_no_better_answer_and_no_rounding_called_interest() -> None:
    case = case_with_room()
    case.plan.proposal = [Proposal(debt="card", months=47, asks=["stop_interest"])]
    review = offer_review(case, offered(monthly=money("510.64"), months=47), TODAY)  # 24,000.08 in all
    assert review.beyond == review.against_ours == 0
    assert {"above_balance_paid", "dearer_than_ours"}.isdisjoint(_ids(review))
    offer = offered(monthly=money("510.63"), months=47)
    assert counter_offer(case, offer, offer_review(case, offer, TODAY), TODAY) == "as_proposed"


def test_conditions_that_were_not_told_are_asked_for() -> None:
    assert "conditions" in _ids(
        offer_review(case_with_room(), Offer(debt="card", monthly=money(1000), months=24), TODAY)
    )


def test_a_discount_costs_less_than_is_owed() -> None:
    case = case_with_room()
    case.debt[0].balance = money(15000)
    review = offer_review(case, offered(kind="lump_sum", discount=money("0.5")), TODAY)
    assert review.total == 7500
    assert review.beyond == -7500
    assert review.nominal == 0  # of the half that is not waived, nothing is paid on top


def test_while_income_is_not_known_nothing_is_advised() -> None:
    case = case_with_room()
    case.income = []
    review = offer_review(case, offered(monthly=money(1000), months=24), TODAY)
    assert (review.advice, "not_judged" in _ids(review)) == ("unknown", True)


def test_trying_an_offer_leaves_the_case_as_it_is() -> None:
    case = case_with_room()
    case.agreement = [Agreement(debt="card", monthly=money(5), agreed_at=datetime(2026, 1, 1, tzinfo=CHINA))]
    offer = offered(monthly=money(1500), months=16)
    tried = with_offer(case, offer, TODAY)
    assert promised(tried) == 1500
    assert (offer.decision, case.offer, len(case.agreement)) == ("open", [], 1)


def test_while_a_field_cannot_be_read_nothing_is_advised_but_to_put_it_right() -> None:
    offer = offered(monthly=money(1000), months=24)
    assert offer_review(case_with_room(), offer, TODAY).advice == "accept"
    offer.keep_unfinished("upfront", "20%")
    review = offer_review(case_with_room(), offer, TODAY)
    assert review.advice == "unknown"
    assert [reason.fields for reason in review.reasons] == [("upfront",)]
    assert review.schedule is None
