"""The list of payments, filled from the terms in force."""

from datetime import date, datetime

from hypothesis import given
from hypothesis import strategies as st

from debt_wizard.advice.filled_payments import filled_payments, is_filled
from debt_wizard.case import Agreement, Case, Contact, Debt, Payment, Plan, Proposal
from debt_wizard.finance import add_months
from support.clock import CHINA
from support.household import money

TODAY = date(2026, 11, 23)
AT = datetime(2026, 11, 20, 10, tzinfo=CHINA)
YES = AT.replace(month=10, day=10)


def _proposed() -> Case:
    plan = Plan(first_payment=date(2026, 10, 15), day=15, proposal=[Proposal(debt="card", monthly=money(1000))])
    return Case(debt=[Debt(id="card", balance=money(12000))], plan=plan)


def _listed() -> Case:
    """The proposal as an earlier version filled it in, before anybody had agreed."""
    case = _proposed()
    case.payment = [
        Payment(debt="card", due=add_months(date(2026, 10, 15), number), amount=money(1000)) for number in range(12)
    ]
    return case


def _accepted() -> Case:
    """The proposal, with a yes on the telephone."""
    case = _proposed()
    case.contact = [Contact(debt="card", at=YES, outcome="accepted")]
    return case


def _agree(case: Case, monthly: int, first: date) -> None:
    months = 12000 // monthly
    case.agreement = [
        Agreement(
            debt="card", monthly=money(monthly), months=months, first_due=first, balance=money(12000), agreed_at=AT
        )
    ]


def _fill(case: Case) -> Case:
    case.payment = filled_payments(case, TODAY)
    return case


def _lines(case: Case) -> list[tuple[date | None, int]]:
    return [(each.due, int(each.amount or 0)) for each in case.payment]


def test_each_instalment_is_filled_in_once() -> None:
    case = _fill(_accepted())
    assert len(case.payment) == 12
    assert case.payment[0].due == date(2026, 10, 15)
    assert is_filled(case, TODAY)
    assert _fill(case).payment == case.payment


def test_what_nobody_accepted_is_filled_in_for_nobody() -> None:
    assert filled_payments(_proposed(), TODAY) == []
    assert is_filled(_proposed(), TODAY)


def test_what_was_agreed_takes_the_place_of_what_was_proposed() -> None:
    case = _listed()
    case.payment[0].paid, case.payment[0].paid_on = money(1000), date(2026, 10, 15)
    _agree(case, 500, date(2026, 12, 10))
    assert not is_filled(case, TODAY)
    lines = _lines(_fill(case))
    assert lines[:3] == [(date(2026, 10, 15), 1000), (date(2026, 12, 10), 500), (date(2027, 1, 10), 500)]
    assert len(lines) == 25


def test_an_amount_that_was_agreed_anew_is_brought_into_the_same_day() -> None:
    case = _listed()
    _agree(case, 600, date(2026, 12, 15))
    assert (date(2026, 12, 15), 600) in _lines(_fill(case))


def test_what_carries_a_note_or_a_proof_stays() -> None:
    case = _accepted()
    case.payment = [Payment(debt="card", due=date(2027, 3, 3), note="说好延到这天"), Payment(debt="old", due=TODAY)]
    _fill(case)
    assert case.payment[0].note == "说好延到这天"
    assert case.payment[1].debt == "old"
    assert date(2027, 3, 15) not in {each.due for each in case.payment}  # that instalment stands on its moved day


def test_what_was_missed_before_nothing_was_agreed_stays() -> None:
    case = _listed()
    case.plan.proposal[0].monthly = money(800)
    case.plan.first_payment = date(2026, 12, 20)
    assert _lines(_fill(case))[0] == (date(2026, 10, 15), 1000)


@given(st.lists(st.integers(0, 11), unique=True), st.sampled_from([400, 500, 600, 1000]))
def test_nothing_that_was_paid_is_ever_lost_and_a_second_filling_changes_nothing(paid: list[int], monthly: int) -> None:
    case = _listed()
    for number in paid:
        case.payment[number].paid = money(1000)
    made = [each for each in case.payment if each.paid]
    _agree(case, monthly, date(2026, 12, 1))
    _fill(case)
    assert all(any(each is one for one in case.payment) for each in made)
    assert is_filled(case, TODAY)
