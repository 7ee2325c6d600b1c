"""A fee with each payment, on top of a monthly amount that was named."""

from datetime import datetime
from decimal import Decimal

import pytest

from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.advice.counter_offer import CounterOffer, counter_offer
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.payment_days import payment_movements
from debt_wizard.advice.promised import promised
from debt_wizard.advice.rounds import rounds_of
from debt_wizard.advice.terms_in_force import schedule_in_force
from debt_wizard.advice.with_offer import with_offer
from debt_wizard.case import Agreement, Case, Offer
from support.clock import CHINA
from support.offered import TODAY, case_with_room, money, offered

FEE = money("0.006")


def _case() -> Case:
    case = case_with_room()
    case.debt[0].balance = money(12_000)
    return case


def _offer(**terms: object) -> Offer:
    return offered(**({"monthly": money(700), "months": 24, "period_fee": FEE} | terms))


def test_a_fee_on_top_counts_in_the_total_and_in_the_rate() -> None:
    review = offer_review(_case(), _offer(), TODAY)
    assert review.total == 18_528
    assert review.schedule is not None
    assert review.schedule.payment == 772
    assert {row.payment for row in review.schedule.rows} == {Decimal(772)}
    assert review.schedule.total_interest == 6_528
    assert review.nominal is not None
    assert round(review.nominal, 3) == money("0.457")


def test_a_fee_on_top_counts_on_each_day_and_in_what_is_promised() -> None:
    tried = with_offer(_case(), _offer(), TODAY)
    assert promised(tried) == 772
    assert payment_movements(tried, TODAY)[0].amount == -772


def test_a_fee_on_top_counts_where_no_months_were_named() -> None:
    bare = offer_review(_case(), _offer(months=None, period_fee=None), TODAY)
    review = offer_review(_case(), _offer(months=None), TODAY)
    assert review.schedule is not None
    assert bare.schedule is not None
    assert review.schedule.months == bare.schedule.months
    assert review.schedule.total_paid == bare.schedule.total_paid + 72 * bare.schedule.months


def test_a_fee_on_top_comes_with_no_month_of_a_pause() -> None:
    review = offer_review(_case(), _offer(kind="deferral", grace_months=2), TODAY)
    assert review.schedule is not None
    assert [row.payment for row in review.schedule.rows[:3]] == [0, 0, 772]


def test_a_fee_is_of_what_is_left_after_a_waiver_and_a_first_payment() -> None:
    review = offer_review(_case(), _offer(discount=money("0.1"), upfront=money(800)), TODAY)
    assert review.terms is not None
    assert review.terms.fee_on_top == 60


def test_a_fee_on_top_pays_nothing_off() -> None:
    review = offer_review(_case(), _offer(monthly=money(450)), TODAY)  # 10,800 of 12,000, and 1,728 of fees
    rest = next(reason for reason in review.reasons if reason.id == "rest_unclear")
    assert rest.amount == 1_200
    assert review.advice == "unknown"


def test_an_amount_that_needs_the_fee_to_be_over_ones_means_is_over_them() -> None:
    dear = _offer(monthly=money(1950), months=7)
    assert offer_review(_case(), dear.model_copy(update={"period_fee": None}), TODAY).advice != "refuse"
    assert offer_review(_case(), dear, TODAY).advice == "refuse"


def test_the_round_of_the_lender_says_what_is_paid_with_the_fee() -> None:
    case = _case()
    case.offer = [_offer()]
    theirs = next(each for each in rounds_of(case, "card", TODAY) if each.side == "theirs")
    assert theirs.monthly == 772
    assert theirs.total == 18_528


def test_a_counter_proposal_stays_below_what_is_paid_with_the_fee_and_asks_to_waive_it() -> None:
    case = _case()
    case.plan.proposal = []
    offer = _offer(monthly=money(2500), months=5)
    counter = counter_offer(case, offer, offer_review(case, offer, TODAY), TODAY)
    assert isinstance(counter, CounterOffer)
    assert counter.monthly < 2572
    assert "waive_fees" in counter.proposal.asks


