"""Where the figures of a proposal come from: its payment, months, total and true yearly rate."""

from datetime import date
from decimal import Decimal

from debt_wizard.advice.explanation import Explanation, Given
from debt_wizard.advice.owed import proposal_starts_with
from debt_wizard.advice.plan import rate_of
from debt_wizard.advice.proposed_schedule import proposed_schedule
from debt_wizard.advice.rate_in_force import rate_in_force
from debt_wizard.case import Case, Proposal
from debt_wizard.finance import FinanceError, Schedule, annual_rate

RATE_FACTS = ("pbc3-cost", "pbc3-method")


def explained_proposal(case: Case, proposal: Proposal, today: date) -> Explanation | None:
    """One proposal; None while it has no schedule."""
    debt = case.debt_by_id(proposal.debt)
    schedule = proposed_schedule(case, proposal, today)
    balance = proposal_starts_with(case, debt) if debt is not None else None
    if debt is None or balance is None or schedule is None:
        return None
    given = [Given("balance", balance)]
    if proposal.upfront:
        given.append(Given("at_once", proposal.upfront))
    once = proposal.upfront or Decimal(0)
    if proposal.kind == "lump_sum":
        at_once = (Given("total", schedule.total_paid), Given("waived", schedule.waived))
        return Explanation("proposal", tuple(given), ("lump_sum",), at_once, sources=("own",), subject=debt.lender)
    rate = rate_of(proposal, case)
    given.append(Given("rate", rate, "rate"))
    is_known = rate_in_force(case, debt) is not None or proposal.annual_rate is not None
    if not is_known:
        given.append(Given("rate_unknown", "explain.rate_unknown", "rule"))
    if proposal.grace_months and proposal.kind == "deferral":
        given.append(Given("pause", proposal.grace_months, "months"))
    if proposal.monthly:
        given.append(Given("own_monthly", proposal.monthly))
    elif proposal.months:
        given.append(Given("term", proposal.months, "months"))
    results = [
        Given("monthly", schedule.payment),
        Given("months", schedule.months, "months"),
        Given("last_payment", schedule.rows[-1].payment),
        Given("last_day", schedule.last_due, "date"),
        Given("total", schedule.total_paid + once),
    ]
    if schedule.left:
        results.append(Given("left_standing", schedule.left))
    true_rate = _true_rate(schedule) if is_known else None
    if true_rate is not None:
        results.append(Given("true_rate", true_rate, "rate"))
    formulas = (_formula(proposal, rate), "interest_each_month", *(("true_rate",) if true_rate is not None else ()))
    facts = RATE_FACTS if true_rate is not None else ()
    return Explanation("proposal", tuple(given), formulas, tuple(results), facts, ("annuity",), debt.lender)


def _formula(proposal: Proposal, rate: Decimal) -> str:
    if proposal.kind == "token":
        return "token"
    if proposal.monthly:
        return "own_monthly"
    if proposal.kind == "deferral" and proposal.grace_months:
        return "deferral"
    return "annuity" if rate else "no_interest"


def _true_rate(schedule: Schedule) -> Decimal | None:
    if schedule.left:
        return None
    try:
        return annual_rate(schedule.flows)
    except FinanceError:
        return None
