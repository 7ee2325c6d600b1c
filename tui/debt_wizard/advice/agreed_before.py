"""What was agreed by word before a paper, and what of it stands where the paper leaves figures open."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from debt_wizard.advice.agreed import agreed_by_word, names_payments
from debt_wizard.advice.any_day import ANY_DAY
from debt_wizard.advice.named_figures import NOTHING, NamedFigures
from debt_wizard.advice.waiver import waived_share
from debt_wizard.case import Agreement, Case, Debt, Offer, Proposal
from debt_wizard.finance import CENT

if TYPE_CHECKING:  # terms are made of these figures
    from debt_wizard.advice.terms import Terms
    from debt_wizard.finance import Schedule


@dataclass(frozen=True)
class AgreedBefore:
    """The figures that were agreed, with their terms as they would be without the paper."""

    told: Offer | Proposal
    figures: NamedFigures
    terms: "Terms"
    schedule: "Schedule"
    is_waiver_to_come: bool
    """Whether it is still to come off what is owed: an earlier paper ran on, and nobody named a balance since."""


def agreed_before(case: Case, debt: Debt, paper: Agreement) -> AgreedBefore | None:
    """What was agreed before a paper; None where nothing was, or it says too little to be paid by."""
    before = agreed_by_word(case, paper)
    if before is None:
        return None
    from debt_wizard.advice.named_terms import proposed_terms
    from debt_wizard.advice.terms_schedule import schedule_or_none
    from debt_wizard.advice.terms_without_balance import terms_told

    papers = [each for each in case.agreement if each.debt != paper.debt or _is_earlier(each, paper)]
    without = case.model_copy(update={"agreement": papers})
    if isinstance(before, Offer):
        terms = terms_told(without, debt, before, ANY_DAY)
    else:
        terms = proposed_terms(without, before, ANY_DAY)
    schedule = schedule_or_none(without, terms, ANY_DAY) if terms is not None else None
    if terms is None or schedule is None:
        return None
    figures = NamedFigures(
        terms.kind,
        terms.lump or terms.upfront or None,
        terms.months,
        terms.monthly,
        terms.grace,
        before.annual_rate if isinstance(before, Offer) else (before.annual_rate or NOTHING),
        terms.fees or None,
        terms.period_fee,
        terms.discount,
        terms.total if isinstance(before, Offer) else schedule.total_paid + terms.at_once,
    )
    ran_on = any(_is_earlier(each, paper) for each in papers if each.debt == paper.debt)
    return AgreedBefore(before, figures, terms, schedule, ran_on and not _is_balance_told_since(case, debt, before))


def _is_balance_told_since(case: Case, debt: Debt, before: Offer | Proposal) -> bool:
    """Whether the person or the lender named a balance after these terms came, or no day tells whether they did."""
    if not isinstance(before, Offer) or before.at is None:
        return True
    made = [each for each in case.payment if each.debt == debt.id and each.lender_balance is not None]
    stated = any((each.paid_on or date.max) >= before.at.date() for each in made)
    return stated or (debt.balance_at is not None and debt.balance_at > before.at)


def _is_earlier(other: Agreement, paper: Agreement) -> bool:
    at = paper.agreed_at
    return other.agreed_at is not None and at is not None and other.agreed_at < at


def completed(own: NamedFigures, before: AgreedBefore, paper: Agreement, balance: Decimal) -> NamedFigures:
    """A paper's own figures, and for those that it leaves open the agreed ones, unless it goes another way."""
    agreed, terms, schedule = before.figures, before.terms, before.schedule
    names_the_same = own.monthly == schedule.payment and own.months in {None, schedule.paying}
    compared = replace(own, monthly=None, months=None, period_fee=agreed.period_fee) if names_the_same else own
    off = abs(paper.total - schedule.total_paid - terms.at_once) if paper.total is not None else NOTHING
    is_other = (
        off > CENT * schedule.paying
        or _is_other_amount(own, terms, schedule)
        or _is_other_number(own, agreed, schedule)
        or compared.differs_from(agreed)
    )
    if is_other and names_payments(paper):
        # other payments were agreed; that the rate is another one, nobody said
        return own if own.annual_rate is not None else replace(own, annual_rate=agreed.annual_rate)
    if names_the_same and not off:  # to the cent of the last of them, and with the fee within them
        own = replace(
            own, months=agreed.months, monthly=agreed.monthly, period_fee=agreed.period_fee, total=agreed.total
        )
    grace = own.grace_months or silent_pause(paper, terms)
    # what is waived is gone from a lower one, unless it is lower by what was paid on the terms before both
    is_paid_down = paper.balance is None and (before.is_waiver_to_come or balance > terms.after_waiver)
    is_whole = balance == terms.balance or is_paid_down
    return NamedFigures(
        kind=agreed.kind,
        upfront=own.upfront or agreed.upfront,
        months=own.months or agreed.months,
        monthly=own.monthly or agreed.monthly,
        grace_months=grace,
        annual_rate=own.annual_rate if own.annual_rate is not None else agreed.annual_rate,
        fees=own.fees if own.fees is not None else agreed.fees,
        period_fee=own.period_fee if own.period_fee is not None else agreed.period_fee,
        discount=waived_share(before.told, balance) if is_whole and agreed.discount else NOTHING,
        total=own.total,
    )


def silent_pause(paper: Agreement, agreed: "Terms") -> int | None:
    """The months of an agreed pause that stands with a paper which names none; None where it does not.

    A first day in a month before the agreed one leaves no room for it.
    """
    if paper.grace_months is not None or agreed.kind == "lump_sum" or not agreed.grace:
        return None
    return agreed.grace if pause_it_leaves(paper, agreed) == agreed.grace else None


def pause_it_leaves(paper: Agreement, agreed: "Terms") -> int:
    """The months of an agreed pause before the first day of a paper; all of them where it names none."""
    first, after, grace = paper.first_due, agreed.pays_from, agreed.grace or 0
    sooner = (after.year - first.year) * 12 + after.month - first.month if first is not None else 0
    return max(grace - max(sooner, 0), 0)


def _is_other_number(own: NamedFigures, agreed: NamedFigures, schedule: "Schedule") -> bool:
    """Whether a paper names another number than that in which an agreed amount, of which none was named, clears all."""
    is_bare_amount = agreed.monthly is not None and agreed.months is None and own.monthly is None
    return is_bare_amount and own.months is not None and own.months != schedule.paying


def _is_other_amount(own: NamedFigures, terms: "Terms", schedule: "Schedule") -> bool:
    """Whether a paper names another amount than what was agreed comes to, where that rests on no rate of others."""
    follows = terms.proposal is not None or terms.names_rate or terms.period_fee is not None or terms.monthly
    paid = {schedule.payment, schedule.payment - terms.fee_on_top}
    if terms.kind == "lump_sum":
        return own.monthly is not None or own.months is not None
    return own.monthly is not None and bool(follows) and own.monthly not in paid