@pytest.mark.parametrize(
    ("paper", "differs"),
    [
        ({"monthly": money(700), "period_fee": money("0.006")}, set()),
        ({"monthly": money(772)}, set()),
        ({"monthly": money(772), "period_fee": money("0.006")}, {"monthly", "comes_to"}),
        ({"monthly": money(700)}, {"fee_left_out"}),
    ],
)
def test_a_paper_may_name_the_fee_apart_or_within_the_amount_but_not_twice(
    paper: dict[str, Decimal], differs: set[str]
) -> None:
    case = _case()
    offer = _offer(decision="accepted", at=datetime(2026, 11, 20, tzinfo=CHINA))
    case.offer = [offer]
    told = Agreement.model_validate({"debt": "card", "months": 24, **paper})
    assert {each.field for each in agreement_review(case, told, TODAY).differences} == differs


def test_an_agreement_counts_the_fee_on_top() -> None:
    case = _case()
    yes = datetime(2026, 11, 20, tzinfo=CHINA)
    case.agreement = [Agreement(debt="card", monthly=money(700), months=24, period_fee=FEE, agreed_at=yes)]
    schedule = schedule_in_force(case, "card", TODAY)
    assert schedule is not None
    assert schedule.total_paid == 18_528


@pytest.mark.parametrize("monthly", ["572", "572.50"])  # 12,000 / 24 + 72, to the yuan or not
def test_a_fee_that_the_amount_holds_already_is_not_counted_twice(monthly: str) -> None:
    review = offer_review(_case(), _offer(monthly=money(monthly)), TODAY)
    assert review.total == 24 * money(monthly)


def test_a_paper_that_names_the_fee_beside_the_amount_that_holds_it_is_as_agreed() -> None:
    case = _case()
    case.offer = [_offer(monthly=None, at=datetime(2026, 11, 20, 10, tzinfo=CHINA), decision="accepted")]
    paper = Agreement(
        debt="card", monthly=money(572), months=24, period_fee=FEE, total=money(13_728), balance=money(12_000)
    )
    case.agreement = [paper]
    assert agreement_review(case, paper, TODAY).differences == ()
    paper.agreed_at = datetime(2026, 11, 21, 10, tzinfo=CHINA)
    schedule = schedule_in_force(case, "card", TODAY)
    assert schedule is not None
    assert (schedule.payment, schedule.total_paid) == (Decimal(572), Decimal(13_728))


@pytest.mark.parametrize(("rate", "is_other"), [("0.1315", False), ("0", False), ("0.09", True)])
def test_a_named_rate_may_hold_the_fee_or_leave_it_out(rate: str, is_other: bool) -> None:
    review = offer_review(_case(), _offer(monthly=money(572), annual_rate=Decimal(rate)), TODAY)
    assert ("rate_other" in {each.id for each in review.reasons}) is is_other


def test_an_answer_that_asks_for_no_fee_counts_none_as_a_rate() -> None:
    case = _case()
    case.debt[0].annual_rate, offer = None, _offer(monthly=money(572))
    found = counter_offer(case, offer, offer_review(case, offer, TODAY), TODAY)
    assert isinstance(found, CounterOffer)
    assert "waive_fees" in found.proposal.asks
    assert (found.proposal.annual_rate or 0) == 0
    assert found.months * found.monthly < 24 * 572


def test_a_larger_amount_in_a_paper_is_told_as_it_is_written_there() -> None:
    case = _case()
    case.offer = [_offer(monthly=None, at=datetime(2026, 11, 20, 10, tzinfo=CHINA), decision="accepted")]
    paper = Agreement(debt="card", monthly=money(612), months=24, period_fee=FEE, balance=money(12_000))
    found = {each.field: each for each in agreement_review(case, paper, TODAY).differences}
    assert (found["monthly"].agreed, found["monthly"].stated) == (572, 612)
