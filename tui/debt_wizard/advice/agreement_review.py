"""An agreement before it is signed: its figures held against what was agreed, what may be wrong, and what is open."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from debt_wizard.advice.offer_review import OfferReview, offer_review
from debt_wizard.advice.payee import PayeeQuestion, payee_question
from debt_wizard.advice.terms import Terms, named_terms, proposed_terms
from debt_wizard.advice.terms_in_force import accepted_offer, agreed_with
from debt_wizard.advice.terms_schedule import schedule_or_none
from debt_wizard.case import Agreement, Case, Debt, Offer
from debt_wizard.case.plan import ProposalKind
from debt_wizard_content.catalogues import Item, catalogue

FieldId = Literal[
    "balance", "monthly", "months", "upfront", "fees", "annual_rate", "period_fee", "grace_months", "first_due", "day",
    "total",
]  # fmt: skip
Figure = Decimal | int | date

TRAPS = ("payee_verified", "no_upfront_fee")
"""Terms that stop everything where they are answered with no."""


@dataclass(frozen=True)
class Difference:
    """A figure of the paper that is not what was agreed, to the cent; of the total, not what its payments come to."""

    field: FieldId
    agreed: Figure
    stated: Figure


@dataclass(frozen=True)
class AgreementReview:
    """What there is to say about an agreement."""

    open_terms: tuple[str, ...]
    """Ids of the terms that are not met, or were not looked at yet."""
    differences: tuple[Difference, ...]
    payee: PayeeQuestion | None
    judged: OfferReview | None
    """Its figures worked out and judged as those of an offer; None while none are told."""


def agreement_review(case: Case, agreement: Agreement, today: date) -> AgreementReview:
    """Hold an agreement against the accepted offer, or the proposal where there is none, and against the verdict."""
    debt = case.debt_by_id(agreement.debt)
    if debt is None:
        return AgreementReview((), (), None, None)
    payee = payee_question(agreement.payee, debt.lender)
    if not (agreement.monthly or agreement.months or agreement.upfront):
        return AgreementReview(open_terms(debt, agreement), (), payee, None)
    judged = offer_review(_with_balance(case, agreement), _as_offer(agreement), today)
    differences = () if _is_replaced(case, agreement) else tuple(_differences(case, debt, agreement, judged, today))
    return AgreementReview(open_terms(debt, agreement), differences, payee, judged)


def terms_to_check(debt: Debt) -> list[Item]:
    """The terms of the checklist for a debt; some are for some products alone."""
    everything = catalogue("agreement_terms")
    return [term for term in everything if not term.ids("products") or debt.product in term.ids("products")]


def open_terms(debt: Debt, agreement: Agreement | None) -> tuple[str, ...]:
    """The ids of the terms that are not met, in the order of the checklist."""
    checks = agreement.checks if agreement is not None else {}
    return tuple(term.id for term in terms_to_check(debt) if not checks.get(term.id))


def trap_of(agreement: Agreement | None) -> str | None:
    """The term that stops everything, where one was answered with no; else None."""
    checks = agreement.checks if agreement is not None else {}
    return next((term for term in TRAPS if checks.get(term) is False), None)


def _is_replaced(case: Case, agreement: Agreement) -> bool:
    """Whether a later agreement took its place: what was agreed since then is no measure for it."""
    later = agreed_with(case, agreement.debt)
    if later is None or later.agreed_at is None or agreement.agreed_at is None:
        return False
    return later is not agreement and later.agreed_at > agreement.agreed_at


def _as_offer(agreement: Agreement) -> Offer:
    kind: ProposalKind = "deferral" if agreement.grace_months else "instalments"
    if agreement.upfront and not agreement.monthly and not agreement.months:
        kind = "lump_sum"
    same = ("debt", "upfront", "months", "monthly", "grace_months", "annual_rate", "fees", "period_fee", "first_due")
    told = {name: getattr(agreement, name) for name in (*same, "day")}
    return Offer(kind=kind, conditions="-", **told)


def _with_balance(case: Case, agreement: Agreement) -> Case:
    if not agreement.balance:
        return case
    debts = [
        each.model_copy(update={"balance": agreement.balance}) if each.id == agreement.debt else each
        for each in case.debt
    ]
    return case.model_copy(update={"debt": debts})


def _differences(
    case: Case, debt: Debt, agreement: Agreement, judged: OfferReview, today: date
) -> Iterator[Difference]:
    agreed = _agreed(case, debt, today)
    if agreement.agreed_at is not None and any(each.debt == debt.id and each.paid for each in case.payment):
        agreed["balance"] = None  # what is owed by now is no measure for the paper, which was agreed before
    for field, known in agreed.items():
        stated = getattr(agreement, field)
        if known is not None and stated is not None and known != stated:
            yield Difference(field, known, stated)
    if agreement.total is not None and judged.total is not None and agreement.total != judged.total:
        yield Difference("total", judged.total, agreement.total)


def _agreed(case: Case, debt: Debt, today: date) -> dict[FieldId, Figure | None]:
    """What the paper should say: the figures of the accepted offer, or of the proposal."""
    offer = accepted_offer(case, debt.id)
    proposal = case.proposal_for(debt.id)
    terms: Terms | None = None
    if offer is not None:
        terms = named_terms(case, debt, offer, today)
    elif proposal is not None:
        terms = proposed_terms(case, proposal, today)
    if terms is None:
        return {"balance": debt.balance}
    schedule = schedule_or_none(case, terms, today)
    paying = [row for row in schedule.rows if row.payment] if schedule is not None else []
    lump = terms.kind == "lump_sum"
    return {
        "balance": debt.balance,
        "monthly": schedule.payment if schedule is not None and not lump else terms.monthly,
        "months": terms.months or (len(paying) if paying and not lump else None),
        "upfront": terms.upfront,
        "fees": terms.fees,
        "annual_rate": offer.annual_rate if offer is not None else (proposal.annual_rate if proposal else None),
        "period_fee": offer.period_fee if offer is not None else None,
        "grace_months": terms.grace,
        "first_due": (offer.first_due if offer is not None else None) or (paying[0].due if paying else None),
        "day": terms.day,
    }
