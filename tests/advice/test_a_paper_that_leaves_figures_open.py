"""A paper that was agreed to with few of its figures typed in: what was agreed before it stands for the others."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.agreement_review import AgreementReview, agreement_review
from debt_wizard.advice.rate_in_force import rate_in_force
from debt_wizard.advice.terms_in_force import schedule_in_force, terms_in_force
from debt_wizard.case import Agreement, Case, Contact, Offer, Plan, Proposal
from debt_wizard.finance import Schedule
from support.clock import CHINA
from support.household import money
from support.left_open import FIRST, OFFERED, SIGNED, left_open

TODAY = date(2026, 11, 28)


def _schedule(case: Case) -> Schedule:
    found = schedule_in_force(case, "card", TODAY)
    assert found is not None
    return found


@pytest.mark.parametrize("paper", [{"monthly": money(1000)}, {"months": 36}])
def test_an_amount_or_a_number_alone_has_the_other_from_the_offer(paper: dict[str, Any]) -> None:
    made = _schedule(left_open({"monthly": money(1000), "months": 36}, paper))
    assert (len(made.rows), made.payment, made.total_paid) == (36, money(1000), money(36000))


def test_the_first_payment_and_the_fee_of_the_offer_stay_with_its_amount() -> None:
    offer = {"upfront": money(7200), "monthly": money(1200), "months": 24, "period_fee": Decimal("0.006")}
    whole = _schedule(left_open(offer, {**offer}))
    assert _schedule(left_open(offer, {"monthly": money(1200)})).total_paid == whole.total_paid


def test_a_share_up_front_is_that_of_the_balance() -> None:
    offer = {"upfront_share": Decimal("0.2"), "monthly": money(1200), "months": 24}
    case = left_open(offer, {"monthly": money(1200)})
    terms = terms_in_force(case, "card", TODAY)
    assert terms is not None
    assert (terms.upfront, _schedule(case).total_paid + terms.at_once) == (money(7200), money(36000))


def test_an_offer_accepted_later_changes_nothing_of_a_paper() -> None:
    case = left_open({"monthly": money(1000), "months": 36}, {"monthly": money(1000)})
    later = datetime(2026, 11, 27, 10, tzinfo=CHINA)
    case.offer.append(Offer(debt="card", at=later, decision="accepted", monthly=money(800), months=45))
    assert len(_schedule(case).rows) == 36


def test_no_fee_is_added_to_an_amount_that_only_the_paper_names() -> None:
    made = _schedule(left_open({"months": 24, "period_fee": Decimal("0.006")}, {"monthly": money(1716)}))
    assert (len(made.rows), made.payment) == (24, money(1716))


@pytest.mark.parametrize(
    ("offer", "months"),
    [
        ({"monthly": money(900), "months": 40}, 36),  # at the rate of the offer, which is free of interest
        (None, 53),  # at the rate of the contract
    ],
)
def test_a_paper_of_another_amount_than_the_offers_and_one_without_an_offer_take_over_no_number(
    offer: dict[str, Any] | None, months: int
) -> None:
    assert len(_schedule(left_open(offer, {"monthly": money(1000)})).rows) == months


def test_after_a_yes_to_our_own_proposal_the_paper_goes_by_it() -> None:
    case = left_open(None, {"monthly": money(1000)})
    case.plan = Plan(proposal=[Proposal(debt="card", monthly=money(1000), months=36)], first_payment=FIRST)
    case.contact = [Contact(debt="card", at=OFFERED, outcome="accepted")]
    assert len(_schedule(case).rows) == 36


def test_a_later_paper_takes_nothing_from_an_offer_of_before_an_earlier_one() -> None:
    case = left_open({"monthly": money(1000), "months": 36}, {"months": 36, "annual_rate": Decimal("0.18")})
    case.agreement.append(
        Agreement(
            debt="card",
            agreed_at=datetime(2026, 11, 27, 10, tzinfo=CHINA),
            first_due=FIRST,
            balance=money(36000),
            monthly=money(1000),
        )
    )
    assert len(_schedule(case).rows) == 53


def test_the_first_payment_stays_where_number_and_amount_are_typed_and_it_is_not() -> None:
    offer = {"upfront_share": Decimal("0.2"), "monthly": money(800), "months": 36}
    case = left_open(offer, {"monthly": money(800), "months": 36, "total": money(36000), "balance": money(36000)})
    terms = terms_in_force(case, "card", TODAY)
    assert terms is not None
    assert terms.at_once == money(7200)


def test_a_stated_total_without_the_first_payment_is_that_of_the_paper() -> None:
    offer = {"upfront_share": Decimal("0.2"), "monthly": money(800), "months": 36}
    terms = terms_in_force(
        left_open(offer, {"monthly": money(800), "months": 36, "total": money(28800)}), "card", TODAY
    )
    assert terms is not None
    assert terms.at_once == 0


def test_another_amount_than_the_one_that_follows_from_the_offer_takes_nothing_over_but_its_rate() -> None:
    made = _schedule(left_open({"months": 36, "annual_rate": Decimal(0)}, {"monthly": money(900)}))
    assert (len(made.rows), made.total_paid) == (40, money(36000))


def test_a_pause_is_counted_once_where_the_first_day_was_kept_with_the_yes() -> None:
    case = left_open({"grace_months": 6, "monthly": money(1000), "months": 36}, {"monthly": money(1000)})
    case.offer[0].first_due = None
    case.agreement[0].first_due, case.agreement[0].begins = None, date(2027, 6, 15)
    paying = [row.due for row in _schedule(case).rows if row.payment]
    assert (paying[0], paying[-1], len(paying)) == (date(2027, 6, 15), date(2030, 5, 15), 36)


@pytest.mark.parametrize("paper", [{}, {"balance": money(36000)}, {"total": money("38842.20")}])
@pytest.mark.parametrize("agreed_at", [None, SIGNED])
def test_of_a_pause_alone_the_review_tells_the_payments_that_were_agreed_to_follow_it(
    paper: dict[str, Any], agreed_at: datetime | None
) -> None:
    offer = {"kind": "deferral", "grace_months": 3, "monthly": money("1078.95"), "months": 36}
    case = left_open(offer, {"grace_months": 3, **paper})
    case.agreement[0].agreed_at = agreed_at
    review = _review(case)
    assert review.judged is not None
    assert (review.judged.total, review.differences) == (money("38842.20"), ())


@pytest.mark.parametrize("balance", [{}, {"balance": money(36000)}, {"balance": money(28800)}])
def test_what_is_waived_is_owed_no_more_and_waived_once(balance: dict[str, Any]) -> None:
    offer = {"discount": Decimal("0.2"), "monthly": money(960), "months": 30}
    terms = terms_in_force(left_open(offer, {"monthly": money(960), **balance}), "card", TODAY)
    assert terms is not None
    assert (terms.months, terms.balance * (1 - terms.discount)) == (30, money(28800))


def test_what_was_waived_is_waived_once_where_only_the_number_is_typed() -> None:
    offer = {"discount": Decimal("0.2"), "months": 24, "annual_rate": Decimal(0)}
    agreed = _schedule(left_open(offer, {"months": 24, "monthly": money(1200)}))
    assert _schedule(left_open(offer, {"months": 24})).payment == agreed.payment == money(1200)


def test_small_payments_for_some_months_stay_what_they_are() -> None:
    case = left_open({"kind": "token", "monthly": money(300), "months": 6}, {"monthly": money(300)})
    assert [row.payment for row in _schedule(case).rows] == [money(300)] * 6


def _review(case: Case) -> AgreementReview:
    return agreement_review(case, case.agreement[0], TODAY)


@pytest.mark.parametrize("agreed_at", [None, SIGNED])
def test_what_small_payments_leave_grows_by_the_interest_of_their_months(agreed_at: datetime | None) -> None:
    # 36,000 at 18.25 % a year: 547.50 of interest in the first month, of which 300 are paid; after six months 37,542.61
    case = left_open({"kind": "token", "monthly": money(300), "months": 6}, {"monthly": money(300), "months": 6})
    case.agreement[0].agreed_at = agreed_at
    assert _review(case).rest == money("37542.61")


@pytest.mark.parametrize("agreed_at", [None, SIGNED])
def test_of_a_number_alone_no_total_is_claimed_beside_the_agreed_one(agreed_at: datetime | None) -> None:
    case = left_open({"monthly": money(1000), "months": 36}, {"months": 36, "total": money(36000)})
    case.agreement[0].agreed_at = agreed_at
    assert _review(case).differences == ()


def test_a_stated_total_that_is_not_the_agreed_one_is_told_where_the_paper_names_a_number_alone() -> None:
    case = left_open({"monthly": money(1000), "months": 36}, {"months": 36, "total": money(37000)})
    case.agreement[0].agreed_at = None
    found = _review(case).differences
    assert [(each.field, each.agreed, each.stated) for each in found] == [("comes_to", money(36000), money(37000))]


def test_the_rate_that_counts_is_the_one_that_was_agreed_and_not_that_of_the_contract() -> None:
    case = left_open({"annual_rate": Decimal(0), "monthly": money(1000), "months": 36}, {"monthly": money(1000)})
    assert rate_in_force(case, case.debt[0]) == 0
