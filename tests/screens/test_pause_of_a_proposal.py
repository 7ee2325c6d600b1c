"""What a proposal with a pause says of the interest meanwhile: what its own total counts, and nothing else."""

from decimal import Decimal

import pytest

from debt_wizard.case import Case, Debt, Proposal
from debt_wizard.language import Language
from debt_wizard.screens.proposal_told import proposal_told
from support.clock import NOW


@pytest.mark.parametrize(
    ("rate", "stops", "is_free"),
    [("0.24", False, False), ("0.24", True, True), (None, False, True)],
)
def test_interest_of_a_pause_is_told_where_it_is_counted(rate: str | None, stops: bool, is_free: bool) -> None:
    debt = Debt(id="card", lender="A", balance=Decimal(12000), annual_rate=Decimal(rate) if rate else None)
    asks = ["stop_interest"] if stops else []
    proposal = Proposal.model_validate(
        {"debt": "card", "kind": "deferral", "grace_months": 3, "months": 24, "asks": asks}
    )
    case = Case(debt=[debt])
    case.plan.proposal = [proposal]
    said = {language: proposal_told(Language(language), case, debt, proposal, NOW.date()) for language in ("zh", "en")}
    assert ("停的时候按不收利息算" in said["zh"], "counted without interest" in said["en"]) == (is_free, is_free)
    assert ("利息加进欠款" in said["zh"], "added to the balance" in said["en"]) == (not is_free, not is_free)
    assert ("共还12,000元" in said["zh"]) == is_free
