"""The figures that terms name: those of an offer as they are; of a paper, with what was agreed before it."""

from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from debt_wizard.advice.agreed import told_in_force
from debt_wizard.advice.any_day import ANY_DAY
from debt_wizard.advice.terms_that_stood import came_at, stands, stood_before
from debt_wizard.case import Agreement, Case, Debt, Offer, Proposal
from debt_wizard.case.plan import ProposalKind
from debt_wizard.finance import round_money

if TYPE_CHECKING:  # terms are made of these figures
    from debt_wizard.advice.terms import Terms
    from debt_wizard.finance import Schedule

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


def named_figures(case: Case, debt: Debt, told: Offer | Agreement, balance: Decimal) -> NamedFigures:
    """What an offer or a paper names; `balance` is what a share to pay first is a part of.

    What a paper leaves open stands as it was agreed before it, once the person has agreed to it: by the offer that was
    accepted, or by our own proposal after a yes. Where it names another figure, or comes to another total, other terms
    were agreed, and nothing is taken over but a rate that it does not name. Nothing is from what an earlier paper has
    taken the place of. After a pause of which nothing else is named, the terms that it interrupts go on as before.
    """
    own = _own(told, balance)
    if own.is_bare_pause:
        own = _going_on(case, debt, told, own)
    before = _agreed_before(case, told) if isinstance(told, Agreement) else None
    if before is None or not isinstance(told, Agreement):
        return own
    agreed = _as_agreed(case, debt, told, before)
    return _completed(own, agreed, told, balance) if agreed is not None else own


def takes_over(case: Case, debt: Debt, paper: Agreement) -> bool:
    """Whether a paper leaves payments open that had been agreed before it, and that stand therefore."""
    own, found = _own(paper, NOTHING), named_figures(case, debt, paper, NOTHING)
    return replace(found, discount=NOTHING, annual_rate=own.annual_rate) != own


def _own(told: Offer | Agreement, balance: Decimal) -> NamedFigures:
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
        (told.discount or NOTHING) if isinstance(told, Offer) else NOTHING,
    )


def _going_on(case: Case, debt: Debt, told: Offer | Agreement, pause: NamedFigures) -> NamedFigures:
    """A pause with the payment and the rate of the terms that it interrupts, until all is paid; alone without such.

    A fee with each payment is in both of them.
    """
    from debt_wizard.advice.terms import named_terms
    from debt_wizard.advice.terms_in_force import rate_of_terms
    from debt_wizard.advice.terms_schedule import schedule_or_none

    running = stood_before(case, told, came_at(told)) if stands(told) else told_in_force(case, debt.id)
    terms = named_terms(case, debt, running, ANY_DAY) if running is not None else None
    schedule = schedule_or_none(case, terms, ANY_DAY) if terms is not None else None
    if terms is None or schedule is None or terms.kind in {"lump_sum", "token"}:
        return pause
    rate = rate_of_terms(case, terms)
    return replace(pause, monthly=schedule.payment, annual_rate=rate if rate is not None else terms.rate)


def _kind_of(agreement: Agreement) -> ProposalKind:
    if agreement.grace_months:
        return "deferral"
    return "lump_sum" if agreement.upfront and not agreement.monthly and not agreement.months else "instalments"


def _agreed_before(case: Case, paper: Agreement) -> Offer | Proposal | None:
    """What was agreed by word before a paper; None where nothing was, or an earlier paper took its place."""
    at = paper.agreed_at
    papers = [each.agreed_at for each in case.agreement if each.debt == paper.debt]
    if at is None or any(each is not None and each < at for each in papers):
        return None
    offers = [each for each in case.offer if each.debt == paper.debt and each.decision == "accepted"]
    dated = [(each.at, each) for each in offers if each.at is not None and each.at <= at]
    if dated:
        return max(dated, key=lambda each: each[0])[1]
    return case.proposal_for(paper.debt) if _was_agreed(case, paper.debt, at) else None


def _was_agreed(case: Case, debt_id: str, at: datetime) -> bool:
    """Whether the lender said yes to our own proposal before that moment."""
    return any(
        each.debt == debt_id and each.outcome == "accepted" and each.at is not None and each.at <= at
        for each in case.contact
    )


def _as_agreed(
    case: Case, debt: Debt, paper: Agreement, before: Offer | Proposal
) -> "tuple[NamedFigures, Terms, Schedule] | None":
    """What was agreed before a paper, with its terms as they would be without it; None where they say too little."""
    from debt_wizard.advice.terms import named_terms, proposed_terms
    from debt_wizard.advice.terms_schedule import schedule_or_none

    papers = [each for each in case.agreement if each.debt != paper.debt]
    without = case.model_copy(update={"agreement": papers})
    if isinstance(before, Offer):
        terms = named_terms(without, debt, before, ANY_DAY)
    else:
        terms = proposed_terms(without, before, ANY_DAY)
    schedule = schedule_or_none(without, terms, ANY_DAY) if terms is not None else None
    if terms is None or schedule is None or terms.kind == "lump_sum":
        return None
    figures = NamedFigures(
        terms.kind,
        terms.upfront or None,
        terms.months,
        terms.monthly,
        terms.grace,
        before.annual_rate if isinstance(before, Offer) else (before.annual_rate or NOTHING),
        terms.fees or None,
        terms.period_fee,
        terms.discount,
    )
    return figures, terms, schedule


def _completed(
    own: NamedFigures, before: "tuple[NamedFigures, Terms, Schedule]", paper: Agreement, balance: Decimal
) -> NamedFigures:
    """A paper's own figures, and for those that it leaves open the agreed ones, unless it goes another way."""
    agreed, terms, schedule = before
    has_fee_within = bool(terms.period_fee) and own.monthly == schedule.payment
    compared = replace(own, monthly=None) if has_fee_within else own
    is_other_total = paper.total is not None and paper.total != schedule.total_paid + terms.at_once
    if is_other_total or _is_other_amount(own, terms, schedule) or compared.differs_from(agreed):
        # other payments were agreed; that the rate is another one, nobody said
        return own if own.annual_rate is not None else replace(own, annual_rate=agreed.annual_rate)
    # a first day that was kept with the yes is one that is paid on: the pause lies before it
    grace = own.grace_months or (None if paper.begins is not None else agreed.grace_months)
    is_whole = balance == terms.balance  # else what is waived is gone from it
    return NamedFigures(
        kind=agreed.kind if grace or agreed.kind != "deferral" else "instalments",
        upfront=own.upfront or agreed.upfront,
        months=own.months or agreed.months,
        monthly=own.monthly or agreed.monthly,
        grace_months=grace,
        annual_rate=own.annual_rate if own.annual_rate is not None else agreed.annual_rate,
        fees=own.fees if own.fees is not None else agreed.fees,
        period_fee=own.period_fee if own.period_fee is not None or has_fee_within else agreed.period_fee,
        discount=agreed.discount if is_whole else NOTHING,
    )


def _is_other_amount(own: NamedFigures, terms: "Terms", schedule: "Schedule") -> bool:
    """Whether a paper names another amount than what was agreed comes to, where that rests on no rate of others."""
    follows = terms.proposal is not None or terms.names_rate or terms.period_fee is not None or terms.monthly
    paid = {schedule.payment, schedule.payment - terms.fee_on_top}
    return own.monthly is not None and bool(follows) and own.monthly not in paid
