"""What counts as promised once some of it is paid: a first sum that was paid is promised no more."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.promised import paid_at_once, promised, promised_to_others
from debt_wizard.advice.ways import candidates
from debt_wizard.case import Agreement, Case, Debt, Offer, Payment, Proposal
from support.household import household, money
from support.small_payments import case_of as small_payments

FIRST = date(2026, 9, 15)
TODAY = date(2026, 9, 20)


def _two_lenders(*payments: Payment) -> Case:
    """A card on which 4,000 first and 1,000 a month were agreed, and a loan on which nothing is."""
    case = household(savings=5000)
    case.debt[0].balance = money(8000)
    case.debt.append(Debt(id="loan", lender="乙消费金融公司", product="consumer_loan", balance=money(6000)))
    case.agreement = [
        Agreement(
            debt="card", balance=money(8000), upfront=money(4000), months=4, monthly=money(1000), first_due=FIRST,
            agreed_at=datetime(2026, 9, 1, tzinfo=UTC),
        )
    ]  # fmt: skip
    case.payment = list(payments)
    return case


def _paid(amount: float, on: date = FIRST, due: date | None = FIRST) -> Payment:
    return Payment(debt="card", due=due, paid=money(amount), paid_on=on)


@pytest.mark.parametrize(("paid", "open_sum"), [(5000, 0), (4000, 0), (2500, 1500)])
def test_a_first_sum_is_asked_for_as_far_as_it_is_not_paid(paid: int, open_sum: int) -> None:
    assert paid_at_once(_two_lenders()) == 4000
    assert paid_at_once(_two_lenders(_paid(paid))) == open_sum


def test_what_was_paid_before_the_terms_is_no_part_of_their_first_sum() -> None:
    assert paid_at_once(_two_lenders(_paid(500, date(2026, 8, 1), due=None))) == 4000


def test_an_offer_is_not_refused_for_a_first_sum_that_another_lender_already_has() -> None:
    case = _two_lenders(_paid(5000))
    offer = Offer(
        debt="loan", at=datetime(2026, 9, 20, tzinfo=UTC), months=11, monthly=money(500), upfront=money(500),
        fees=money(0), annual_rate=Decimal(0), first_due=date(2026, 10, 15),
    )  # fmt: skip
    case.offer = [offer]
    assert not [each.id for each in offer_review(case, offer, TODAY).reasons if each.id.startswith("not_spare")]
    case.payment = []
    reasons = offer_review(case, offer, TODAY).reasons
    assert [(each.id, each.amount) for each in reasons if each.id.startswith("not_spare")] == [
        ("not_spare_with_others", money(0))
    ]


def test_a_sum_that_is_spare_is_shown_once_another_lender_has_its_own() -> None:
    def is_shown(case: Case) -> bool:
        way = next(each for each in candidates(case, case.debt[1], (12,)) if each.id == "lump_sum")
        return way.proposal is not None

    assert not is_shown(_two_lenders())
    assert is_shown(_two_lenders(_paid(5000)))


def test_no_more_is_promised_a_month_than_is_left_to_pay() -> None:
    month = [date(2026, number, 15) for number in (9, 10, 11, 12)]
    three = [_paid(5000), *(_paid(1000, day, day) for day in month[1:3])]
    assert promised(_two_lenders(*three)) == 1000
    short = _two_lenders(*three, _paid(999.98, month[3], month[3]))
    assert promised(short) == money("0.02")
    assert promised_to_others(short, "loan") == money("0.02")


def test_once_all_is_paid_no_more_is_promised_than_the_lender_says_is_left() -> None:
    month = [date(2026, number, 15) for number in (9, 10, 11, 12)]
    case = _two_lenders(_paid(5000), *(_paid(1000, day, day) for day in month[1:]))
    case.payment[-1].lender_balance = money(300)
    assert promised(case) == promised_to_others(case, "loan") == 300


def test_small_payments_that_are_over_are_no_part_of_a_first_sum_that_is_proposed_for_the_rest() -> None:
    case = small_payments("offer", paid=6)
    case.plan.proposal[0] = Proposal(debt="card", monthly=money(1000), upfront=money(1500))
    assert paid_at_once(case) == 1500
