"""The figures that a draft may name: those of the case, and those that follow from them."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from debt_wizard.advice.plan import capacity, monthly_of, round_cents
from debt_wizard.advice.promised import promised, promised_to_others
from debt_wizard.advice.proposed_schedule import proposed_schedule
from debt_wizard.advice.small_payments import with_rest_open
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Agreement, Case, Debt, Offer, Proposal
from debt_wizard.documents.figures_in_text import DaySaid, amounts_in, days_in
from debt_wizard.documents.known_figures import (
    UNTOLD,
    amounts_of,
    counts_of,
    days_of,
    days_of_month,
    owed_amounts,
    told_in,
    totals_of,
)
from debt_wizard.finance import Schedule

NOTHING = Decimal(0)


@dataclass(frozen=True)
class CaseFigures:
    """What holds for one debt. Amounts in the session's currency; None where it is not known."""

    amounts: frozenset[Decimal]
    """Every amount that the case knows or that follows from it."""
    days: frozenset[date]
    words: tuple[str, ...]
    """What the person told in words: a figure in them may be told again."""
    said_days: tuple[DaySaid, ...]
    """Days in the person's own words."""
    monthly: Decimal | None
    """The payment that is proposed each month."""
    most: Decimal | None
    """The most that this lender can be promised each month: that of all less what the others are promised."""
    capacity: Decimal | None
    """The most that all lenders together can be promised each month, as the verdict line names it."""
    planned: frozenset[Decimal]
    """What the plan asks for each month of this lender and of all, where it can be kept day by day: tight perhaps, as
    the check says, but no slip of the draft."""
    last_payment: Decimal | None
    upfront: Decimal | None
    total: Decimal | None
    """What the proposal pays in all."""
    totals: frozenset[Decimal]
    """Every sum that a draft can call a total: of proposals, offers, debts and payments."""
    owed: frozenset[Decimal]
    """What is owed on this debt, its parts, and on all debts together."""
    months: int | None
    """How many payments the proposal has."""
    counts: frozenset[int]
    """Every number of months or payments that the case knows."""
    own_counts: frozenset[int]
    """Those that the person stands by: of the proposal (payments, months, pause), of papers and of offers accepted."""
    days_of_month: frozenset[int]
    first: date | None
    last: date | None
    at_hand: Decimal | None
    """What can be turned to money; None where no asset was told."""


def case_figures(case: Case, debt: Debt, today: date) -> CaseFigures:
    """Work out the figures of one debt of a case."""
    case = with_rest_open(case)
    debt = case.debt_by_id(debt.id) or debt
    told = list(told_in(case.model_dump(exclude=set(UNTOLD & set(Case.model_fields)))))
    words = [each for each in told if isinstance(each, str)]
    steps = {step for each in case.plan.proposal for step in each.steps}  # they are held against the plan themselves
    proposal = case.proposal_for(debt.id)
    schedule = proposed_schedule(case, proposal, today) if proposal is not None else None
    paying = [row for row in schedule.rows if row.payment] if schedule is not None else []
    upfront = proposal.upfront if proposal is not None else None
    can = capacity(case)
    monthly = (monthly_of(proposal, case) or None) if proposal is not None else None
    judged = verdict(case, today)
    most = judged.most if can.left.is_known else None
    others = promised_to_others(case, debt.id)
    liquid = [asset.value for asset in case.asset if asset.liquid and asset.value is not None]
    return CaseFigures(
        amounts=frozenset(
            round_cents(amount)
            for amount in (
                *(each for each in told if isinstance(each, Decimal)),
                *(said.amount for text in words for said in amounts_in(text)),
                *amounts_of(case, today),
            )
        ),
        days=frozenset((*(each for each in told if isinstance(each, date)), *days_of(case, today))),
        words=tuple(words),
        said_days=tuple(said for text in words if text not in steps for said in days_in(text)),
        monthly=monthly,
        most=max(most - others, NOTHING) if most is not None else None,
        capacity=most,
        planned=frozenset({monthly or NOTHING, promised(case)}) if judged.level != "over" else frozenset(),
        last_payment=paying[-1].payment if paying else None,
        upfront=upfront or None,
        total=_total(schedule, proposal),
        totals=frozenset(totals_of(case, today)),
        owed=frozenset(owed_amounts(case, debt)),
        months=len(paying) or None,
        counts=frozenset(counts_of(case, today)),
        own_counts=_own_counts(case, debt, len(paying)),
        days_of_month=frozenset(days_of_month(case, today)),
        first=paying[0].due if paying else None,
        last=paying[-1].due if paying else None,
        at_hand=sum(liquid, NOTHING) if liquid else None,
    )


def _own_counts(case: Case, debt: Debt, paying: int) -> frozenset[int]:
    proposal = case.proposal_for(debt.id)
    accepted = [each for each in case.offer if each.debt == debt.id and each.decision == "accepted"]
    papers = [each for each in case.agreement if each.debt == debt.id]
    terms: list[Proposal | Offer | Agreement] = [*([proposal] if proposal is not None else []), *accepted, *papers]
    named = [count for each in terms for count in (each.months, each.grace_months)]
    return frozenset(count for count in (paying, *named) if count)


def _total(schedule: Schedule | None, proposal: Proposal | None) -> Decimal | None:
    if schedule is None or proposal is None or proposal.kind in {"lump_sum", "token"}:
        return None
    return schedule.total_paid + (proposal.upfront or NOTHING)
