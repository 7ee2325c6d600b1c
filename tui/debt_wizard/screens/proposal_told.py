"""What one proposal means, in words: its payments, why it cannot be, who gets less, and what a sum at once takes."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from debt_wizard.advice.card_rule import FACT
from debt_wizard.advice.comparison import refusal_of
from debt_wizard.advice.division import losses, shares
from debt_wizard.advice.promised import paid_at_once
from debt_wizard.advice.proposed_case import as_proposed
from debt_wizard.advice.proposed_schedule import first_due, proposed_schedule
from debt_wizard.advice.rate_in_force import rate_in_force
from debt_wizard.advice.spare_money import objection_to, spare_money
from debt_wizard.advice.sum_at_once import sum_at_once
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Case, Debt, Proposal
from debt_wizard.finance import Schedule
from debt_wizard.language import Language
from debt_wizard_content.facts import fact

NAMED = 4
"""Lenders who are named when they get less; the rest is said together."""


def proposal_told(language: Language, case: Case, debt: Debt, proposal: Proposal, today: date) -> str:
    """All that there is to say of one proposal, a sentence a line."""
    return "\n".join(_told(language, case, debt, proposal, today))


def _told(language: Language, case: Case, debt: Debt, proposal: Proposal, today: date) -> Iterator[str]:
    refusal = refusal_of(debt, proposal, case, today)
    schedule = proposed_schedule(case, proposal, today)
    if schedule is None and refusal is None:
        yield language.say("plan.none")
    if schedule is not None:
        yield from _payments(language, proposal, schedule)
        if rate_in_force(case, debt) is None and proposal.annual_rate is None and proposal.kind != "lump_sum":
            yield language.say("proposals.rate_unknown")
    if refusal == "never_repaid":
        yield language.say("plan.never")
    elif refusal is not None:
        yield language.say("proposals.refused", why=language.say(f"compare.refused.{refusal}"))
    if refusal == "card_over_60":
        known = fact(FACT)
        yield language.say("proposals.source", fact=language.text(known.text), source=known.source)
    if schedule is not None and proposal.kind != "lump_sum":
        yield from _share(language, case, debt, schedule.payment)
    if proposal.upfront:
        yield from _at_once(language, case, proposal, today)


def _payments(language: Language, proposal: Proposal, schedule: Schedule) -> Iterator[str]:
    if proposal.kind == "lump_sum":
        yield language.say(
            "proposals.lump_sum",
            day=language.date(schedule.last_due),
            amount=language.money(schedule.total_paid),
            waived=language.money(schedule.waived),
        )
        return
    if proposal.kind == "deferral" and proposal.grace_months:
        costs = any(row.interest for row in schedule.rows[: proposal.grace_months])
        said = "proposals.pause" if costs else "proposals.pause_free"
        yield language.say(said, pause=language.months(proposal.grace_months))
    yield language.say(
        "plan.proposal_small" if schedule.left else "plan.proposal",
        monthly=language.money(schedule.payment),
        months=language.months(schedule.months),
        total=language.money(schedule.total_paid + (proposal.upfront or Decimal(0))),
        end=language.date(schedule.last_due),
        left=language.money(schedule.left),
    )


def _share(language: Language, case: Case, debt: Debt, payment: Decimal) -> Iterator[str]:
    share = shares(case).get(debt.id, Decimal(0))
    if not share or payment <= share:
        return
    yield language.say("plan.above_share", share=language.money(share), more=language.money(payment - share))
    lost = losses(case, debt.id, payment)
    if lost:
        yield language.say("proposals.who_loses")
    for loss in lost[:NAMED]:
        other = case.debt_by_id(loss.debt)
        name = other.lender if other is not None and other.lender else language.say("plan.unnamed_lender")
        less, rest = language.money(loss.less), language.money(loss.rest)
        yield language.say("proposals.less", lender=name, less=less, rest=rest)
    others = lost[NAMED:]
    if others:
        together = language.money(sum((loss.less for loss in others), Decimal(0)))
        yield language.say("proposals.less_others", count=len(others), less=together)


def _at_once(language: Language, case: Case, proposal: Proposal, today: date) -> Iterator[str]:
    proposed = as_proposed(case, proposal)
    together, spare = paid_at_once(proposed), spare_money(case)
    if proposal.kind != "lump_sum":
        yield language.say("proposals.at_once", amount=language.money(proposal.upfront or Decimal(0)))
    source = sum_at_once(proposed, verdict(proposed, today), first_due(proposed, today), today)
    objection = objection_to(proposed, together) if source == "short" else source if source == "untold" else None
    if objection is not None:
        amount, most = language.money(together), language.money(spare.amount)
        yield language.say(f"proposals.objection.{objection}", amount=amount, spare=most)
