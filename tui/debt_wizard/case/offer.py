"""What a lender offers, and what the person answered."""

from datetime import date
from typing import Literal

from pydantic import AwareDatetime

from debt_wizard.case.kinds import DayOfMonth, Fraction, GraceMonths, Key, Money, Months, Story, YearlyRate
from debt_wizard.case.part import Part
from debt_wizard.case.plan import ProposalKind, SetAside

OfferDecision = Literal["open", "accepted", "countered", "declined"]


class Offer(Part):
    """What a lender offers."""

    debt: Key = "debt"
    at: AwareDatetime | None = None
    kind: ProposalKind = "instalments"
    upfront: Money | None = None
    upfront_share: Fraction | None = None
    """What is to be paid first as a share of what is owed, where no amount was named."""
    months: Months | None = None
    monthly: Money | None = None
    grace_months: GraceMonths | None = None
    annual_rate: YearlyRate | None = None
    fees: Money | None = None
    """All fees that come once, together."""
    period_fee: Fraction | None = None
    """A fee with each instalment, as a share of what is owed at the start: 0.006 is 0.6 %."""
    discount: Fraction | None = None
    """The share of what is owed that is waived where the rest is paid as offered."""
    waived: Money | None = None
    """The same as an amount, where the lender named one."""
    first_due: date | None = None
    day: DayOfMonth | None = None
    answer_by: date | None = None
    """The day until when the lender keeps the offer."""
    conditions: Story = ""
    owed: Money | None = None
    """What was told as owed when the offer came, kept as soon as another balance is told."""
    decision: OfferDecision = "open"
    proposed_months: Months | None = None
    proposed_monthly: Money | None = None
    proposed_grace: Months | None = None
    proposed_upfront: Money | None = None
    proposed_total: Money | None = None
    """What we had proposed when the offer came, and what it came to in all."""
    begins: date | None = None
    """The first day that was planned when it was accepted, where it named none: later plans move it no more."""
    begins_day: DayOfMonth | None = None
    """The day of the month with it."""
    counter_months: Months | None = None
    counter_monthly: Money | None = None
    counter_grace: Months | None = None
    counter_upfront: Money | None = None
    counter_total: Money | None = None
    """What was proposed in return, and what it came to in all."""
    set_aside: SetAside | None = None
    """What that took the place of, to go back to where the offer is decided on again."""
