"""Where the figures of an agreement are not what was agreed, to the cent."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from debt_wizard.advice.agreed_before import pause_it_leaves
from debt_wizard.advice.agreed_figures import (
    agreed_balances,
    agreed_figures,
    agreed_terms,
    agreed_total,
    is_kept,
)
from debt_wizard.advice.difference import Difference, FieldId, Figure
from debt_wizard.advice.named_rate import other_rate
from debt_wizard.advice.offer_reason import rest_on_no_named_rate
from debt_wizard.advice.offer_review import OfferReview
from debt_wizard.advice.rate_in_force import RATE_NOISE
from debt_wizard.advice.terms import Terms
from debt_wizard.advice.terms_schedule import schedule_or_none
from debt_wizard.advice.unexplained_rest import rounding_of, unexplained_rest
from debt_wizard.case import Agreement, Case, Debt


def paper_differences(
    case: Case, debt: Debt, agreement: Agreement, judged: OfferReview, today: date
) -> Iterator[Difference]:
    """Each figure that differs from the accepted offer, or from the proposal where there is none."""
    terms = agreed_terms(case, debt, today)
    schedule = schedule_or_none(case, terms, today) if terms is not None else None
    yield from _balance(case, debt, agreement, terms)
    figures = agreed_figures(case, debt, terms, schedule, agreement)
    leaves_fee_out = _leaves_fee_out(agreement, figures, terms)
    stated_figures: dict[FieldId, Figure | None] = {field: getattr(agreement, field) for field in figures}
    if terms is not None and not leaves_fee_out and not _both_name_fee(terms, judged.terms):
        figures["monthly"] = _with_fee(figures["monthly"], terms)
        known, written = figures["monthly"], agreement.monthly
        # with as much or more in writing, that is the figure to name: it may hold the fee, and nobody wrote their sum
        if not (isinstance(known, Decimal) and written is not None and written >= known):
            stated_figures["monthly"] = _with_fee(agreement.monthly, judged.terms)
    for field, known in figures.items():
        stated = stated_figures[field]
        if known is not None and stated is not None and known != stated:
            yield Difference("lump" if _is_one_sum(field, terms, judged) else field, known, stated)
    yield from _fee_added(agreement, figures, judged)
    if terms is not None and figures["first_due"] is None:
        yield from _shorter_pause(agreement, terms)
    if leaves_fee_out and terms is not None and isinstance(figures["period_fee"], Decimal):
        yield Difference("fee_left_out", figures["period_fee"], Decimal(0))
    if terms is not None and _leaves_all_of_first_out(agreement, judged, terms):
        yield Difference("upfront_left_out", terms.upfront, Decimal(0))
    if is_kept(case, debt, agreement):
        return
    total = agreed_total(terms, schedule)
    if total is not None and schedule is not None and terms is not None and leaves_fee_out:
        total -= terms.fee_on_top * schedule.paying
    is_same_monthly = figures.get("monthly") == stated_figures.get("monthly", agreement.monthly)
    if not _leaves_first_payment_out(agreement, judged, terms, total):
        names_both = figures.get("upfront") is not None and stated_figures.get("upfront") is not None
        is_told = names_both and _is_one_sum("upfront", terms, judged)
        is_told = is_told and figures["fees"] == (agreement.fees or Decimal(0))
        for each in _totals(agreement, judged, total, is_same_monthly=is_same_monthly):
            if not (is_told and each.field == "comes_to"):
                yield each
    yield from _rate(agreement, judged)


def _is_one_sum(field: FieldId, terms: Terms | None, judged: OfferReview) -> bool:
    """Whether a figure is the sum that settles all, by what was agreed and by the paper: it is its own total."""
    if field != "upfront" or terms is None or judged.terms is None:
        return False
    return terms.lump > 0 and judged.terms.lump > 0


def _fee_added(
    agreement: Agreement, figures: dict[FieldId, Figure | None], judged: OfferReview
) -> Iterator[Difference]:
    """A fee with each payment that nobody agreed to; one that is only a part of the named payment adds nothing."""
    stated = agreement.period_fee
    if not stated or not figures or figures["period_fee"] is not None or judged.terms is None:
        return
    if judged.terms.fee_on_top or agreement.monthly is None:
        yield Difference("period_fee", Decimal(0), stated)


def _shorter_pause(agreement: Agreement, agreed: Terms) -> Iterator[Difference]:
    """An agreed pause of which a paper says nothing, and that its first day leaves no room for."""
    if agreement.grace_months is not None or agreed.kind == "lump_sum" or not agreed.grace:
        return
    left = pause_it_leaves(agreement, agreed)
    if left < agreed.grace:
        yield Difference("pause_cut_short", agreed.grace, left)


def _rate(agreement: Agreement, judged: OfferReview) -> Iterator[Difference]:
    """The yearly rate that the paper states, where its payments cost another one."""
    if judged.terms is None or judged.schedule is None or agreement.monthly is None or agreement.months is None:
        return
    stated = agreement.annual_rate
    found = other_rate(judged.terms, judged.schedule, stated, RATE_NOISE) if stated is not None else None
    if stated is not None and found is not None:
        yield Difference("true_rate", stated, found)


def _balance(case: Case, debt: Debt, agreement: Agreement, terms: Terms | None) -> Iterator[Difference]:
    """The balance, whole or less what is waived: both are right. A lower one is asked about, never asked to rise."""
    rightly, stated = agreed_balances(case, debt, terms), agreement.balance
    if not rightly or stated is None or stated in rightly or is_kept(case, debt, agreement):
        return
    yield Difference("balance" if stated > rightly[0] else "balance_lower", rightly[0], stated)


def _leaves_fee_out(agreement: Agreement, figures: dict[FieldId, Figure | None], terms: Terms | None) -> bool:
    """Whether the paper names the agreed amount and says nothing of the fee that was to come on top of it."""
    if terms is None or not terms.fee_on_top or agreement.period_fee is not None:
        return False
    return agreement.monthly is not None and agreement.monthly == figures["monthly"]


def _leaves_first_payment_out(
    agreement: Agreement, judged: OfferReview, terms: Terms | None, agreed: Decimal | None
) -> bool:
    """Whether the total that is stated is the agreed one, and only what is paid at once is not typed in."""
    comes_to, schedule = judged.total, judged.schedule
    if terms is None or comes_to is None or schedule is None or agreement.total is None or agreement.total != agreed:
        return False
    is_left_out = terms.at_once > 0 and agreement.upfront is None and agreement.fees is None
    return is_left_out and abs(comes_to + terms.at_once - agreed) <= rounding_of(schedule)


def _leaves_all_of_first_out(agreement: Agreement, judged: OfferReview, terms: Terms) -> bool:
    """Whether what the payments of the paper leave of the balance is just the first payment, of which it is silent."""
    if not terms.upfront or agreement.upfront is not None or judged.terms is None or judged.schedule is None:
        return False
    rest = unexplained_rest(judged.terms, judged.schedule)
    return abs(rest - terms.upfront) <= rounding_of(judged.schedule)


def _both_name_fee(agreed: Terms, stated: Terms | None) -> bool:
    """Whether both sides name the fee apart: then each amount is held against the other as it was named."""
    return bool(agreed.fee_on_top and stated is not None and stated.fee_on_top)


def _with_fee(monthly: Figure | None, terms: Terms | None) -> Figure | None:
    """What is paid each month: one side may name the fee on top apart, and the other within its amount."""
    return monthly + terms.fee_on_top if isinstance(monthly, Decimal) and terms is not None else monthly


def _totals(
    agreement: Agreement, judged: OfferReview, agreed: Decimal | None, *, is_same_monthly: bool
) -> Iterator[Difference]:
    """The total that is stated, and the one that the payments come to; while it tells too few, the stated one alone.

    To the cent, where the paper names equal payments and their number; the last of them may be a little less. With
    payments as agreed, the total that was agreed is right. Else what rounding explains is no difference.
    """
    comes_to, schedule = judged.total, judged.schedule
    if comes_to is None or schedule is None or rest_on_no_named_rate(judged.reasons):
        if agreement.total is not None and agreed is not None and agreement.total != agreed:
            yield Difference("comes_to", agreed, agreement.total)
        return
    noise = rounding_of(schedule)
    stated = agreement.total
    off = abs(stated - comes_to) if stated is not None else Decimal(0)
    is_agreed = stated == agreed and (is_same_monthly or off > noise)
    if stated is not None and off and not is_agreed and (off > noise or not _may_be(stated, agreement, judged)):
        yield Difference("total", comes_to, stated)
    is_whole = agreement.months is not None or not agreement.monthly
    if is_whole and agreed is not None and abs(comes_to - agreed) > noise:
        yield Difference("comes_to", agreed, comes_to)


def _may_be(stated: Decimal, agreement: Agreement, judged: OfferReview) -> bool:
    """Whether a total that is a few cents off is that of the payments all the same."""
    if judged.terms is not None and judged.terms.kind == "lump_sum":
        return False
    if not agreement.monthly or not agreement.months:
        return True
    fee = judged.terms.fee_on_top if judged.terms is not None else Decimal(0)
    payments = (agreement.monthly + fee) * agreement.months
    return stated == payments + (agreement.upfront or 0) + (agreement.fees or 0)
