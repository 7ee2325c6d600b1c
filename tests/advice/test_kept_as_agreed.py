"""What a lender said yes to stays what was agreed, whatever is proposed later."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.kept_as_agreed import keep_what_was_agreed
from debt_wizard.advice.owed import owed
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.advice.rounds import is_as_proposed
from debt_wizard.advice.terms_in_force import schedule_in_force
from debt_wizard.case import Agreement, Case, Contact, Debt, Offer, Payment, Plan, Proposal
from support.clock import CHINA
from support.household import money

AT = datetime(2026, 1, 25, 10, tzinfo=CHINA)
TODAY = date(2026, 5, 29)
FIRST = date(2026, 2, 15)


def _agreed_by_phone(**proposal: Any) -> Case:
    """500 a month to an aunt for 5,000, agreed on the phone; two of them are paid."""
    told = {"debt": "aunt", **(proposal or {"months": 10, "monthly": money(500)})}
    return Case(
        debt=[Debt(id="aunt", lender="王阿姨", product="private", balance=money(5000), annual_rate=Decimal(0))],
        plan=Plan(first_payment=FIRST, day=15, proposal=[Proposal.model_validate(told)]),
        contact=[Contact(debt="aunt", at=AT, outcome="accepted")],
        payment=[
            Payment(debt="aunt", paid=money(500), paid_on=date(2026, 2, 15)),
            Payment(debt="aunt", paid=money(500), paid_on=date(2026, 3, 16)),
        ],
    )


def _propose_less(case: Case) -> None:
    case.plan.first_payment = date(2026, 6, 15)
    case.plan.proposal = [Proposal(debt="aunt", months=17, monthly=money(300))]


def test_a_new_proposal_changes_nothing_of_what_was_agreed_and_paid() -> None:
    case = _agreed_by_phone()
    before = payment_log(case, "aunt", TODAY)
    keep_what_was_agreed(case, TODAY)
    _propose_less(case)
    after = payment_log(case, "aunt", TODAY)
    assert (after.start, after.total_paid, after.remains) == (money(5000), money(1000), money(4000))
    assert [(row.due, row.amount, row.remains, row.status) for row in after.rows] == [
        (row.due, row.amount, row.remains, row.status) for row in before.rows
    ]
    assert owed(case, case.debt[0]) == money(4000)


@pytest.mark.parametrize("rate", ["0", "0.24"])
@pytest.mark.parametrize(
    "proposal",
    [
        {"monthly": money(500)},
        {"months": 12},
        {"months": 12, "annual_rate": Decimal("0.12")},
        {"months": 12, "asks": ["stop_interest"]},
        {"monthly": money(450), "upfront": money(500)},
        {"kind": "deferral", "grace_months": 3, "months": 12},
        {"kind": "deferral", "grace_months": 3, "monthly": money(600)},
        {"kind": "token", "months": 6, "monthly": money(100)},
        {"kind": "lump_sum", "upfront": money(4000)},
        {"kind": "extension", "months": 24},
    ],
)
def test_the_payments_are_the_very_same_when_they_are_kept(rate: str, proposal: dict[str, Any]) -> None:
    case = _agreed_by_phone(**proposal)
    case.debt[0].annual_rate = Decimal(rate)
    stood = schedule_in_force(case, "aunt", TODAY)
    assert stood is not None
    keep_what_was_agreed(case, TODAY)
    _propose_less(case)
    kept = schedule_in_force(case, "aunt", TODAY)
    assert kept is not None
    paid = [[(row.due, row.payment, row.balance) for row in each.rows if row.payment] for each in (kept, stood)]
    assert paid[0] == paid[1]
    assert case.offer[0].at == AT
    assert is_as_proposed(case, case.offer[0], TODAY)


def test_a_yes_to_an_offer_without_figures_takes_them_and_no_second_offer_is_made() -> None:
    case = _agreed_by_phone()
    case.contact, case.offer = [], [Offer(debt="aunt", at=AT, decision="accepted", conditions="到时候再说。")]
    keep_what_was_agreed(case, TODAY)
    assert [(each.monthly, each.first_due, each.conditions) for each in case.offer] == [
        (money(500), FIRST, "到时候再说。")
    ]


def test_nothing_is_kept_twice_or_beside_terms_that_were_named() -> None:
    case = _agreed_by_phone()
    keep_what_was_agreed(case, TODAY)
    keep_what_was_agreed(case, TODAY)
    assert len(case.offer) == 1
    named = _agreed_by_phone()
    named.agreement = [Agreement(debt="aunt", months=10, monthly=money(500), agreed_at=AT)]
    keep_what_was_agreed(named, TODAY)
    assert named.offer == []


def test_what_was_never_paid_on_may_still_be_put_right() -> None:
    case = _agreed_by_phone()
    case.payment = []
    keep_what_was_agreed(case, TODAY, paid_alone=True)
    assert case.offer == []


def test_what_was_not_agreed_or_is_not_whole_is_not_kept() -> None:
    refused, open_ended = _agreed_by_phone(), _agreed_by_phone(months=None, monthly=None, upfront=None)
    refused.contact[0].outcome = "refused"
    for case in (refused, open_ended):
        keep_what_was_agreed(case, TODAY)
        assert case.offer == []
