"""What is owed today: the newest word on the balance, less what was paid on the principal since."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.as_owed import as_owed
from debt_wizard.advice.division import shares
from debt_wizard.advice.named_terms import named_terms
from debt_wizard.advice.offered_terms import offered_terms
from debt_wizard.advice.owed import owed, proposal_starts_with
from debt_wizard.advice.plan import monthly_of
from debt_wizard.advice.proposed_schedule import proposed_schedule
from debt_wizard.case import Agreement, Case, Contact, Debt, Offer, Payment, Plan, Proposal
from support.clock import CHINA
from support.household import household, money

FIRST = date(2026, 9, 15)
TODAY = date(2026, 11, 23)


def _at(month: int, day: int, hour: int = 10) -> datetime:
    return datetime(2026, month, day, hour, tzinfo=CHINA)


def _agreed(**terms: Any) -> Case:
    """38,000 told; 36,000 and nothing for interest agreed in 36 months of 1,000."""
    named = {"balance": money(36000), "months": 36, "monthly": money(1000), "first_due": FIRST, **terms}
    return Case(
        debt=[Debt(id="card", lender="A", balance=money(38000), balance_at=_at(8, 1))],
        agreement=[Agreement(debt="card", agreed_at=_at(9, 1), **named)],
    )


def _paid(amount: float, paid_on: date, **more: Any) -> Payment:
    return Payment(debt="card", paid=money(amount), paid_on=paid_on, **more)


def _owed(case: Case) -> Decimal | None:
    return owed(case, case.debt[0])


def test_before_anything_is_agreed_the_balance_as_it_was_told_is_owed() -> None:
    case = Case(debt=[Debt(id="card", balance=money(38000)), Debt(id="loan")])
    assert _owed(case) == money(38000)
    assert owed(case, case.debt[1]) is None


def test_of_a_settled_debt_nothing_is_owed() -> None:
    case = _agreed()
    case.debt[0].settled_on = TODAY
    assert _owed(case) == 0


def test_an_agreement_begins_with_the_balance_that_it_names_and_each_payment_lowers_it() -> None:
    case = _agreed()
    assert _owed(case) == money(36000)
    case.payment = [_paid(1000, FIRST), _paid(600, date(2026, 10, 15))]
    assert _owed(case) == money(34400)
    assert case.debt[0].balance == money(38000)  # what was told is not written over


def test_interest_in_a_payment_lowers_nothing() -> None:
    case = _agreed(monthly=None, months=12, balance=money(12000), annual_rate=Decimal("0.12"))
    case.payment = [_paid(1066.19, FIRST)]  # 12,000 at 1 % a month: 120.00 of it is interest
    assert _owed(case) == money("11053.81")
    case.payment += [_paid(500, date(2026, 10, 15))]  # 110.54 is the interest of the second month
    assert _owed(case) == money("10664.35")
    case.payment += [_paid(566.19, date(2026, 10, 20))]  # the rest of the second: 11,053.81 - (1,066.19 - 110.54)
    assert _owed(case) == money("10098.16")


def test_a_fee_lowers_nothing_and_a_sum_at_once_lowers_all() -> None:
    case = _agreed(upfront=money(2000), fees=money(50), months=34)
    assert _owed(case) == money(36000)
    case.payment = [_paid(2050, FIRST)]
    assert _owed(case) == money(34000)


def test_all_that_was_agreed_and_more_leaves_nothing_owed() -> None:
    case = _agreed()
    case.payment = [_paid(36500, FIRST)]
    assert _owed(case) == 0


def test_the_lenders_own_balance_counts_where_it_is_newer() -> None:
    case = _agreed()
    case.payment = [_paid(1000, FIRST, lender_balance=money("35123.45")), _paid(1000, date(2026, 10, 15))]
    assert _owed(case) == money("34123.45")
    case.agreement.append(
        Agreement(debt="card", agreed_at=_at(11, 1), balance=money(30000), months=30, monthly=money(1000))
    )
    assert _owed(case) == money(30000)  # the newer agreement names what is left
    case.payment.append(_paid(1000, date(2026, 11, 15)))
    assert _owed(case) == money(29000)


def test_a_balance_that_the_person_told_after_the_agreement_wins_and_later_payments_lower_it() -> None:
    case = _agreed()
    case.payment = [_paid(1000, FIRST), _paid(1000, date(2026, 10, 15))]
    case.debt[0].balance, case.debt[0].balance_at = money(35500), _at(10, 20)
    assert _owed(case) == money(35500)
    case.payment.append(_paid(1000, date(2026, 11, 15)))
    assert _owed(case) == money(34500)


def test_told_anew_on_the_day_of_the_agreement_it_still_wins() -> None:
    case = _agreed()
    case.debt[0].balance, case.debt[0].balance_at = money(35500), _at(9, 1, 11)
    assert _owed(case) == money(35500)


@pytest.mark.parametrize(("balance", "left"), [(money(33000), money(33000)), (None, money(34000))])
def test_a_new_agreement_begins_with_what_it_names_else_with_what_was_left_of_the_old_one(
    balance: Decimal | None, left: Decimal
) -> None:
    case = _agreed()
    case.payment = [_paid(1000, FIRST, due=FIRST), _paid(1000, date(2026, 10, 15), due=date(2026, 10, 15))]
    case.agreement.append(Agreement(debt="card", agreed_at=_at(11, 1), balance=balance, months=10, first_due=TODAY))
    assert _owed(case) == left
    case.payment.append(_paid(float(left / 10), TODAY))
    assert _owed(case) == left * 9 / 10


def test_an_offer_that_was_accepted_keeps_what_was_owed_then_when_another_balance_is_told() -> None:
    case = _agreed()
    case.agreement = []
    case.offer = [Offer(debt="card", at=_at(9, 1), months=38, annual_rate=Decimal(0), decision="accepted")]
    case.debt[0].annual_rate = Decimal("0.18")
    case.payment = [_paid(1000, date(2026, 10, 15))]
    assert _owed(case) == money(37000)
    case.offer[0].owed = money(38000)
    case.debt[0].balance, case.debt[0].balance_at = money(36800), _at(10, 20)
    terms = named_terms(case, case.debt[0], case.offer[0], TODAY)
    assert terms is not None
    assert (terms.balance, _owed(case)) == (money(38000), money(36800))


def test_where_nothing_is_agreed_a_payment_made_since_the_balance_was_told_counts_whole() -> None:
    case = Case(debt=[Debt(id="card", balance=money(12000), balance_at=_at(10, 1))])
    case.payment = [_paid(300, date(2026, 9, 30)), _paid(400, date(2026, 10, 15))]
    assert _owed(case) == money(11600)
    case.debt[0].balance_at = None  # nobody knows which of them came later
    assert _owed(case) == money(12000)


def test_a_proposal_that_the_lender_said_yes_to_stays_as_it_was_while_it_is_paid() -> None:
    case = Case(
        debt=[Debt(id="card", balance=money(12000), balance_at=_at(8, 1))],
        plan=Plan(first_payment=FIRST, day=15, proposal=[Proposal(debt="card", months=12)]),
        contact=[Contact(debt="card", at=_at(9, 1), outcome="accepted")],
        payment=[_paid(1000, FIRST)],
    )
    assert proposal_starts_with(case, case.debt[0]) == money(12000)
    assert monthly_of(case.plan.proposal[0], case) == money(1000)
    assert _owed(case) == money(11000)


def test_a_new_proposal_its_terms_and_its_share_start_from_what_is_owed() -> None:
    case = household(pay=9000)
    case.debt = [*_agreed().debt, Debt(id="loan", lender="B", balance=money(34000))]
    case.agreement, case.payment = _agreed().agreement, [_paid(1000, FIRST), _paid(1000, date(2026, 10, 15))]
    proposal = Proposal(debt="card", months=40)
    schedule = proposed_schedule(case, proposal, TODAY)
    assert schedule is not None
    assert (schedule.opening, schedule.payment) == (money(34000), money(850))
    assert monthly_of(proposal, case) == money(850)
    assert {term.total for term in offered_terms(case, case.debt[0], TODAY)} == {money(34000)}
    assert len(set(shares(case).values())) == 1  # 34,000 each
    offer = named_terms(case, case.debt[0], Offer(debt="card", at=_at(11, 20), months=34), TODAY)
    assert offer is not None
    assert offer.balance == money(34000)


def test_a_case_for_trying_something_new_has_what_is_owed_as_its_balance_and_no_history() -> None:
    case = _agreed()
    case.payment = [_paid(1000, FIRST, lender_balance=money(35000))]
    tried = as_owed(case, {"card"}, money(200))
    assert (tried.debt[0].balance, owed(tried, tried.debt[0])) == (money(34800), money(34800))
    assert (tried.agreement, tried.payment) == ([], [])
    assert (case.debt[0].balance, len(case.agreement), len(case.payment)) == (money(38000), 1, 1)
