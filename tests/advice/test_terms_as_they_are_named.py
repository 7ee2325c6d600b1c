"""The same terms, named in another way: the same payments on the same days, and the same verdict."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.advice.days_of_terms import months_of_pause
from debt_wizard.advice.named_terms import named_terms
from debt_wizard.advice.offer_review import OfferReview, offer_review
from debt_wizard.advice.terms_in_force import schedule_in_force
from debt_wizard.case import Agreement, Case, Offer
from support.clock import CHINA
from support.offered import TODAY, case_with_room, money, offered

LATELY = datetime(2026, 11, 20, 10, tzinfo=CHINA)


def _poor() -> Case:
    """Somebody with 5,000 at hand, of which only a part can be spared."""
    case = case_with_room(contract_payment=money(1200))
    case.asset[0].value = money(5000)
    return case


def _ids(review: OfferReview) -> set[str]:
    return {reason.id for reason in review.reasons}


def _paid(case: Case) -> list[tuple[date, Decimal]]:
    schedule = schedule_in_force(case, "card", TODAY)
    return [(row.due, row.payment) for row in schedule.rows] if schedule is not None else []


@pytest.mark.parametrize(
    "named",
    [
        {"upfront": money(14_400)},
        {"upfront_share": money("0.6")},
        {"discount": money("0.4")},
    ],
)
def test_one_lump_sum_is_judged_alike_whichever_way_it_is_named(named: dict[str, Any]) -> None:
    review = offer_review(_poor(), offered(kind="lump_sum", **named), TODAY)
    assert review.advice == "refuse"
    assert {"not_spare", "short_day"} <= _ids(review)
    assert review.total == 14_400


def test_a_lump_sum_named_as_a_share_is_what_is_to_be_paid_once_it_is_accepted() -> None:
    case = _poor()
    case.offer = [offered(kind="lump_sum", upfront_share=money("0.6"), decision="accepted", at=LATELY)]
    assert _paid(case) == [(date(2026, 12, 15), money(14_400))]


def test_a_bare_pause_is_what_holds_once_it_is_accepted() -> None:
    case = _poor()
    case.offer = [offered(kind="deferral", grace_months=3, decision="accepted", at=LATELY)]
    assert [paid for _, paid in _paid(case)[:4]] == [0, 0, 0, 1200]
    assert _paid(case)[3][0] == date(2027, 3, 15)


def test_a_paper_that_names_a_pause_alone_goes_on_with_the_contract() -> None:
    case = _poor()
    case.agreement = [Agreement(debt="card", grace_months=2, agreed_at=LATELY)]
    assert [paid for _, paid in _paid(case)[:3]] == [0, 0, 1200]


@pytest.mark.parametrize("kind", ["instalments", "extension", "deferral"])
def test_a_pause_counts_whatever_the_offer_is_called(kind: str) -> None:
    review = offer_review(_poor(), offered(kind=kind, months=12, monthly=money(2000), grace_months=3), TODAY)
    assert review.schedule is not None
    assert [row.payment for row in review.schedule.rows[:4]] == [0, 0, 0, 2000]
    assert review.schedule.months == 15


def test_token_payments_and_a_lump_sum_come_after_a_pause_too() -> None:
    token = offer_review(_poor(), offered(kind="token", monthly=money(100), months=6, grace_months=2), TODAY)
    assert token.schedule is not None
    assert [row.payment for row in token.schedule.rows[:3]] == [0, 0, 100]
    lump = offer_review(_poor(), offered(kind="lump_sum", upfront=money(1000), grace_months=2), TODAY)
    assert lump.schedule is not None
    assert lump.schedule.last_due == date(2027, 2, 15)


@pytest.mark.parametrize("told", [Offer, Agreement])
def test_the_first_day_that_was_named_is_paid_on_and_the_pause_lies_before_it(told: type[Offer | Agreement]) -> None:
    case, first = _poor(), date(2027, 3, 20)
    terms: dict[str, Any] = {
        "debt": "card", "monthly": money(2000), "months": 12, "grace_months": 3, "first_due": first, "day": 15,
    }  # fmt: skip
    if told is Offer:
        case.offer = [Offer(**terms, kind="deferral", decision="accepted", at=LATELY)]
    else:
        case.agreement = [Agreement(**terms, agreed_at=LATELY)]
    assert [(day, paid) for day, paid in _paid(case) if paid][:2] == [
        (first, money(2000)),
        (date(2027, 4, 15), money(2000)),
    ]
    assert len(_paid(case)) == 15


def test_a_pause_that_its_first_day_leaves_no_room_for_is_asked_about() -> None:
    terms = {"kind": "deferral", "monthly": money(1000), "months": 24, "grace_months": 3, "at": LATELY}
    near = offer_review(_poor(), offered(**terms, first_due=date(2026, 12, 15)), TODAY)
    assert (near.advice, "pause_or_day" in _ids(near)) == ("unknown", True)
    far = offer_review(_poor(), offered(**terms, first_due=date(2027, 3, 15)), TODAY)
    assert "pause_or_day" not in _ids(far)


def test_a_rate_and_a_fee_with_each_payment_both_count() -> None:
    case = case_with_room()
    case.debt[0].balance = money(12_000)
    review = offer_review(case, offered(months=24, annual_rate=money("0.12"), period_fee=money("0.006")), TODAY)
    assert review.schedule is not None
    assert review.schedule.payment == money("564.88") + 72  # 12 % over 24 months, and 0.6 % of 12,000
    fee = offer_review(case, offered(months=24, period_fee=money("0.006")), TODAY)
    assert fee.schedule is not None
    assert fee.schedule.payment == 572


def test_what_costs_less_than_is_owed_is_not_called_dear() -> None:
    case = case_with_room()
    case.debt[0].balance = money(12_000)
    review = offer_review(case, offered(discount=money("0.5"), monthly=money(600), months=12), TODAY)
    assert review.beyond == -4800
    assert {"dear", "dearer_than_now"}.isdisjoint(_ids(review))
    assert review.advice == "accept"


def test_without_a_pause_the_first_day_stays_as_it_was_named() -> None:
    case = case_with_room()
    debt = case.debt[0]
    named = named_terms(case, debt, offered(monthly=money(1000), months=24, first_due=date(2026, 12, 25), day=5), TODAY)
    assert named is not None
    assert named.pays_from == named.first == date(2026, 12, 25)


def test_a_paper_like_the_offer_differs_in_nothing_though_the_pause_begins_around_its_day() -> None:
    case = case_with_room(contract_payment=money(1200))
    terms: dict[str, Any] = {
        "months": 12,
        "grace_months": 3,
        "first_due": date(2027, 2, 15),
        "annual_rate": money("0.12"),
    }
    case.offer = [offered(kind="deferral", decision="accepted", at=LATELY, **terms)]
    for paper in (Agreement(debt="card", **terms), Agreement(debt="card", agreed_at=LATELY + timedelta(3), **terms)):
        assert agreement_review(case, paper, TODAY).differences == ()


@pytest.mark.parametrize(("came", "first", "months"), [(31, date(2026, 9, 30), 1), (31, date(2026, 11, 30), 3)])
def test_month_ends_leave_room_for_a_pause(came: int, first: date, months: int) -> None:
    offer = offered(grace_months=months, first_due=first, at=datetime(2026, 8, came, 9, tzinfo=CHINA))
    assert months_of_pause(offer) == months
