from decimal import Decimal

import pytest

from debt_wizard.advice.offered_terms import offered_terms
from debt_wizard.advice.plan import capacity, monthly_of, rate_of
from debt_wizard.advice.promised import promised
from debt_wizard.advice.proposed_schedule import proposed_schedule
from debt_wizard.case import Debt, Proposal
from support.household import TODAY, household, money, promising


@pytest.mark.parametrize(
    ("rule", "held_back"),
    [
        ({"rule": "ten_percent"}, 300),
        ({"rule": "ten_percent", "cap": money(120)}, 120),
        ({"rule": "half"}, 1500),
        ({"rule": "amount", "amount": money(450)}, 450),
        ({"rule": "amount", "amount": money(9000)}, 3000),
        ({"rule": "amount", "amount": money(0)}, 0),
        ({"rule": "amount"}, 300),  # not named yet: what a plan starts with
    ],
)
def test_the_buffer_is_held_back_and_the_rest_can_be_promised(rule: dict[str, object], held_back: float) -> None:
    can = capacity(household(plan={"buffer": rule}))
    assert (can.held_back, can.amount) == (money(held_back), money(3000 - held_back))


def test_nothing_can_be_promised_of_a_deficit() -> None:
    can = capacity(household(pay=2000))
    assert (can.left_over, can.held_back, can.amount) == (money(-1000), money(0), money(0))


def test_only_the_debts_of_this_talk_are_promised_to() -> None:
    case = promising(promising(household(), 500), 300, debt="home")
    case.debt.append(Debt(id="home", balance=money(900), in_scope=False))
    assert promised(case) == money(500)


@pytest.mark.parametrize(
    "proposal",
    [
        Proposal(debt="gone", months=3),
        Proposal(debt="card"),
        Proposal(debt="card", kind="lump_sum", upfront=money(5), months=3),
        Proposal(debt="card", months=3, upfront=money(12000)),
        Proposal(debt="card", kind="deferral", months=1200, grace_months=3),
    ],
)
def test_what_cannot_be_worked_out_promises_nothing_a_month(proposal: Proposal) -> None:
    assert monthly_of(proposal, household()) == 0


def test_the_rate_that_is_asked_for_counts_then_none_then_the_debts_own() -> None:
    case = household()
    case.debt[0].annual_rate = Decimal("0.18")
    asked = Proposal(debt="card", annual_rate=Decimal("0.05"), asks=["stop_interest"])
    assert rate_of(asked, case) == Decimal("0.05")
    assert rate_of(Proposal(debt="card", asks=["stop_interest"]), case) == 0
    assert rate_of(Proposal(debt="card"), case) == Decimal("0.18")
    assert rate_of(Proposal(debt="card"), household()) == 0


def test_terms_that_fit_are_offered_shortest_first_at_most_three() -> None:
    case = household()
    terms = offered_terms(case, case.debt[0], TODAY)
    assert [term.months for term in terms] == [12, 24, 36]
    assert all(term.fits for term in terms)


def test_where_none_fits_the_longest_are_shown() -> None:
    case = household(pay=3100)
    case.debt[0].balance = money(500_000)
    terms = offered_terms(case, case.debt[0], TODAY)
    assert [term.months for term in terms] == [36, 48, 60]
    assert not any(term.fits for term in terms)


def test_a_proposal_that_is_not_whole_has_no_schedule() -> None:
    case = household()
    assert proposed_schedule(case, Proposal(debt="card"), TODAY) is None
    assert proposed_schedule(case, Proposal(debt="gone", months=3), TODAY) is None
    assert proposed_schedule(case, Proposal(debt="card", kind="lump_sum"), TODAY) is None
