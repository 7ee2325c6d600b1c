"""The end of a debt and of a session."""

from datetime import date

import pytest

from debt_wizard.advice.end_in_sight import has_an_end
from debt_wizard.advice.ending import all_settled, ending_steps, is_ending, still_to_pay
from debt_wizard.case import Agreement, Case, Debt, Payment, RoadStep
from support.clock import NOW
from support.household import TODAY, money
from support.six_payments import case_of, loose


def _case() -> Case:
    return Case(debt=[Debt(id="card"), Debt(id="loan"), Debt(id="car", in_scope=False)])


def _paid(debt: str = "card", *, whole: bool = True) -> Payment:
    paid = money(1000) if whole else money(400)
    return Payment(debt=debt, due=date(2026, 10, 15), amount=money(1000), paid=paid, paid_on=date(2026, 10, 15))


def test_what_is_to_be_done_begins_with_the_certificate_and_ends_with_the_papers() -> None:
    steps = ending_steps()
    assert (steps[0], steps[-1]) == ("clearance_asked", "papers_kept")
    assert len(set(steps)) == len(steps)


def test_an_end_is_in_sight_once_something_was_agreed_paid_or_settled() -> None:
    case = _case()
    assert not has_an_end(case)
    case.agreement = [Agreement(debt="card", checks={"written": False})]
    assert not has_an_end(case)
    assert has_an_end(_case().model_copy(update={"agreement": [Agreement(debt="card", checks={"written": True})]}))
    assert has_an_end(_case().model_copy(update={"agreement": [Agreement(debt="card", agreed_at=NOW)]}))
    assert has_an_end(_case().model_copy(update={"payment": [_paid()]}))
    assert has_an_end(Case(debt=[Debt(id="card", settled_on=TODAY)]))


def test_what_the_log_still_shows_as_open_is_summed_for_one_debt() -> None:
    case = _case()
    november = _paid(whole=False).model_copy(update={"due": date(2026, 11, 15)})
    case.payment = [_paid(), november, Payment(debt="card", due=TODAY), _paid("loan", whole=False)]
    assert still_to_pay(case, case.debt[0]) == money(600)
    assert still_to_pay(case, case.debt[2]) == 0


@pytest.mark.parametrize(
    ("payments", "ends"),
    [
        ([], False),
        ([Payment(debt="card", due=TODAY, amount=money(1))], False),
        ([_paid()], True),
        ([_paid(whole=False)], False),
        ([_paid(), _paid(whole=False)], True),  # a second line for the same instalment is none of its own
        ([_paid(), Payment(debt="card", due=TODAY)], False),
        ([_paid("loan")], False),
    ],
)
def test_it_is_time_for_the_last_things_when_all_in_the_log_is_paid(payments: list[Payment], ends: bool) -> None:
    case = _case()
    case.payment = payments
    assert is_ending(case, case.debt[0], TODAY) is ends


def test_it_is_time_for_the_last_things_when_the_debt_is_settled_or_one_was_noted() -> None:
    case = _case()
    case.debt[0].settled_on = TODAY
    case.road = [RoadStep(debt="loan", step="debit_stopped", done_on=TODAY)]
    assert [is_ending(case, debt, TODAY) for debt in case.debt] == [True, True, False]
    case.road = [RoadStep(debt="loan", step="ask_why", done_on=TODAY)]
    assert not is_ending(case, case.debt[1], TODAY)


def test_all_is_settled_when_every_debt_of_the_talk_is() -> None:
    case = _case()
    assert not all_settled(Case())
    assert not all_settled(case)
    case.debt[0].settled_on = TODAY
    assert not all_settled(case)
    case.debt[1].settled_on = TODAY
    assert all_settled(case)


def test_it_is_not_time_while_the_agreement_goes_on_after_the_last_payment_of_the_log() -> None:
    case = _case()
    case.debt[0].balance = money(3000)
    case.payment = [_paid()]
    first = date(2026, 10, 15)
    terms = Agreement(debt="card", agreed_at=NOW, months=3, monthly=money(1000), first_due=first, annual_rate=money(0))
    case.agreement = [terms]
    assert not is_ending(case, case.debt[0], TODAY)
    paid = [_paid().model_copy(update={"due": date(2026, month, 15)}) for month in (11, 12)]
    case.payment += paid
    assert is_ending(case, case.debt[0], TODAY)


@pytest.mark.parametrize(("balance", "paid", "ends"), [(10000, 500, False), (500, 500, True), (None, 500, True)])
def test_without_an_agreement_the_last_things_wait_until_nothing_is_owed(
    balance: int | None, paid: int, *, ends: bool
) -> None:
    case = case_of(loose(paid, date(2026, 10, 15)), is_agreed=False)
    case.debt[0].balance = money(balance) if balance else None
    assert is_ending(case, case.debt[0], TODAY) is ends
    case.debt[0].balance_at = None
    assert is_ending(case, case.debt[0], TODAY) is ends
