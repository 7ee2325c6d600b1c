"""Of a proposal to pay a sum at once: it is kept only where the sum is spare, as an offer of it would be."""

from datetime import date

import pytest

from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.proposal_kept import proposal_is_kept
from debt_wizard.case import Proposal
from support.offered import TODAY, case_with_room, money, offered


@pytest.mark.parametrize(("cash", "is_kept"), [(12_000, False), (14_000, True)])  # 4,000 of essentials are kept back
def test_a_sum_that_takes_the_reserve_is_not_called_kept(cash: int, is_kept: bool) -> None:
    case = case_with_room()
    case.asset[0].value = money(cash)
    case.plan.proposal = [Proposal(debt="card", kind="lump_sum", upfront=money(10_000))]
    assert proposal_is_kept(case, case.debt[0], TODAY) is is_kept
    case.plan.proposal = []
    of_theirs = offer_review(case, offered(kind="lump_sum", upfront=money(10_000)), TODAY)
    assert (of_theirs.advice != "refuse") is is_kept


def test_a_sum_of_a_later_day_may_still_be_saved() -> None:
    case = case_with_room()
    case.asset[0].value, case.plan.first_payment = money(6000), date(2027, 10, 15)
    case.plan.proposal = [Proposal(debt="card", kind="lump_sum", upfront=money(10_000))]
    assert proposal_is_kept(case, case.debt[0], TODAY)  # eleven months of 2,000 are left by then
