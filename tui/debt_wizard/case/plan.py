"""The plan: the buffer that is kept, the split over lenders, and the proposal to each."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal, get_args

from pydantic import AwareDatetime, Field

from debt_wizard.case.kinds import DayOfMonth, Fraction, GraceMonths, Key, Money, Months, Name, Story, YearlyRate
from debt_wizard.case.part import Part

BufferKind = Literal["ten_percent", "half", "amount"]
SplitKind = Literal["balance", "contract_payment"]
ProposalKind = Literal["instalments", "extension", "deferral", "lump_sum", "token"]
Ask = Literal["stop_interest", "lower_interest", "waive_fees", "waive_penalty", "stop_collection"]
VerdictLevel = Literal["unknown", "within", "stretched", "over", "deficit"]

BUFFER_KINDS: tuple[BufferKind, ...] = get_args(BufferKind)
SPLIT_KINDS: tuple[SplitKind, ...] = get_args(SplitKind)
PROPOSAL_KINDS: tuple[ProposalKind, ...] = get_args(ProposalKind)
ASKS: tuple[Ask, ...] = get_args(Ask)


class BufferRule(Part):
    """What is held back each month for what nobody can foresee."""

    rule: BufferKind = "ten_percent"
    amount: Money | None = None
    """The fixed amount of the rule "amount"."""
    cap: Money | None = None
    """The most that the rule "ten_percent" holds back."""


TERMS = ("kind", "months", "monthly", "grace_months", "upfront", "annual_rate", "discount", "waived")
"""The fields of a proposal that say what is paid, and what is waived for it."""


class Proposal(Part):
    """What the person offers to one lender."""

    debt: Key = "debt"
    kind: ProposalKind = "instalments"
    months: Months | None = None
    monthly: Money | None = None
    grace_months: GraceMonths | None = None
    upfront: Money | None = None
    annual_rate: YearlyRate | None = None
    """The yearly rate asked for; left out, none is asked for."""
    discount: Fraction | None = None
    """The share of what is owed that the lender offered to waive, where a counter-proposal keeps to it."""
    waived: Money | None = None
    """The same as an amount, where the lender named one."""
    asks: Annotated[list[Ask], Field(max_length=5)] = Field(default_factory=list)
    reason: Story = ""
    steps: Annotated[list[Name], Field(max_length=20)] = Field(default_factory=list)

    def take_terms(self, other: "Proposal") -> None:
        """Take over what another proposal names and asks for; the reason and the steps stay."""
        for name in TERMS:
            setattr(self, name, getattr(other, name))
            self.finish(name)
        self.asks = list(other.asks)


class SetAside(Part):
    """What stood in the plan for one lender before an answer to their offer took its place."""

    proposal: Proposal | None = None
    first_payment: date | None = None
    day: DayOfMonth | None = None
    asked_for: DayOfMonth | None = None
    """The day that the answer asked for; left out, it asked for none, and the two days above say nothing."""


class OwnRisk(Part):
    """A deliberate yes to a plan that the check advises against."""

    at: AwareDatetime
    verdict: VerdictLevel
    promised: Money


class Plan(Part):
    """How what is left over is used."""

    buffer: BufferRule = Field(default_factory=BufferRule)
    split: SplitKind = "balance"
    floor: Money = Decimal(0)
    """The least that each lender is offered a month."""
    upfront: Money = Decimal(0)
    first_payment: date | None = None
    day: DayOfMonth | None = None
    own_risk: OwnRisk | None = None
    proposal: Annotated[list[Proposal], Field(max_length=200)] = Field(default_factory=list)
