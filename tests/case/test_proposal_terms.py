"""A proposal takes the terms of another over, whole."""

from decimal import Decimal

from debt_wizard.case import Proposal


def test_nothing_of_the_terms_before_stays_and_the_reason_does() -> None:
    proposal = Proposal(
        debt="card",
        kind="deferral",
        monthly=Decimal(500),
        grace_months=3,
        annual_rate=Decimal("0.05"),
        discount=Decimal("0.1"),
        waived=Decimal(1130),
        reason="生病",
    )
    proposal.keep_unfinished("upfront", "一千")
    other = Proposal(debt="loan", months=24, asks=["stop_interest"])
    proposal.take_terms(other)
    assert proposal == Proposal(debt="card", months=24, asks=["stop_interest"], reason="生病")
    assert proposal.asks is not other.asks
