"""What a plan rests on that a lender may end or refuse."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from debt_wizard.advice.agreed import accepted_offer, agreed_with, has_agreement
from debt_wizard.advice.owed import owed
from debt_wizard.advice.plan import monthly_of
from debt_wizard.advice.proposed_schedule import first_due, proposed_schedule
from debt_wizard.case import Case, Debt, Proposal
from debt_wizard.finance import CashFlow, MorePaid, Movement, ScenarioKey, add_months, periodic_rate, round_money

RELIEF_MONTHS = 6
"""Months after which a waiver is tried as ended: early enough to matter, late enough to be likely."""


@dataclass(frozen=True)
class ReliefEnds:
    """The lender ends what it granted: a pause, or interest that was waived or lowered."""

    movements: tuple[Movement, ...]
    """What has to be paid more, on its days."""
    key: ScenarioKey = "relief_ends"

    def apply(self, flow: CashFlow) -> CashFlow:
        """The flow with what is paid more, as far as it reaches."""
        if not flow.movements:
            return flow
        end = flow.movements[-1].day
        return flow.plus([move for move in self.movements if move.day <= end])


def relief_that_ends(case: Case, today: date) -> ReliefEnds | None:
    """All reliefs of the plan ending; None where no proposal that counts rests on one.

    What an agreement or an accepted offer grants is a term of it, and is not tried as ended. A pause is refused: its
    months are paid like the months after it. Waived or lowered interest comes back after six months, as the difference
    to the debt's own rate on what is owed then.
    """
    more = [move for proposal, debt in _proposed(case) for move in _more(case, proposal, debt, today)]
    return ReliefEnds(tuple(more)) if more else None


def lender_who_refuses(case: Case, today: date) -> tuple[Debt, MorePaid] | None:
    """The lender whose refusal costs most: it wants its contract payment instead of what is proposed.

    A lender with whom terms stand has nothing left to refuse. None with fewer than two lenders in this talk, or where
    no contract payment is above the proposal.
    """
    debts = [debt for debt in case.debts_owed() if owed(case, debt)]
    worst: tuple[Decimal, Debt] | None = None
    for debt in debts if len(debts) > 1 else []:
        if has_agreement(case, debt.id):
            continue
        proposal = case.proposal_for(debt.id)
        proposed = monthly_of(proposal, case) if proposal is not None else Decimal(0)
        more = (debt.contract_payment or Decimal(0)) - proposed
        if more > 0 and (worst is None or more > worst[0]):
            worst = (more, debt)
    if worst is None:
        return None
    return worst[1], MorePaid(worst[0], first_due(case, today), "second_lender")


def _proposed(case: Case) -> Iterator[tuple[Proposal, Debt]]:
    for proposal in case.plan.proposal:
        debt = case.debt_by_id(proposal.debt)
        if debt is None or not debt.in_scope or debt.settled_on is not None:
            continue
        if agreed_with(case, debt.id) is None and accepted_offer(case, debt.id) is None:
            yield proposal, debt


def _more(case: Case, proposal: Proposal, debt: Debt, today: date) -> Iterator[Movement]:
    schedule = proposed_schedule(case, proposal, today)
    if schedule is None or proposal.kind == "lump_sum":
        return
    if proposal.kind == "deferral":
        paused = [row for row in schedule.rows if not row.payment]
        yield from (Movement(row.due, -schedule.payment, "relief_ends", "payment") for row in paused)
    if debt.annual_rate is None or not (proposal.annual_rate is not None or "stop_interest" in proposal.asks):
        return
    waived = debt.annual_rate - (proposal.annual_rate or Decimal(0))
    if waived <= 0:
        return
    each = periodic_rate(waived)
    comes_back = add_months(schedule.rows[0].due, RELIEF_MONTHS)
    for row in schedule.rows:
        interest = round_money((row.balance + row.principal) * each)
        if row.due >= comes_back and interest:
            yield Movement(row.due, -interest, "relief_ends", "payment")
