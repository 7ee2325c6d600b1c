"""What was agreed with one lender, as the paper or the recording says it."""

from datetime import date
from typing import Annotated

from pydantic import AwareDatetime, Field

from debt_wizard.case.kinds import (
    Checksum,
    DayOfMonth,
    FileSize,
    Fraction,
    GraceMonths,
    Key,
    Money,
    Months,
    Name,
    YearlyRate,
)
from debt_wizard.case.part import Part
from debt_wizard.case.plan import ProposalKind


class Agreement(Part):
    """What was agreed with one lender, and what has been checked before signing."""

    debt: Key = "debt"
    checks: Annotated[dict[Key, bool], Field(max_length=60)] = Field(default_factory=dict)
    """Each term of the checklist: true where it is met, false where it is not; the terms are content."""
    balance: Money | None = None
    owed: Money | None = None
    """What was told as owed when the person agreed, kept as soon as another balance is told."""
    kind: ProposalKind | None = None
    """Of which kind they were when the person agreed: the figures of small payments do not say that they leave a rest.
    """
    upfront: Money | None = None
    months: Months | None = None
    monthly: Money | None = None
    grace_months: GraceMonths | None = None
    annual_rate: YearlyRate | None = None
    fees: Money | None = None
    period_fee: Fraction | None = None
    total: Money | None = None
    """All that is to be paid, as the paper states it."""
    first_due: date | None = None
    day: DayOfMonth | None = None
    payee: Name = ""
    """Who receives the money, as the paper names it."""
    agreed_at: AwareDatetime | None = None
    """When the person agreed."""
    begins: date | None = None
    """The first day that was agreed or planned when the person agreed, where the paper names none."""
    begins_day: DayOfMonth | None = None
    """The day of the month with it."""
    open_when_agreed: Annotated[list[Key], Field(max_length=60)] = Field(default_factory=list)
    """The terms that were still open then, and were shown and accepted all the same."""
    file: Name | None = None
    """The path of the signed paper or of the recording, as the person gave it."""
    sha256: Checksum | None = None
    size: FileSize | None = None
    """Of that file when it was noted."""
