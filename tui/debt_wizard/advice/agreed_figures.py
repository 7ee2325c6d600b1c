"""The figures that a paper should state: those of the accepted offer, or of the proposal where there is none."""

from datetime import date, timedelta
from decimal import Decimal

from debt_wizard.advice.agreed import accepted_offer
from debt_wizard.advice.assumed_rate import assumes_rate
from debt_wizard.advice.difference import FieldId, Figure
from debt_wizard.advice.first_day_named import first_day_named
from debt_wizard.advice.named_terms import proposed_terms
from debt_wizard.advice.owed import owed
from debt_wizard.advice.terms import Terms
from debt_wizard.advice.terms_without_balance import terms_told
from debt_wizard.advice.waiver import waived_share
from debt_wizard.case import Agreement, Case, Debt, Offer, Proposal
from debt_wizard.finance import Row, Schedule, round_money

LONGEST_MONTH = 31
"""The last day of a long month, which is the last of every month."""


def agreed_terms(case: Case, debt: Debt, today: date) -> Terms | None:
    """The accepted terms, or the proposed ones; None without either."""
    offer, proposal = accepted_offer(case, debt.id), case.proposal_for(debt.id)
    if offer is not None:
        return terms_told(case, debt, offer, today)
    return proposed_terms(case, proposal, today) if proposal is not None else None


def agreed_figures(
    case: Case, debt: Debt, terms: Terms | None, schedule: Schedule | None, paper: Agreement
) -> dict[FieldId, Figure | None]:
    """What the paper should say, by its field; what was not agreed is None.

    What only followed from a rate that nobody named was worked out, and not agreed. A sum that settles all is held
    against the field in which the paper names it: as what is paid first, or as the amount of a single payment.
    """
    if terms is None:
        return {}
    offer, proposal = accepted_offer(case, debt.id), case.proposal_for(debt.id)
    paying = [row for row in schedule.rows if row.payment] if schedule is not None else []
    is_worked_out = schedule is not None and terms.kind != "lump_sum" and not assumes_rate(terms)
    monthly, months, upfront = terms.monthly, terms.months, terms.lump or terms.upfront
    if schedule is not None and is_worked_out:
        monthly, months = schedule.payment - terms.fee_on_top, months or len(paying) or None
    figures: dict[FieldId, Figure | None] = {"monthly": monthly, "months": months, "upfront": upfront}
    if terms.lump and paper.monthly and not paper.upfront:
        figures = {"monthly": upfront, "months": 1, "upfront": None}
    return (
        figures
        | {
            "fees": terms.fees,
            "annual_rate": offer.annual_rate if offer is not None else (proposal.annual_rate if proposal else None),
            "period_fee": offer.period_fee if offer is not None else None,
            "grace_months": offer.grace_months if offer is not None else terms.grace,
            "first_due": _first_day(case, offer, paying),
            "day": terms.day or _day_of_first(offer),
        }
        | ({} if _is_as_proposed(terms, proposal) else dict.fromkeys(days_of_ours(case, debt)))
    )


def days_of_ours(case: Case, debt: Debt) -> frozenset[FieldId]:
    """The days that the accepted offer leaves open: they are those of our plan, and no lender agreed to them."""
    offer = accepted_offer(case, debt.id)
    if offer is None or first_day_named(offer) is not None:
        return frozenset()
    return frozenset({"first_due", "day"} if offer.day is None else {"first_due"})


def agreed_total(terms: Terms | None, schedule: Schedule | None) -> Decimal | None:
    """All that is to be paid as agreed; None where nobody agreed on what it comes to."""
    if terms is None or schedule is None or assumes_rate(terms):
        return None
    return schedule.total_paid + terms.at_once


def _is_as_proposed(terms: Terms, proposal: Proposal | None) -> bool:
    """Whether the first payment falls as we proposed it: after the same pause, if any, and as a sum or as instalments.

    Else the days of our plan follow from it alone, and nobody named them.
    """
    if proposal is None or (proposal.grace_months or 0) != (terms.grace or 0):
        return False
    return (proposal.kind == "lump_sum") == (terms.kind == "lump_sum")


def _first_day(case: Case, offer: Offer | None, paying: list[Row]) -> date | None:
    """The first day that is paid on, where either side named one: a day that was only worked out is no agreement."""
    named = first_day_named(offer) if offer is not None else None
    if named is not None:
        return named
    return paying[0].due if paying and case.plan.first_payment is not None else None


def _day_of_first(offer: Offer | None) -> int | None:
    """The day of the month that a first day names; the last of a short month may stand for a later one."""
    first = first_day_named(offer) if offer is not None else None
    if first is None or (first.day < LONGEST_MONTH and (first + timedelta(days=1)).day == 1):
        return None
    return first.day


def is_kept(case: Case, debt: Debt, agreement: Agreement) -> bool:
    """Whether it is being paid: what is owed by now is no measure for the paper, which was agreed before."""
    return agreement.agreed_at is not None and any(each.debt == debt.id and each.paid for each in case.payment)


def agreed_balances(case: Case, debt: Debt, terms: Terms | None) -> tuple[Decimal, ...]:
    """Every balance that a paper may rightly name, the likeliest first; empty where none was told.

    What is owed by now, where a waiver was accepted already less that, else as it was told: whole, or less the waiver.
    """
    if debt.balance is None:
        return ()
    now, told = owed(case, debt), debt.balance
    offer = accepted_offer(case, debt.id)
    by = offer or case.proposal_for(debt.id)
    waived = round_money(told * waived_share(by, told)) if by is not None else Decimal(0)
    if now is None or offer is None:
        now = (told if now is None else now) - waived
    return (now, told - waived, now + waived, told)
