"""The ways to pay one debt side by side: what each asks, how long, how much in all, and whether it can be kept."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from debt_wizard.advice.as_owed import as_owed
from debt_wizard.advice.card_rule import is_too_long_for_a_card
from debt_wizard.advice.offered_terms import offered_terms
from debt_wizard.advice.owed import owed
from debt_wizard.advice.plan import rate_of
from debt_wizard.advice.proposed_schedule import first_due, schedule_of
from debt_wizard.advice.rate_in_force import rate_in_force
from debt_wizard.advice.verdict import Level, verdict
from debt_wizard.advice.ways import Candidate, Missing, WayId, candidates
from debt_wizard.case import Case, Debt, Proposal
from debt_wizard.finance import FinanceError, Schedule, annual_rate, fixed_payment

Refusal = Missing | Literal["card_over_60", "never_repaid", "no_schedule"]
"""Why a way is not open: a sentence of the content, `compare.refused.ID`."""

_MANY_MONTHS = 600

_ROUNDED_AWAY = Decimal("0.00005")
"""What payments to the cent may change in a rate: below it, the rate is told that the proposal names."""


@dataclass(frozen=True)
class Way:
    """One way, worked out. Amounts to the cent; what cannot be said is None."""

    id: WayId | Literal["contract"]
    proposal: Proposal | None
    """What choosing it would propose; None of what is not open, and of the contract."""
    refusal: Refusal | None = None
    monthly: Decimal | None = None
    """The regular payment; of a lump sum the sum itself."""
    months: int | None = None
    end: date | None = None
    total: Decimal | None = None
    """All that is paid. Without a known rate, without the interest that may come on top."""
    cost: Decimal | None = None
    """How much more than paying as contracted; negative where it costs less."""
    rate: Decimal | None = None
    """The true yearly rate as a fraction; None where the debt's rate is not known, and of a lump sum."""
    level: Level | None = None
    """The verdict on the whole plan with this way."""
    schedule: Schedule | None = None


@dataclass(frozen=True)
class Comparison:
    """All ways for one debt, beside paying as contracted."""

    debt: str
    contract: Way
    ways: tuple[Way, ...]
    rate_is_known: bool
    """Whether it is known which rate counts for the debt; if not, totals say nothing of its interest."""


def compared(case: Case, debt: Debt, today: date) -> Comparison | None:
    """Work out every way for a debt of this talk, from what is owed now; None while that is not known, or nothing."""
    if not owed(case, debt):
        return None
    contract = _contract(case, debt, today)
    terms = tuple(term.months for term in offered_terms(case, debt, today))
    ways = tuple(_worked_out(case, debt, each, contract.total, today) for each in candidates(case, debt, terms))
    return Comparison(debt.id, contract, ways, rate_in_force(case, debt) is not None)


def refusal_of(debt: Debt, proposal: Proposal, case: Case, today: date) -> Refusal | None:
    """Why a proposal cannot be made as it stands, or None: it can, or it is not whole yet."""
    try:
        schedule = schedule_of(case, proposal, today)
    except FinanceError as error:
        return _why(debt, error)
    if schedule is not None and proposal.kind != "lump_sum" and is_too_long_for_a_card(debt, schedule.months):
        return "card_over_60"
    return None


def _contract(case: Case, debt: Debt, today: date) -> Way:
    balance = owed(case, debt)
    if not debt.contract_payment or balance is None:
        return Way("contract", None, "no_contract")
    try:
        first = first_due(case, today)
        rate = debt.annual_rate or Decimal(0)
        schedule = fixed_payment(balance, debt.contract_payment, rate, first_due=first, day=case.plan.day)
    except FinanceError as error:
        return Way("contract", None, "never_repaid" if error.reason == "never_repaid" else "no_schedule")
    return Way(
        "contract",
        None,
        monthly=schedule.payment,
        months=schedule.months,
        end=schedule.last_due,
        total=schedule.total_paid,
        cost=Decimal(0),
        rate=debt.annual_rate,
        schedule=schedule,
    )


def _worked_out(case: Case, debt: Debt, candidate: Candidate, contract: Decimal | None, today: date) -> Way:
    proposal = candidate.proposal
    if proposal is None:
        return Way(candidate.id, None, candidate.missing)
    tried = _with(case, debt, proposal, candidate.waived)
    try:
        schedule = schedule_of(tried, proposal, today)
    except FinanceError as error:
        return Way(candidate.id, None, _why(debt, error))
    if schedule is None:
        return Way(candidate.id, None, "no_schedule")
    once = proposal.upfront if proposal.upfront and proposal.kind != "lump_sum" else Decimal(0)
    total = schedule.total_paid + once
    is_long = proposal.kind != "lump_sum" and is_too_long_for_a_card(debt, schedule.months)
    return Way(
        candidate.id,
        None if is_long else proposal,
        "card_over_60" if is_long else None,
        monthly=schedule.payment,
        months=schedule.months,
        end=schedule.last_due,
        total=total,
        cost=total - contract if contract is not None else None,
        rate=_true_rate(tried, proposal, schedule),
        level=verdict(tried, today).level,
        schedule=schedule,
    )


def _with(case: Case, debt: Debt, proposal: Proposal, waived: Decimal) -> Case:
    """The case with this proposal instead of all that was named for the debt, what is waived taken off what is owed."""
    others = [each for each in case.plan.proposal if each.debt != debt.id]
    plan = case.plan.model_copy(update={"proposal": [*others, proposal]})
    return as_owed(case, {debt.id}, waived).model_copy(update={"plan": plan})


def _true_rate(tried: Case, proposal: Proposal, schedule: Schedule) -> Decimal | None:
    if proposal.kind == "lump_sum" or schedule.left:
        return None
    debt = tried.debt_by_id(proposal.debt)
    is_known = proposal.annual_rate is not None or (debt is not None and rate_in_force(tried, debt) is not None)
    if not is_known and "stop_interest" not in proposal.asks:
        return None
    counted = rate_of(proposal, tried)
    try:
        true = annual_rate(schedule.flows)
    except FinanceError:
        return None
    return counted if abs(true - counted) < _ROUNDED_AWAY else true


def _why(debt: Debt, error: FinanceError) -> Refusal:
    if error.reason == "never_repaid":
        return "never_repaid"
    if error.reason == "too_long" and is_too_long_for_a_card(debt, _MANY_MONTHS):
        return "card_over_60"
    return "no_schedule"
