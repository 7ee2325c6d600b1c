"""A debt that is settled takes no part in any figure any more."""

from datetime import date
from decimal import Decimal

from debt_wizard.advice.division import shares
from debt_wizard.advice.left_over import left_over
from debt_wizard.advice.payment_days import payment_movements
from debt_wizard.advice.promised import paid_at_once, promised
from debt_wizard.advice.spending_days import spending_movements
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Case, Debt, Proposal
from support.household import TODAY, household, money, promising


def _two_debts() -> Case:
    case = promising(household(), 500)
    case.debt.append(Debt(id="loan", lender="乙", balance=money(6000)))
    case.plan.proposal.append(Proposal(debt="loan", monthly=money(300), upfront=money(100)))
    return case


def test_nothing_is_promised_or_paid_any_more_on_a_debt_that_is_settled() -> None:
    case = _two_debts()
    assert promised(case) == money(800)
    case.debt[1].settled_on = TODAY
    assert promised(case) == money(500)
    assert {-move.amount for move in payment_movements(case, TODAY)} == {money(500)}
    assert paid_at_once(case) == 0
    assert verdict(case, TODAY).promised == money(500)


def test_what_can_be_promised_is_divided_among_the_debts_that_are_still_owed() -> None:
    case = _two_debts()
    case.debt[1].settled_on = TODAY
    assert set(shares(case)) == {"card"}


def test_no_debt_is_left_to_judge_once_all_are_settled() -> None:
    case = promising(household(), 500)
    case.debt[0].settled_on = TODAY
    assert case.debts_owed() == []
    assert case.debts_in_scope() == case.debt
    judged = verdict(case, TODAY)
    assert (judged.is_done, judged.promised, judged.missing) == (True, money(0), ())


def test_a_debt_outside_the_talk_costs_nothing_any_more_once_it_is_settled() -> None:
    case = household()
    outside = Debt(id="car", balance=money(9000), contract_payment=money(700), due_day=20, in_scope=False)
    case.debt.append(outside)
    until = date(2027, 2, 1)
    before = len(spending_movements(case, TODAY, until))
    assert left_over(case).total("debt") == money(700)
    outside.settled_on = TODAY
    assert left_over(case).total("debt") == Decimal(0)
    assert len(spending_movements(case, TODAY, until)) < before
