"""What a case holds of the answers that the steps ask for."""

from collections.abc import Callable

from debt_wizard.advice.left_over import left_over
from debt_wizard.case import Case
from debt_wizard_content.catalogues import item


def has_debts(case: Case) -> bool:
    """Whether a debt has a balance."""
    return any(debt.balance is not None for debt in case.debt)


def has_income(case: Case) -> bool:
    """Whether an income has an amount."""
    return any(income.amount is not None or income.history for income in case.income)


def has_spending(essential: bool) -> Callable[[Case], bool]:
    """Whether a line of that kind of spending has an amount: what is asked of a case."""
    return lambda case: any(s.essential is essential and s.amount is not None for s in case.spending)


def is_short(case: Case) -> bool:
    """Whether nothing is left over of the income."""
    left = left_over(case)
    return left.is_known and left.amount <= 0


def has_figures(case: Case) -> bool:
    """Whether there is something that can change."""
    return bool(case.change) or left_over(case).is_known


def was_looked_at(case: Case) -> bool:
    """Whether the last change was gone through to its end."""
    return bool(case.change) and case.change[-1].finished


def has_proposals(case: Case) -> bool:
    """Whether a proposal names an amount or a time."""
    return any(proposal.monthly or proposal.months or proposal.upfront for proposal in case.plan.proposal)


def has_channel_answers(case: Case) -> bool:
    """Whether all is answered that a channel depends on."""
    answers = case.channel.answers
    return None not in (answers.urgency, answers.documents, answers.wants_record, answers.speaking)


def has_road_step(case: Case) -> bool:
    """Whether a step of the road was done; the file keeps the last things of a debt in the same table."""
    return any(each.done_on is not None and item("road", each.step) is not None for each in case.road)


def waits_for_a_paper(case: Case) -> bool:
    """Whether terms that were accepted wait for their paper beside an older agreement."""
    if not (case.offer and case.agreement):
        return False
    from debt_wizard.advice.waiting_paper import waiting_offer

    return any(waiting_offer(case, debt.id) for debt in case.debts_owed())
