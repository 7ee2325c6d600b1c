"""An agreement before it is signed: its figures held against what was agreed, what may be wrong, and what is open."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from debt_wizard.advice.agreed import accepted_offer, agreed_with, lender_said_yes, names_payments
from debt_wizard.advice.agreed_figures import agreed_terms, days_of_ours
from debt_wizard.advice.assumed_rate import assumes_rate
from debt_wizard.advice.difference import PAPER_FIELDS, Difference
from debt_wizard.advice.figures_that_count import takes_over
from debt_wizard.advice.held_figures import HeldFigure, held_figures
from debt_wizard.advice.named_figures import sum_by_total
from debt_wizard.advice.offer_reason import rest_on_no_named_rate
from debt_wizard.advice.offer_review import OfferReview, offer_review
from debt_wizard.advice.paper_as_offer import paper_as_offer, with_balance_of
from debt_wizard.advice.paper_differences import paper_differences
from debt_wizard.advice.payee import PayeeQuestion, payee_question
from debt_wizard.advice.terms_schedule import schedule_or_none
from debt_wizard.advice.unexplained_rest import rounding_of, unexplained_rest
from debt_wizard.advice.unreadable import unreadable
from debt_wizard.case import Agreement, Case, Debt, Offer
from debt_wizard_content.catalogues import Item, catalogue

TRAPS = ("payee_verified", "no_upfront_fee")
"""Terms that stop everything where they are answered with no."""


@dataclass(frozen=True)
class Beyond:
    """A paper that fills in what was left open when it was agreed, and is dearer so. Amounts to the cent."""

    worked_out: Decimal
    """What the agreed terms came to in all, at the rate that was assumed."""
    more: Decimal
    """How much more the paper comes to."""


@dataclass(frozen=True)
class AgreementReview:
    """What there is to say about an agreement."""

    open_terms: tuple[str, ...]
    """Ids of the terms that are not met, or were not looked at yet."""
    differences: tuple[Difference, ...]
    payee: PayeeQuestion | None
    """What to ask about who receives the money; None once that was verified."""
    judged: OfferReview | None
    """Its payments worked out and judged as those of an offer; None while none are told, or a figure cannot be read."""
    figures: tuple[HeldFigure, ...] = ()
    """Every figure that was agreed or that the paper names."""
    unreadable: tuple[str, ...] = ()
    """Fields of the paper that cannot be read yet: while there are any, nothing is held against what was agreed."""
    rest: Decimal = Decimal(0)
    """What its payments leave of the balance; nought where nothing is left, or no figures are told."""

    rest_is_waived: bool = False
    """Whether that is what the lender agreed to waive: then the paper has to say so, and nothing is unexplained."""

    agreed_waiver: Decimal = Decimal(0)
    """What the lender agreed to waive, where its payments leave a rest; nought where nothing was, and where they leave
    more than that because the paper asks for less."""

    is_agreed: bool = True
    """Whether the lender agreed to what the paper is held against; else that is our own proposal, which is no more."""
    beyond: "Beyond | None" = None
    """By how much it comes to more than what was agreed came to as it was worked out; None where to no more."""
    takes_over: bool = False
    """Whether what it leaves open stands as it had been agreed before the yes to it."""

    @property
    def rests_on_a_rate(self) -> bool:
        """Whether its total, its end and its rate are worked out at a rate that it does not name: they are not its."""
        return self.judged is not None and rest_on_no_named_rate(self.judged.reasons)


def agreement_review(case: Case, agreement: Agreement, today: date) -> AgreementReview:
    """Hold an agreement against the accepted offer, or the proposal where there is none, and against the verdict."""
    debt = case.debt_by_id(agreement.debt)
    if debt is None:
        return AgreementReview((), (), None, None)
    verified = agreement.checks.get("payee_verified") is True
    payee = payee_question(agreement.payee, debt.lender) if not verified else None
    if payee == "person" and debt.product == "private":
        payee = None  # a friend is a person, and called otherwise in everyday life
    if fields := unreadable(agreement, PAPER_FIELDS):
        return AgreementReview(open_terms(debt, agreement), (), payee, None, unreadable=fields)
    if all(getattr(agreement, field) is None for field in PAPER_FIELDS):
        return AgreementReview(open_terms(debt, agreement), (), payee, None)
    judged = offer_review(with_balance_of(case, agreement), paper_as_offer(case, agreement, today), today)
    is_replaced = _is_replaced(case, agreement)
    then = _when_agreed(case, agreement, is_replaced=is_replaced)
    figures = tuple(held_figures(then or case, debt, agreement, today, is_replaced=then is None))
    has_measure = then is not None and not is_replaced
    is_agreed = lender_said_yes(then or case, debt.id) or case.proposal_for(debt.id) is None
    found = paper_differences(then or case, debt, agreement, judged, today) if has_measure else ()
    ours = days_of_ours(then or case, debt)
    differences = tuple(replace(each, is_agreed=is_agreed and each.field not in ours) for each in found)
    rest = Decimal(0) if any(each.field == "upfront_left_out" for each in differences) else _rest(judged)
    told = judged if names_payments(agreement) or sum_by_total(case, agreement) else None
    over = takes_over(case, debt, agreement)
    terms = open_terms(debt, agreement)
    noise = rounding_of(judged.schedule) if judged.schedule is not None else Decimal(0)
    waiver, of_all = _agreed_waiver(then or case, debt, today) if has_measure and rest > 0 else (Decimal(0), None)
    is_of_all = judged.terms is not None and judged.terms.balance == of_all
    asks_less = any(each.is_lower for each in differences)
    if asks_less and not (is_of_all and abs(rest - waiver) <= noise):
        waiver = Decimal(0)
    return AgreementReview(
        terms,
        differences,
        payee,
        told,
        figures,
        rest=rest,
        rest_is_waived=waiver > 0 and abs(rest - waiver) <= noise,
        agreed_waiver=waiver,
        beyond=_beyond(then or case, debt, told, today) if has_measure and told is not None else None,
        takes_over=over,
        is_agreed=is_agreed,
    )


def _beyond(case: Case, debt: Debt, judged: OfferReview, today: date) -> Beyond | None:
    terms = agreed_terms(case, debt, today)
    schedule = schedule_or_none(case, terms, today) if terms is not None and assumes_rate(terms) else None
    if terms is None or schedule is None or judged.schedule is None or judged.total is None or judged.terms is None:
        return None
    worked_out = schedule.total_paid + terms.at_once
    more = judged.total - worked_out
    is_of_the_same = judged.terms.balance == terms.balance and not rest_on_no_named_rate(judged.reasons)
    return Beyond(worked_out, more) if is_of_the_same and more > rounding_of(judged.schedule) else None


def _rest(judged: OfferReview) -> Decimal:
    if judged.terms is None or judged.schedule is None:
        return Decimal(0)
    return unexplained_rest(judged.terms, judged.schedule)


def _agreed_waiver(case: Case, debt: Debt, today: date) -> tuple[Decimal, Decimal | None]:
    """What the offer that was accepted waives, by its share or by the sum that settles all; and of which balance."""
    terms = agreed_terms(case, debt, today)
    return (terms.waived, terms.balance) if terms is not None and terms.source == "offer" else (Decimal(0), None)


def terms_to_check(debt: Debt) -> list[Item]:
    """The terms of the checklist for a debt, as they are for its kind; some are for some products alone."""
    return [term.for_product(debt.product) for term in catalogue("agreement_terms") if term.suits(debt.product)]


def open_terms(debt: Debt, agreement: Agreement | None) -> tuple[str, ...]:
    """The ids of the terms that are not met, in the order of the checklist."""
    checks = agreement.checks if agreement is not None else {}
    return tuple(term.id for term in terms_to_check(debt) if not checks.get(term.id))


def trap_of(agreement: Agreement | None) -> str | None:
    """The term that stops everything, where one was answered with no; else None."""
    checks = agreement.checks if agreement is not None else {}
    return next((term for term in TRAPS if checks.get(term) is False), None)


def stops(agreement: Agreement, review: AgreementReview) -> bool:
    """Whether nothing may be agreed to yet: a trap, or money that would go to a person nobody has verified."""
    return trap_of(agreement) is not None or review.payee == "person"


def _is_replaced(case: Case, agreement: Agreement) -> bool:
    """Whether a later agreement took its place: what was agreed since then is no measure for it."""
    later = agreed_with(case, agreement.debt)
    if later is None or later.agreed_at is None or agreement.agreed_at is None:
        return False
    return later is not agreement and later.agreed_at > agreement.agreed_at


def _when_agreed(case: Case, agreement: Agreement, *, is_replaced: bool) -> Case | None:
    """The case as a paper is held against it; None where nothing known is a measure for it.

    An offer that came after the paper was agreed to is none, nor is one that an earlier paper took up, where something
    changed since that one. Without an offer the proposal is, unless another paper or a change came after the yes.
    """
    at = agreement.agreed_at
    papers = [each for each in case.agreement if each.debt == agreement.debt and each is not agreement]
    earlier = [each for each in papers if each.agreed_at is not None and (at is None or each.agreed_at < at)]
    since = max((each.agreed_at.date() for each in earlier if each.agreed_at is not None), default=None)
    taken_up = since if since is not None and _has_changed(case, since, at) else None
    offers = [
        each
        for each in case.offer
        if each.debt != agreement.debt or _is_measure(each, at.date() if at is not None else None, taken_up)
    ]
    if is_replaced:
        offers = [each for each in offers if each.at is not None]
    others = [each for each in case.agreement if each.debt != agreement.debt]
    then = case.model_copy(update={"offer": offers, "agreement": [*others, *earlier, agreement]})
    is_past = (
        is_replaced or (at is not None and _has_changed(case, at.date(), None)) or (at is not None and bool(earlier))
    )
    return None if is_past and accepted_offer(then, agreement.debt) is None else then


def _is_measure(offer: Offer, until: date | None, taken_up: date | None) -> bool:
    """Whether an offer came in time for a paper, and after what an earlier paper took up."""
    day = offer.at.date() if offer.at is not None else None
    if day is None:
        return True
    return (until is None or day <= until) and (taken_up is None or day > taken_up)


def _has_changed(case: Case, since: date, until: datetime | None) -> bool:
    """Whether a change was told after a day, and until another, where one is given."""
    days = [each.at for each in case.change if each.at is not None and each.at > since]
    return any(until is None or day <= until.date() for day in days)
