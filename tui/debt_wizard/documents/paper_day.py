"""By when the paper of accepted terms is asked for: before anything is paid on them."""

from datetime import date, timedelta

from debt_wizard.advice.agreed import told_in_force
from debt_wizard.advice.named_terms import named_terms, proposed_terms
from debt_wizard.advice.terms_schedule import schedule_or_none
from debt_wizard.advice.waiting_paper import waiting_offer
from debt_wizard.advice.working_day import is_day_off
from debt_wizard.case import Case, Debt
from debt_wizard.documents.answer_time import DAYS_TO_ANSWER

DAY = timedelta(days=1)


def paper_day(case: Case, debt: Debt, today: date) -> date:
    """The last working day within the time for an answer that lies before the first payment.

    Where none is left, the day of the first payment itself; once that is over, or not known, the time for an answer.
    """
    latest, first = today + DAYS_TO_ANSWER * DAY, _first_payment(case, debt, today)
    if first is not None and first <= today:
        first = None
    before = min(latest, first - DAY) if first is not None else latest
    day = before
    while is_day_off(case, day) and day > today:
        day -= DAY
    if day > today:
        return day
    return min(latest, first) if first is not None else latest


def _first_payment(case: Case, debt: Debt, today: date) -> date | None:
    """The first day on which the terms that were accepted last ask for money; None where they do not say."""
    told, proposal = waiting_offer(case, debt.id) or told_in_force(case, debt.id), case.proposal_for(debt.id)
    if told is not None:
        terms = named_terms(case, debt, told, today)
    else:
        terms = proposed_terms(case, proposal, today) if proposal is not None else None
    schedule = schedule_or_none(case, terms, today) if terms is not None else None
    if terms is None or schedule is None:
        return None
    if terms.at_once:
        return terms.first
    return next((row.due for row in schedule.rows if row.payment), None)
