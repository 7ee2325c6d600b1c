"""Where the figures of an agreement are not what was agreed, to the cent."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from debt_wizard.advice.agreed import accepted_offer
from debt_wizard.advice.offer_reasons import RATE_NOISE, ROUNDING
from debt_wizard.advice.offer_review import OfferReview
from debt_wizard.advice.terms import Terms, named_terms, proposed_terms
from debt_wizard.advice.terms_schedule import schedule_or_none
from debt_wizard.case import Agreement, Case, Debt
from debt_wizard.finance import Schedule, round_money

FieldId = Literal[
    "balance", "balance_lower", "monthly", "months", "upfront", "fees", "annual_rate", "period_fee", "grace_months",
    "first_due", "day", "total", "comes_to", "true_rate",
]  # fmt: skip
Figure = Decimal | int | date

PAPER_FIELDS: tuple[FieldId, ...] = (
    "balance", "monthly", "months", "upfront", "fees", "annual_rate", "period_fee", "grace_months", "first_due", "day",
    "total",
)  # fmt: skip
"""The figures that a paper states, in their order."""


@dataclass(frozen=True)
class Difference:
    """A figure of the paper that is not what was agreed, to the cent.

    Of "total", what the payments of the paper come to beside the total that it states; of "true_rate", the rate that
    it states beside the one that its payments have.
    """

    field: FieldId
    agreed: Figure
    stated: Figure


@dataclass(frozen=True)
class HeldFigure:
    """A figure of the paper beside what was agreed; None where one of the two names none."""

    field: FieldId
    agreed: Figure | None
    stated: Figure | None


def held_figures(
    case: Case, debt: Debt, agreement: Agreement, today: date, *, is_replaced: bool
) -> Iterator[HeldFigure]:
    """Every figure that was agreed or that the paper names; what was agreed since a later paper is no measure."""
    agreed: dict[FieldId, Figure | None] = {}
    if not is_replaced:
        terms = _agreed_terms(case, debt, today)
        schedule = schedule_or_none(case, terms, today) if terms is not None else None
        agreed = _figures(case, debt, terms, schedule)
        if schedule is not None and terms is not None:
            agreed["total"] = schedule.total_paid + terms.at_once
        if not _is_kept(case, debt, agreement) and debt.balance is not None:
            agreed["balance"] = debt.balance - _waived(debt.balance, terms)
    for field in PAPER_FIELDS:
        known, stated = agreed.get(field), getattr(agreement, field)
        if known is not None or stated is not None:
            yield HeldFigure(field, known, stated)


def paper_differences(
    case: Case, debt: Debt, agreement: Agreement, judged: OfferReview, today: date
) -> Iterator[Difference]:
    """Each figure that differs from the accepted offer, or from the proposal where there is none."""
    terms = _agreed_terms(case, debt, today)
    schedule = schedule_or_none(case, terms, today) if terms is not None else None
    yield from _balance(case, debt, agreement, terms)
    figures = _figures(case, debt, terms, schedule)
    figures["monthly"] = _with_fee(figures.get("monthly"), terms)
    for field, known in figures.items():
        stated = getattr(agreement, field)
        if field == "monthly":
            stated = _with_fee(stated, judged.terms)
        if known is not None and stated is not None and known != stated:
            yield Difference(field, known, stated)
    if _is_kept(case, debt, agreement):
        return
    total = schedule.total_paid + terms.at_once if schedule is not None and terms is not None else None
    is_same_monthly = figures["monthly"] == _with_fee(agreement.monthly, judged.terms)
    yield from _totals(agreement, judged, total, is_same_monthly=is_same_monthly)
    stated_rate, true_rate = agreement.annual_rate, judged.nominal
    is_whole = agreement.monthly is not None and agreement.months is not None
    if is_whole and stated_rate is not None and true_rate is not None and abs(true_rate - stated_rate) > RATE_NOISE:
        yield Difference("true_rate", stated_rate, true_rate)


def _agreed_terms(case: Case, debt: Debt, today: date) -> Terms | None:
    offer, proposal = accepted_offer(case, debt.id), case.proposal_for(debt.id)
    if offer is not None:
        return named_terms(case, debt, offer, today)
    return proposed_terms(case, proposal, today) if proposal is not None else None


def _balance(case: Case, debt: Debt, agreement: Agreement, terms: Terms | None) -> Iterator[Difference]:
    """The balance, whole or less what is waived: both are right. A lower one is asked about, never asked to rise."""
    known, stated = debt.balance, agreement.balance
    if known is None or stated is None:
        return
    if _is_kept(case, debt, agreement):
        return
    waived = _waived(known, terms)
    if stated not in {known, known - waived}:
        yield Difference("balance" if stated > known - waived else "balance_lower", known - waived, stated)


def _is_kept(case: Case, debt: Debt, agreement: Agreement) -> bool:
    """Whether it is being paid: what is owed by now is no measure for the paper, which was agreed before."""
    return agreement.agreed_at is not None and any(each.debt == debt.id and each.paid for each in case.payment)


def _waived(balance: Decimal, terms: Terms | None) -> Decimal:
    return round_money(balance * terms.discount) if terms is not None else Decimal(0)


def _figures(case: Case, debt: Debt, terms: Terms | None, schedule: Schedule | None) -> dict[FieldId, Figure | None]:
    """What the paper should say."""
    if terms is None:
        return {}
    offer, proposal = accepted_offer(case, debt.id), case.proposal_for(debt.id)
    paying = [row for row in schedule.rows if row.payment] if schedule is not None else []
    lump = terms.kind == "lump_sum"
    return {
        "monthly": schedule.payment - terms.fee_on_top if schedule is not None and not lump else terms.monthly,
        "months": terms.months or (len(paying) if paying and not lump else None),
        "upfront": terms.upfront,
        "fees": terms.fees,
        "annual_rate": offer.annual_rate if offer is not None else (proposal.annual_rate if proposal else None),
        "period_fee": offer.period_fee if offer is not None else None,
        "grace_months": terms.grace,
        "first_due": (offer.first_due if offer is not None else None) or (paying[0].due if paying else None),
        "day": terms.day,
    }


def _with_fee(monthly: Figure | None, terms: Terms | None) -> Figure | None:
    """What is paid each month: one side may name the fee on top apart, and the other within its amount."""
    return monthly + terms.fee_on_top if isinstance(monthly, Decimal) and terms is not None else monthly


def _totals(
    agreement: Agreement, judged: OfferReview, agreed: Decimal | None, *, is_same_monthly: bool
) -> Iterator[Difference]:
    """The total that is stated, and the one that the payments come to.

    To the cent, where the paper names equal payments and their number; the last of them may be a little less. With
    payments as agreed, the total that was agreed is right. Else what rounding explains is no difference.
    """
    comes_to, schedule = judged.total, judged.schedule
    if comes_to is None or schedule is None:
        return
    noise = ROUNDING * schedule.months
    stated = agreement.total
    off = abs(stated - comes_to) if stated is not None else Decimal(0)
    is_agreed = stated == agreed and (is_same_monthly or off > noise)
    if stated is not None and off and not is_agreed and (off > noise or not _may_be(stated, agreement)):
        yield Difference("total", comes_to, stated)
    is_whole = agreement.months is not None or not agreement.monthly
    if is_whole and agreed is not None and abs(comes_to - agreed) > noise:
        yield Difference("comes_to", agreed, comes_to)


def _may_be(stated: Decimal, agreement: Agreement) -> bool:
    """Whether a total that is a few cents off is that of the payments all the same."""
    if not agreement.monthly or not agreement.months or agreement.grace_months or agreement.period_fee:
        return True
    return stated == agreement.monthly * agreement.months + (agreement.upfront or 0) + (agreement.fees or 0)
