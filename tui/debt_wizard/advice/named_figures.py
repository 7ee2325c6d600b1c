"""The figures that an offer or a paper names itself."""

from dataclasses import dataclass
from decimal import Decimal

from debt_wizard.advice.agreed import accepted_offer, lender_said_yes, names_payments
from debt_wizard.advice.waiver import waived_share
from debt_wizard.case import Agreement, Case, Offer, Proposal
from debt_wizard.case.plan import ProposalKind
from debt_wizard.finance import round_money

NOTHING = Decimal(0)

LEAST = Decimal(1)
"""A total that is larger by less than this names no other payment: it is a slip."""


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
    total: Decimal | None = None
    """All that is paid, where it is stated: it tells whether the last of the named payments is another one."""

    @property
    def is_bare_pause(self) -> bool:
        """Whether a pause is named, and no payment after it."""
        comes_after = self.months, self.monthly, self.upfront, self.period_fee
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


def named_figures(case: Case, told: Offer | Agreement, balance: Decimal) -> NamedFigures:
    """What an offer or a paper names itself; `balance` is what a share to pay first is a part of."""
    share = told.upfront_share if isinstance(told, Offer) else None
    once = paid_once(told) or sum_by_total(case, told)
    return NamedFigures(
        kind_of(case, told),
        once or told.upfront or (round_money(balance * share) if share else None),
        told.months if once is None else None,
        told.monthly if once is None else None,
        told.grace_months,
        told.annual_rate,
        told.fees,
        told.period_fee,
        waived_share(told, balance) if isinstance(told, Offer) else NOTHING,
        _stated_total(told),
    )


def total_as_proposed(offer: Offer) -> Decimal | None:
    """What an offer of the very payments that we proposed comes to, as they do; None for any other."""
    ours = offer.proposed_monthly, offer.proposed_months, offer.proposed_upfront
    return offer.proposed_total if ours == (offer.monthly, offer.months, offer.upfront) else None


def _stated_total(told: Offer | Agreement) -> Decimal | None:
    return told.total if isinstance(told, Agreement) else total_as_proposed(told)


def paid_once(told: Offer | Agreement) -> Decimal | None:
    """The amount of a single payment, which is a lump sum whatever it is called; None where there are more."""
    if told.months != 1 or told.upfront or told.period_fee or (isinstance(told, Offer) and told.kind == "token"):
        return None
    return told.monthly


def sum_by_total(case: Case, told: Offer | Agreement) -> Decimal | None:
    """The sum that settles all, where one was agreed and a paper names no payments but their total; else None."""
    if not isinstance(told, Agreement) or not told.total or names_payments(told) or told.period_fee:
        return None
    offer = accepted_offer(case, told.debt)
    is_one_sum = offer is not None and kind_of(case, offer) == "lump_sum"
    return told.total - (told.fees or NOTHING) if is_one_sum else None


def kind_of(case: Case, told: Offer | Agreement) -> ProposalKind:
    """Of an offer as it was told; of a paper as its figures say."""
    if paid_once(told) is not None or sum_by_total(case, told) is not None:
        return "lump_sum"
    if isinstance(told, Offer):
        return told.kind
    if told.grace_months:
        return "deferral"
    if _is_token(case, told):
        return "token"
    return "lump_sum" if _is_lump_sum(case, told) else "instalments"


def _is_token(case: Case, paper: Agreement) -> bool:
    """Whether small payments for some months were agreed, and the paper names no other number or amount.

    Without a yes to them, a paper that names both as they were proposed is one of them. Once it was agreed to, that is
    kept with it: later proposals are none of its business.
    """
    if paper.agreed_at is not None and paper.kind is not None:
        return paper.kind == "token"
    agreed: Offer | Proposal | None = accepted_offer(case, paper.debt) or case.proposal_for(paper.debt)
    if agreed is None or agreed.kind != "token" or not (paper.monthly or paper.months):
        return False
    names_both = bool(paper.monthly and paper.months)
    if not (names_both or lender_said_yes(case, paper.debt)):
        return False
    return paper.monthly in {None, agreed.monthly} and paper.months in {None, agreed.months}


def _is_lump_sum(case: Case, paper: Agreement) -> bool:
    """Whether a first payment is all that a paper asks for: by its total, or where nobody agreed on instalments."""
    if paper.monthly or paper.months or not paper.upfront:
        return False
    if paper.total is not None:
        return paper.total - paper.upfront - (paper.fees or 0) < LEAST
    offer = accepted_offer(case, paper.debt)
    return offer is None or not (offer.monthly or offer.months)
