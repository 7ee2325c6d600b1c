from decimal import Decimal

import pytest

from debt_wizard.advice.offered_terms import term_of
from debt_wizard.advice.proposal_choice import asked_of, follow_amount, follow_kind, follow_months, take_term
from debt_wizard.advice.ways import candidates
from debt_wizard.case import PROPOSAL_KINDS, Proposal
from support.household import TODAY, household, money


def test_a_term_without_a_pause_takes_the_pause_away() -> None:
    proposal = Proposal(kind="deferral", months=48, grace_months=3)
    take_term(proposal, 36)
    assert (proposal.kind, proposal.months, proposal.grace_months) == ("instalments", 36, None)


def test_a_term_takes_the_sum_of_a_lump_sum_away_but_not_a_first_payment() -> None:
    once = Proposal(kind="lump_sum", upfront=money(4000))
    take_term(once, 12)
    assert once.upfront is None
    first = Proposal(upfront=money(500))
    take_term(first, 12)
    assert first.upfront == money(500)


@pytest.mark.parametrize("kind", PROPOSAL_KINDS)
def test_another_kind_drops_what_it_does_not_know(kind: str) -> None:
    proposal = Proposal(months=24, monthly=money(500), grace_months=3, upfront=money(100))
    proposal = proposal.model_copy(update={"kind": kind})
    follow_kind(proposal)
    kept = {part for part in ("monthly", "upfront", "grace_months") if getattr(proposal, part) is not None}
    assert kept <= set(asked_of(proposal.kind))
    assert (proposal.grace_months is not None) == (kind == "deferral")


def test_an_own_amount_takes_the_place_of_a_term_but_keeps_the_pause_before_it() -> None:
    plain = Proposal(kind="extension", months=48, monthly=money(700))
    follow_amount(plain)
    assert (plain.kind, plain.months) == ("instalments", None)
    paused = Proposal(kind="deferral", months=48, grace_months=3, monthly=money(700))
    follow_amount(paused)
    assert (paused.kind, paused.months, paused.grace_months) == ("deferral", None, 3)


def test_a_token_payment_has_an_amount_and_a_number_of_months() -> None:
    proposal = Proposal(kind="token", months=6, monthly=money(100))
    follow_amount(proposal)
    follow_months(proposal)
    assert (proposal.months, proposal.monthly) == (6, money(100))


def test_months_after_a_pause_take_the_place_of_an_own_amount() -> None:
    proposal = Proposal(kind="deferral", grace_months=3, months=24, monthly=money(700))
    follow_months(proposal)
    assert (proposal.months, proposal.monthly) == (24, None)


def test_a_term_is_told_with_the_interest_that_is_asked_to_stop() -> None:
    case = household()
    case.debt[0].annual_rate = Decimal("0.24")
    dear = term_of(case, case.debt[0], 12, TODAY)
    case.plan.proposal.append(Proposal(debt="card", asks=["stop_interest"]))
    free = term_of(case, case.debt[0], 12, TODAY)
    assert dear is not None
    assert free is not None
    assert (dear.monthly, free.monthly) == (money("1134.72"), money(1000))  # 12,000 at 2 % a month; and at none


def test_a_pause_before_the_longest_term_of_a_card_stays_within_five_years() -> None:
    case = household()
    found = {each.id: each.proposal for each in candidates(case, case.debt[0], (60,))}
    paused = found["deferral"]
    assert paused is not None
    assert (paused.months, paused.grace_months) == (57, 3)
    case.debt[0].product = "consumer_loan"
    other = next(each.proposal for each in candidates(case, case.debt[0], (60,)) if each.id == "deferral")
    assert other is not None
    assert other.months == 60


def test_a_year_more_on_a_card_stays_within_five_years() -> None:
    case = household()
    case.debt[0].contract_payment = money(240)  # 50 months
    found = next(each.proposal for each in candidates(case, case.debt[0], (12,)) if each.id == "extension")
    assert found is not None
    assert found.months == 60
