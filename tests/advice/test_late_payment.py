"""A late payment is made up on the next pay day only where that pay bears two payments."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from debt_wizard.advice.late_payment import late_payment
from debt_wizard.advice.plan import capacity
from debt_wizard.case import Case, Payment, Proposal
from support.every_letter import TODAY, agreed, demo

PAY_DAY = date(2026, 12, 10)


def _with_pay(amount: int) -> Case:
    case = agreed("zh")
    case.income[0].amount = Decimal(amount)
    return case


@pytest.mark.parametrize(("pay", "made_up_on"), [(6200, None), (7117, None), (7118, PAY_DAY), (9000, PAY_DAY)])
def test_two_payments_a_month_are_held_against_what_can_be_promised(pay: int, made_up_on: date | None) -> None:
    # 1,000 late, 1,000 next and 350 to the other lender: 2,350 of what the pay leaves less the buffer of 900
    late = late_payment(case := _with_pay(pay), case.debt[0], TODAY)
    assert (late.due, late.amount, late.is_agreed, late.pay_day) == (date(2026, 11, 15), Decimal(1000), True, PAY_DAY)
    assert late.made_up_on == made_up_on


@pytest.mark.parametrize(("pay", "made_up_on"), [(6117, None), (6118, PAY_DAY)])
def test_beside_the_last_payment_no_other_one_is_borne(pay: int, made_up_on: date | None) -> None:
    # 1,000 late and 350 to the other lender: the 1,000 of a next payment less than above
    case = _with_pay(pay)
    case.debt[0].balance = Decimal(2000)
    case.offer[-1].months, case.offer[-1].first_due = 2, date(2026, 10, 15)
    case.offer[-1].at = datetime(2026, 10, 1, 10, tzinfo=UTC)
    late = late_payment(case, case.debt[0], TODAY)
    assert (late.due, late.amount, late.made_up_on) == (date(2026, 11, 15), Decimal(1000), made_up_on)


def test_a_month_that_bears_both_does_not_help_where_a_day_would_end_below_zero() -> None:
    case = _with_pay(9000)
    yearly = next(each for each in case.spending if each.every == "year")
    yearly.amount, yearly.month, yearly.day = Decimal(20000), 12, 11
    late = late_payment(case, case.debt[0], TODAY)
    assert capacity(case).amount > 2350
    assert (late.pay_day, late.made_up_on) == (PAY_DAY, None)


def test_nothing_is_promised_while_the_month_is_not_known() -> None:
    case = _with_pay(9000)
    case.spending.clear()
    assert late_payment(case, case.debt[0], TODAY).made_up_on is None


def test_without_an_agreement_a_line_of_our_own_proposal_is_not_what_the_lender_waits_for() -> None:
    case = demo("zh")
    late = late_payment(case, case.debt[0], TODAY)
    assert (late.due, late.amount, late.is_agreed) == (date(2026, 11, 25), Decimal(2100), False)
    case.payment.append(Payment(debt="card", due=date(2026, 11, 15), amount=Decimal(1000)))
    late = late_payment(case, case.debt[0], TODAY)
    assert (late.due, late.amount) == (date(2026, 11, 25), Decimal(2100))


def test_without_an_agreement_a_listed_payment_of_the_contract_is_the_one_that_is_late() -> None:
    case = demo("zh")
    case.payment = [
        Payment(debt="card", due=date(2026, 10, 25), amount=Decimal(2100), paid=Decimal(600)),
        Payment(debt="card", due=date(2026, 10, 25), amount=Decimal(1000)),
    ]
    late = late_payment(case, case.debt[0], TODAY)
    assert (late.due, late.amount) == (date(2026, 10, 25), Decimal(1500))  # 2,100 less 600


def test_a_payment_of_the_contract_that_was_made_early_is_not_waited_for() -> None:
    case = demo("zh")
    paid = Payment(
        debt="card", due=date(2026, 11, 25), amount=Decimal(2100), paid=Decimal(2100), paid_on=date(2026, 11, 20)
    )
    case.payment = [paid]
    late = late_payment(case, case.debt[0], TODAY)
    assert (late.due, late.amount) == (date(2026, 12, 25), Decimal(2100))


def test_without_an_agreement_a_listed_payment_of_another_sum_or_day_is_the_lenders_too() -> None:
    case = demo("zh")
    case.debt[0].due_day, case.debt[0].contract_payment = 15, Decimal(500)
    case.payment = [Payment(debt="card", due=date(2026, 11, 16), amount=Decimal("523.10"))]
    late = late_payment(case, case.debt[0], TODAY)
    assert (late.due, late.amount, late.is_agreed) == (date(2026, 11, 16), Decimal("523.10"), False)
    case.debt[0].due_day = case.debt[0].contract_payment = None
    late = late_payment(case, case.debt[0], TODAY)
    assert (late.due, late.amount) == (date(2026, 11, 16), Decimal("523.10"))


def _listed_from_the_proposal(paid: int | None = None) -> Case:
    """800 by the contract on the 25th; 1,000 on the 15th proposed, of which the first was listed, perhaps part paid."""
    case = demo("en")
    card = case.debt[0]
    card.due_day, card.contract_payment = 25, Decimal(800)
    case.plan.first_payment, case.plan.day = date(2026, 12, 15), 15
    case.plan.proposal = [Proposal(debt="card", months=36, monthly=Decimal(1000))]
    amount = Decimal(paid) if paid is not None else None
    case.payment = [Payment(debt="card", due=date(2026, 12, 15), amount=Decimal(1000), paid=amount)]
    return case


@pytest.mark.parametrize("paid", [None, 400])
def test_a_payment_that_was_only_proposed_is_not_late_once_its_day_has_passed(paid: int | None) -> None:
    case = _listed_from_the_proposal(paid)
    late = late_payment(case, case.debt[0], date(2026, 12, 18))
    assert (late.due, late.amount, late.is_agreed) == (date(2026, 12, 25), Decimal(800), False)


def test_a_contract_that_was_not_told_says_neither_day_nor_amount() -> None:
    case = demo("zh")
    case.debt[0].due_day = case.debt[0].contract_payment = None
    late = late_payment(case, case.debt[0], TODAY)
    assert (late.due, late.amount, late.made_up_on) == (None, None, None)


def test_a_lender_with_whom_nothing_is_due_in_that_month_does_not_count() -> None:
    # as above, 7,000 bears 1,000 twice and not 350 more; with a pause that lasts beyond that month it does
    case = _with_pay(7000)
    assert late_payment(case, case.debt[0], TODAY).made_up_on is None
    other = case.debt[1]
    case.plan.proposal = [each for each in case.plan.proposal if each.debt != other.id]
    case.plan.proposal.append(Proposal(debt=other.id, kind="deferral", grace_months=3, monthly=Decimal(350)))
    assert late_payment(case, case.debt[0], TODAY).made_up_on == PAY_DAY
