"""Which terms count for a debt, and what they ask for."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.agreed import has_first_day
from debt_wizard.advice.named_terms import named_terms
from debt_wizard.advice.terms import Terms
from debt_wizard.advice.terms_in_force import all_in_force, monthly_in_force, schedule_in_force, terms_in_force
from debt_wizard.advice.terms_schedule import schedule_of_terms, schedule_or_none
from debt_wizard.case import Agreement, Case, Debt, Offer, Plan, Proposal
from debt_wizard.finance import FinanceError, annual_rate
from support.clock import CHINA

TODAY = date(2026, 11, 23)
AGREED = datetime(2026, 11, 20, 10, tzinfo=CHINA)


def _case(**tables: Any) -> Case:
    return Case(
        debt=[Debt(id="card", lender="A", balance=Decimal(12000), annual_rate=Decimal("0.18"))],
        plan=Plan(
            first_payment=date(2026, 12, 15),
            day=15,
            proposal=[Proposal(debt="card", monthly=Decimal(500), asks=["stop_interest"])],
        ),
        **tables,
    )


def _offer(**terms: Any) -> Offer:
    return Offer(debt="card", decision="accepted", **terms)


def _in_force(case: Case) -> Terms:
    found = terms_in_force(case, "card", TODAY)
    assert found is not None
    return found


def test_a_proposal_counts_until_something_is_accepted() -> None:
    case = _case(offer=[Offer(debt="card", monthly=Decimal(900), months=12)])
    assert _in_force(case).source == "proposal"
    assert monthly_in_force(case, _in_force(case), TODAY) == 500
    schedule = schedule_in_force(case, "card", TODAY)
    assert schedule is not None
    assert schedule.months == 24


def test_an_accepted_offer_takes_the_place_of_the_proposal() -> None:
    case = _case(offer=[_offer(monthly=Decimal(900), months=12), Offer(debt="card", decision="declined")])
    assert _in_force(case).source == "offer"
    assert monthly_in_force(case, _in_force(case), TODAY) == 900


def test_an_agreement_counts_most_once_it_was_agreed_to() -> None:
    agreement = Agreement(debt="card", monthly=Decimal(800), months=15, day=20)
    case = _case(offer=[_offer(monthly=Decimal(900), months=12)], agreement=[agreement])
    assert _in_force(case).source == "offer"
    agreement.agreed_at = AGREED
    assert _in_force(case).source == "agreement"
    assert _in_force(case).monthly == 800
    assert _in_force(case).day == 20


def test_an_agreement_without_figures_leaves_those_of_the_offer() -> None:
    agreement = Agreement(debt="card", agreed_at=AGREED, checks={"written": True})
    assert _in_force(_case(offer=[_offer(monthly=Decimal(900))], agreement=[agreement])).source == "offer"


def test_payments_that_are_named_say_themselves_what_they_cost() -> None:
    case = _case(offer=[_offer(monthly=Decimal(1072), months=12)])
    schedule = schedule_in_force(case, "card", TODAY)
    assert schedule is not None
    assert round(annual_rate(schedule.flows), 4) == Decimal("0.1303")
    assert schedule.rows[0].due == date(2026, 12, 15)


def test_an_amount_alone_bears_the_interest_of_the_debt() -> None:
    schedule = schedule_in_force(_case(offer=[_offer(monthly=Decimal(500))]), "card", TODAY)
    assert schedule is not None
    assert schedule.rows[0].interest == 180
    assert schedule.months == 30


def test_a_rate_that_is_named_counts() -> None:
    schedule = schedule_in_force(_case(offer=[_offer(months=12, annual_rate=Decimal(0))]), "card", TODAY)
    assert schedule is not None
    assert schedule.payment == 1000


def test_a_fee_with_each_instalment_is_of_what_is_owed_at_the_start() -> None:
    schedule = schedule_in_force(_case(offer=[_offer(months=12, period_fee=Decimal("0.006"))]), "card", TODAY)
    assert schedule is not None
    assert schedule.payment == 1072


def test_what_is_paid_at_once_lowers_what_bears_interest() -> None:
    case = _case(offer=[_offer(upfront=Decimal(2400), months=12, annual_rate=Decimal(0), fees=Decimal(50))])
    schedule = schedule_in_force(case, "card", TODAY)
    assert schedule is not None
    assert schedule.payment == 800
    assert _in_force(case).at_once == 2450


def test_a_discount_is_waived() -> None:
    case = _case(offer=[_offer(kind="lump_sum", discount=Decimal("0.4"))])
    schedule = schedule_in_force(case, "card", TODAY)
    assert schedule is not None
    assert schedule.total_paid == 7200
    assert schedule.waived == 4800
    assert monthly_in_force(case, _in_force(case), TODAY) == 0
    assert _in_force(case).at_once == 0


def test_a_pause_comes_before_the_instalments() -> None:
    offer = _offer(kind="deferral", grace_months=3, months=12, annual_rate=Decimal("0.12"))
    schedule = schedule_in_force(_case(offer=[offer]), "card", TODAY)
    assert schedule is not None
    assert [row.payment for row in schedule.rows[:3]] == [0, 0, 0]
    assert schedule.rows[3].due == date(2027, 3, 15)
    assert schedule.rows[2].balance == Decimal("12363.61")
    assert [row.number for row in schedule.rows] == list(range(1, 16))


def test_a_pause_before_named_payments_adds_nothing_of_its_own() -> None:
    offer = _offer(kind="deferral", grace_months=2, months=12, monthly=Decimal(1000))
    schedule = schedule_in_force(_case(offer=[offer]), "card", TODAY)
    assert schedule is not None
    assert schedule.total_interest == schedule.left == 0


def test_a_small_amount_for_some_months_leaves_the_rest_standing() -> None:
    offer = _offer(kind="token", months=6, monthly=Decimal(100), annual_rate=Decimal(0))
    schedule = schedule_in_force(_case(offer=[offer]), "card", TODAY)
    assert schedule is not None
    assert schedule.left == 11_400


def test_the_day_of_the_offer_is_kept() -> None:
    offer = _offer(monthly=Decimal(1000), months=12, first_due=date(2027, 1, 31))
    schedule = schedule_in_force(_case(offer=[offer]), "card", TODAY)
    assert schedule is not None
    assert [row.due for row in schedule.rows[:2]] == [date(2027, 1, 31), date(2027, 2, 28)]
    named = _offer(monthly=Decimal(1000), months=12, day=28)
    assert _in_force(_case(offer=[named])).first == date(2026, 12, 28)


def test_an_offer_that_never_ends_has_no_schedule_and_says_why() -> None:
    case = _case(offer=[_offer(monthly=Decimal(100))])
    assert schedule_in_force(case, "card", TODAY) is None
    with pytest.raises(FinanceError) as error:
        schedule_of_terms(case, _in_force(case), TODAY)
    assert error.value.reason == "never_repaid"
    assert monthly_in_force(case, _in_force(case), TODAY) == 100


@pytest.mark.parametrize(
    "terms", [{}, {"kind": "lump_sum"}, {"kind": "deferral", "grace_months": 3}, {"kind": "token", "months": None}]
)
def test_terms_that_are_not_whole_have_no_schedule(terms: dict[str, Any]) -> None:
    case = _case()
    named = named_terms(case, case.debt[0], _offer(**terms), TODAY)
    assert named is not None
    assert schedule_or_none(case, named, TODAY) is None
    assert monthly_in_force(case, named, TODAY) == 0


def test_an_accepted_offer_without_figures_is_our_own_proposal() -> None:
    assert _in_force(_case(offer=[_offer()])).source == "proposal"


def test_a_first_day_is_named_by_the_plan_or_by_the_terms() -> None:
    case = _case(offer=[_offer(monthly=Decimal(900))])
    assert has_first_day(case, "card")
    case.plan.first_payment = None
    assert not has_first_day(case, "card")
    case.offer[0].first_due = date(2027, 1, 5)
    assert has_first_day(case, "card")


def test_more_at_once_than_is_owed_is_refused() -> None:
    case = _case(offer=[_offer(upfront=Decimal(12000), months=12)])
    assert schedule_in_force(case, "card", TODAY) is None


@pytest.mark.parametrize("agreement", [{"upfront": Decimal(6000)}, {"grace_months": 2, "months": 10}])
def test_the_kind_of_an_agreement_follows_from_its_figures(agreement: dict[str, Any]) -> None:
    case = _case(agreement=[Agreement(debt="card", agreed_at=AGREED, balance=Decimal(10000), **agreement)])
    terms = _in_force(case)
    assert terms.kind == ("lump_sum" if "upfront" in agreement else "deferral")
    assert terms.balance == 10_000


def test_nothing_is_in_force_for_a_debt_without_a_balance_or_terms() -> None:
    case = _case()
    assert terms_in_force(case, "nobody", TODAY) is None
    assert schedule_in_force(case, "nobody", TODAY) is None
    case.plan.proposal = []
    assert list(all_in_force(case, TODAY)) == []
    case = _case(offer=[_offer(monthly=Decimal(100))])
    case.debt[0].balance = None
    assert terms_in_force(case, "card", TODAY) is None
    case.offer = []
    assert terms_in_force(case, "card", TODAY) is None
