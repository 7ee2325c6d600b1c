"""What one question asks for again is known, and what was written to the case since is asked anew."""

from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.advice.asked_once import asked_once, one_question
from debt_wizard.case import Agreement, Case, Debt, Offer, Payment
from support.household import money


@pytest.fixture
def case() -> Case:
    return Case(
        debt=[Debt(id="card", balance=money(9000))],
        offer=[Offer(debt="card", months=9)],
        payment=[Payment(debt="card", paid=money(500), paid_on=date(2026, 9, 1))],
    )


class _Counting:
    """How often a sum of the payments was worked out."""

    def __init__(self) -> None:
        self.times = 0
        self.ask = asked_once(self._ask)

    def _ask(self, case: Case, debt: Debt, told: Offer | Agreement) -> Decimal:
        self.times += 1
        return sum((each.paid or money(0) for each in case.payment), money(0))


def test_within_one_question_the_same_is_worked_out_once(case: Case) -> None:
    sums = _Counting()
    with one_question():
        found = [sums.ask(case, case.debt[0], case.offer[0]) for _ in range(5)]
    assert (found, sums.times) == ([money(500)] * 5, 1)


def test_a_copy_that_says_the_same_is_known_and_one_with_another_payment_is_not(case: Case) -> None:
    sums = _Counting()
    same = case.model_copy(update={"payment": [each.model_copy() for each in case.payment]})
    more = case.model_copy(update={"payment": [*case.payment, Payment(debt="card", paid=money(200))]})
    with one_question():
        found = [sums.ask(each, case.debt[0], case.offer[0]) for each in (case, same, more, case)]
    assert (found, sums.times) == ([money(500), money(500), money(700), money(500)], 2)


def test_between_two_questions_nothing_is_kept(case: Case) -> None:
    sums = _Counting()
    before = sums.ask(case, case.debt[0], case.offer[0])
    case.payment[0].paid = money(800)
    assert (before, sums.ask(case, case.debt[0], case.offer[0])) == (money(500), money(800))


def test_a_question_that_fails_leaves_nothing_behind(case: Case) -> None:
    sums = _Counting()

    @one_question()
    def failing() -> None:
        sums.ask(case, case.debt[0], case.offer[0])
        raise RuntimeError

    with pytest.raises(RuntimeError):
        failing()
    sums.ask(case, case.debt[0], case.offer[0])
    assert sums.times == 2
