"""Terms to pay one debt by, whoever named them: a proposal, an offer or an agreement."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from debt_wizard.case import Proposal
from debt_wizard.case.plan import ProposalKind
from debt_wizard.finance import add_months, round_money

Source = Literal["proposal", "offer", "agreement"]
Cost = Literal["interest", "fees"]

NOTHING = Decimal(0)

ROUNDED = Decimal(1)
"""By how much a lender may round each payment: to the yuan."""


@dataclass(frozen=True)
class Terms:
    """What is to be paid for one debt. Amounts to the cent; what was not named is None."""

    debt: str
    source: Source
    kind: ProposalKind
    balance: Decimal
    """What is owed before anything is paid or waived."""
    rate: Decimal
    """The yearly rate, as a fraction, where the payments do not say it themselves."""
    first: date
    """The day of the first row: of the first payment, or of the first month of a pause."""
    day: int | None
    upfront: Decimal = NOTHING
    monthly: Decimal | None = None
    months: int | None = None
    grace: int | None = None
    fees: Decimal = NOTHING
    """Fees that come once, with the first payment."""
    period_fee: Decimal | None = None
    """A fee with each instalment, as a share of what is owed at the start."""
    discount: Decimal = NOTHING
    """The share of the balance that is waived."""
    proposal: Proposal | None = None
    """The proposal that these terms are, where they are one."""
    names_rate: bool = False
    """Whether the rate was named with these terms; it is the contract's where not."""
    resumes: date | None = None
    """The first day of payment after a pause, where it was named."""
    is_balance_known: bool = True
    """Whether anybody told what is owed; where not, `balance` is what the payments come to."""
    total: Decimal | None = None
    """All that is paid, where it is stated: it tells whether the last of the named payments is another one."""
    last_is_rest: bool = False
    """Whether the last of the named payments is what is left at the rate, and not one as large as the others."""

    @property
    def pays_from(self) -> date:
        """The day of the first instalment, after the pause where there is one."""
        if not self.grace:
            return self.first
        return self.resumes or add_months(self.first, self.grace, self.day)

    @property
    def after_waiver(self) -> Decimal:
        """What is owed less the share of it that is waived."""
        return self.balance - round_money(self.balance * self.discount)

    @property
    def lump(self) -> Decimal:
        """What a lump sum comes to: as named, else all that is not waived; nought where nothing says, or it is none."""
        if self.kind != "lump_sum":
            return NOTHING
        waives = self.after_waiver < self.balance and self.proposal is None
        return self.upfront or (self.after_waiver if waives else NOTHING)

    @property
    def waived(self) -> Decimal:
        """What of the balance is waived: the share that was named, or what a sum that settles all leaves of it."""
        return self.balance - (self.lump or self.after_waiver)

    @property
    def cost(self) -> Cost | None:
        """What is paid beyond what is owed, as they say it; None where the payments were named and nothing else was."""
        if self.rate and (self.names_rate or not ((self.monthly and self.months) or self.period_fee)):
            return "interest"
        return "fees" if self.fees or self.period_fee else None

    @property
    def says_cost(self) -> bool:
        """Whether the payments say themselves what they cost in a year, whatever rate was named beside them."""
        return self.proposal is None and (self.period_fee is not None or bool(self.monthly and self.months))

    @property
    def sum_beside_waiver(self) -> Decimal:
        """By how much a named lump sum and what the waiver leaves differ; nought where only one of them is named."""
        if self.kind != "lump_sum" or not (self.upfront and self.discount) or self.proposal is not None:
            return NOTHING
        return abs(self.after_waiver - self.upfront)

    @property
    def at_once(self) -> Decimal:
        """What is paid on the first day beside the first instalment."""
        return self.fees + (NOTHING if self.kind == "lump_sum" else self.upfront)

    @property
    def fee_of_each(self) -> Decimal:
        """The fee with each payment, on top of a named one or within it; nought where none was named."""
        if not self.period_fee or self.kind == "lump_sum":
            return NOTHING
        return round_money(self._paid_off_monthly * self.period_fee)

    @property
    def fee_on_top(self) -> Decimal:
        """The fee that comes on top of each named payment; nought where no payment was named, or no such fee.

        Where what is owed and all the fees together make just the named payments, the fee is within them.
        """
        fee = self.fee_of_each
        if not self.monthly or not fee:
            return NOTHING
        is_within = (
            self.months is not None
            and fee > 2 * ROUNDED
            and abs(self.monthly - self._paid_off_monthly / self.months - fee) < ROUNDED
        )
        return NOTHING if is_within else fee

    @property
    def fee_within(self) -> Decimal:
        """The fee that is within each named payment; nought where no payment was named, or no such fee."""
        return self.fee_of_each - self.fee_on_top if self.monthly else NOTHING

    @property
    def _paid_off_monthly(self) -> Decimal:
        """What is owed less what is waived and what is paid first."""
        return max(self.after_waiver - self.upfront, NOTHING)

    @property
    def monthly_with_fee(self) -> Decimal | None:
        """What a named payment comes to with the fee on top; None where none was named."""
        return self.monthly + self.fee_on_top if self.monthly else self.monthly
