"""What a proposal keeps and what it loses when one of its parts is chosen anew, so that it never says two things."""

from typing import Literal

from debt_wizard.case import Proposal
from debt_wizard.case.plan import ProposalKind

Part = Literal["monthly", "upfront", "months", "grace_months"]

_ASKED: dict[ProposalKind, tuple[Part, ...]] = {
    "instalments": ("monthly", "upfront"),
    "extension": ("months", "upfront"),
    "deferral": ("grace_months", "months", "monthly", "upfront"),
    "lump_sum": ("upfront",),
    "token": ("monthly", "months"),
}


def asked_of(kind: ProposalKind) -> tuple[Part, ...]:
    """What is asked of a proposal of a kind; the months of instalments are chosen from the terms."""
    return _ASKED[kind]


def take_term(proposal: Proposal, months: int) -> None:
    """Equal instalments over so many months: without a pause, an own amount, or the one sum of before."""
    if proposal.kind == "lump_sum":
        _drop(proposal, "upfront")
    _drop(proposal, "monthly")
    _drop(proposal, "grace_months")
    proposal.kind = "instalments"
    proposal.months = months
    proposal.finish("months")


def follow_kind(proposal: Proposal) -> None:
    """After another kind was chosen: what this kind does not know is dropped."""
    for part in ("monthly", "upfront", "grace_months"):
        if part not in _ASKED[proposal.kind]:
            _drop(proposal, part)
    if proposal.kind == "lump_sum":
        _drop(proposal, "months")


def follow_amount(proposal: Proposal) -> None:
    """After an own monthly amount was named: it takes the place of a number of months, except of a token payment."""
    if proposal.kind == "token":
        return
    _drop(proposal, "months")
    if proposal.kind != "deferral":
        proposal.kind = "instalments"


def follow_months(proposal: Proposal) -> None:
    """After a number of months was named: it takes the place of an own amount, except of a token payment."""
    if proposal.kind in {"extension", "deferral"}:
        _drop(proposal, "monthly")


def _drop(proposal: Proposal, part: Part) -> None:
    setattr(proposal, part, None)
    proposal.finish(part)
