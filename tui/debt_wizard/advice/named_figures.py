"""The figures that an offer or a paper names itself."""

from dataclasses import dataclass
from decimal import Decimal

from debt_wizard.advice.waiver import waived_share
from debt_wizard.case import Agreement, Offer
from debt_wizard.case.plan import ProposalKind
from debt_wizard.finance import round_money

NOTHING = Decimal(0)


@dataclass(frozen=True)
class NamedFigures:
    """What was named of how a debt is paid; None where it was not. Amounts to the cent, shares as fractions."""

    kind: ProposalKind
    upfront: Decimal | None
    months: int | None
    monthly: Decimal | None
    grace_months: int | None
    annual_rate: Decimal | None
    fees: Decimal | None
    period_fee: Decimal | None
    discount: Decimal = NOTHING

    @property
    def is_bare_pause(self) -> bool:
        """Whether a pause is named and nothing of what comes after it."""
        comes_after = self.months, self.monthly, self.upfront, self.annual_rate, self.period_fee
        return bool(self.grace_months) and self.kind != "lump_sum" and all(each is None for each in comes_after)

    def differs_from(self, other: "NamedFigures") -> bool:
        """Whether both name a figure, and not the same."""
        pairs = (
            (self.upfront, other.upfront),
            (self.months, other.months),
            (self.monthly, other.monthly),
            (self.annual_rate, other.annual_rate),
            (self.fees, other.fees),
            (self.period_fee, other.period_fee),
        )
        return any(ours is not None and theirs is not None and ours != theirs for ours, theirs in pairs)


def named_figures(told: Offer | Agreement, balance: Decimal) -> NamedFigures:
    """What an offer or a paper names; `balance` is what a share to pay first is a part of."""
    share = told.upfront_share if isinstance(told, Offer) else None
    return NamedFigures(
        told.kind if isinstance(told, Offer) else _kind_of(told),
        told.upfront or (round_money(balance * share) if share else None),
        told.months,
        told.monthly,
        told.grace_months,
        told.annual_rate,
        told.fees,
        told.period_fee,
        waived_share(told, balance) if isinstance(told, Offer) else NOTHING,
    )


def _kind_of(agreement: Agreement) -> ProposalKind:
    if agreement.grace_months:
        return "deferral"
    return "lump_sum" if agreement.upfront and not agreement.monthly and not agreement.months else "instalments"
