"""One session as JSON."""

from datetime import date

from debt_wizard.advice.due import due
from debt_wizard.advice.left_over import Side, left_over
from debt_wizard.advice.missing_for_days import missing_for_days
from debt_wizard.advice.owed import owed
from debt_wizard.advice.proposed_schedule import proposed_schedule
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Case, Debt, Proposal
from debt_wizard.commands.check import verdict_json
from debt_wizard.commands.due_json import due_json
from debt_wizard.commands.due_there import DueThere
from debt_wizard.commands.output import json_amount, json_day, json_exact
from debt_wizard.commands.progress import progress
from debt_wizard.commands.reading import ReadSession
from debt_wizard.commands.show_text import total_paid
from debt_wizard.way import first_open


def case_json(session: ReadSession, today: date) -> dict[str, object]:
    """The keys are those that `show` documents."""
    case = session.case
    done, of = progress(case)
    return {
        "name": session.name,
        "path": str(session.path),
        "title": case.about.title,
        "saved": json_day(case.about.updated),
        "settled": json_day(case.about.settled),
        "stage": case.situation.stage,
        "step": case.about.step,
        "next_step": first_open(case).id,
        "steps_done": done,
        "steps": of,
        "currency": case.about.currency,
        "debts": [_debt(case, debt, today) for debt in case.debt],
        "month": _month(case),
        "proposals": [_proposal(case, proposal, today) for proposal in case.plan.proposal],
        "verdict": verdict_json(verdict(case, today), case.about.currency) if not session.lacks_end else None,
        "notices": list(session.notices),
        "due": [due_json(DueThere(session, each), today) for each in due(case, today)],
    }


def _debt(case: Case, debt: Debt, today: date) -> dict[str, object]:
    return {
        "id": debt.id,
        "lender": debt.lender,
        "product": debt.product,
        "balance": json_amount(debt.balance),
        "owed": json_amount(owed(case, debt)),
        "annual_rate": json_exact(debt.annual_rate),
        "contract_payment": json_amount(debt.contract_payment),
        "due_day": debt.due_day,
        "overdue_since": json_day(debt.overdue_since),
        "in_scope": debt.in_scope,
        "settled_on": json_day(debt.settled_on),
        "missing_for_days": missing_for_days(case, debt.id, today) if debt.in_scope else None,
    }


def _month(case: Case) -> dict[str, object]:
    left = left_over(case)
    sides: dict[str, Side] = {"income": "income", "essential": "essential", "other": "other", "elsewhere": "debt"}
    return {key: json_amount(left.total(side)) if left.is_known else None for key, side in sides.items()}


def _proposal(case: Case, proposal: Proposal, today: date) -> dict[str, object]:
    schedule = proposed_schedule(case, proposal, today)
    total = total_paid(schedule, proposal) if schedule is not None else None
    return {
        "debt": proposal.debt,
        "kind": proposal.kind,
        "monthly": json_amount(schedule.payment if schedule is not None else proposal.monthly),
        "months": schedule.months if schedule is not None else proposal.months,
        "upfront": json_amount(proposal.upfront),
        "total": json_amount(total),
        "first_due": json_day(schedule.rows[0].due) if schedule is not None else None,
        "last_due": json_day(schedule.last_due) if schedule is not None else None,
        "asks": list(proposal.asks),
    }
