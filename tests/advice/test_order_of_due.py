"""Which lender comes first: whoever was agreed with and is to be paid next."""

from datetime import date

import pytest

from debt_wizard.advice.order_of_due import by_next_due, next_to_pay
from debt_wizard.case import Agreement, Case, Contact, Debt, Payment, Proposal
from support.clock import NOW
from support.household import money

TODAY = NOW.date()


def _agreed(debt: str, first: date) -> Agreement:
    return Agreement(debt=debt, months=12, monthly=money(1000), first_due=first, agreed_at=NOW)


def _case(**tables: object) -> Case:
    debts = [Debt(id=each, lender=each.upper(), balance=money(12000)) for each in ("a", "b", "c", "d")]
    return Case.model_validate({"debt": debts, **tables})


def _ids(case: Case) -> str:
    return "".join(debt.id for debt in by_next_due(case, case.debt, TODAY))


def test_the_order_is_that_of_the_case_while_nothing_is_due() -> None:
    case = _case()
    case.plan.proposal = [Proposal(debt="c", months=12)]
    assert (_ids(case), next_to_pay(case, TODAY)) == ("abcd", None)


def test_what_is_agreed_comes_by_the_day_of_its_next_open_instalment_and_what_is_proposed_after_it() -> None:
    case = _case(agreement=[_agreed("d", TODAY), _agreed("b", date(2026, 12, 20))])
    case.plan.first_payment = date(2026, 11, 1)
    assert (_ids(case), next_to_pay(case, TODAY)) == ("dbac", "d")
    case.payment = [Payment(debt="d", due=TODAY, amount=money(1000), paid=money(1000), paid_on=TODAY)]
    assert (_ids(case), next_to_pay(case, TODAY)) == ("bdac", "b")


def test_what_is_only_listed_comes_after_what_is_agreed() -> None:
    listed = Payment(debt="c", due=TODAY, amount=money(500))
    case = _case(payment=[listed])
    assert (_ids(case), next_to_pay(case, TODAY)) == ("cabd", "c")
    case.agreement = [_agreed("b", date(2026, 12, 20))]
    assert (_ids(case), next_to_pay(case, TODAY)) == ("bcad", "b")


def test_a_yes_without_any_day_comes_before_what_nobody_agreed_to() -> None:
    case = _case(contact=[Contact(debt="b", outcome="accepted")])
    assert (_ids(case), next_to_pay(case, TODAY)) == ("bacd", None)


def test_what_was_missed_is_paid_before_what_falls_due_next() -> None:
    missed = Payment(debt="c", due=date(2026, 11, 20), amount=money(500))
    case = _case(agreement=[_agreed("b", TODAY)], payment=[missed])
    assert next_to_pay(case, TODAY) == "c"


@pytest.mark.parametrize("debts", ["ba", "cb"])
def test_only_the_debts_that_are_given_are_put_in_order(debts: str) -> None:
    case = _case(agreement=[_agreed("b", TODAY)])
    given = [debt for debt in case.debt if debt.id in debts]
    assert {debt.id for debt in by_next_due(case, given, TODAY)} == set(debts)
    assert by_next_due(case, given, TODAY)[0].id == "b"
