"""What speaks for a letter in the debt itself and in the terms on it: its age, its days, its figures."""

from datetime import timedelta

from debt_wizard.advice.agreed import agreed_day
from debt_wizard.advice.any_day import ANY_DAY
from debt_wizard.advice.charged_by import may_have_charged
from debt_wizard.advice.covered_by_beyond import covered_by_beyond
from debt_wizard.advice.due_day import due_day_in_force
from debt_wizard.advice.instalments import rows_in_force
from debt_wizard.advice.late_payment import waited_for
from debt_wizard.advice.old_debt import is_past_limitation
from debt_wizard.advice.promised import promised
from debt_wizard.advice.settled_anew import is_settled_anew
from debt_wizard.advice.standing_terms import has_changed_since
from debt_wizard.advice.waiting_paper import waiting_offer
from debt_wizard.documents.answer_time import DAYS_TO_ANSWER
from debt_wizard.documents.standing import Standing
from debt_wizard.documents.talk_facts import contacts_of

YEAR = timedelta(days=330)
"""From here on an agreement has run about a year: the yearly letter may go out a month early."""

WAIT_FOR_PAY = 7
"""A due day at most so many days before pay day is better moved."""

FEES = frozenset({"stop_interest", "lower_interest", "waive_fees", "waive_penalty"})


def is_old(standing: Standing) -> bool:
    """Whether a debt has been overdue longer than the limitation period."""
    return is_past_limitation(standing.case, standing.debt, standing.today)


def no_longer_fits(standing: Standing) -> bool:
    """Whether what was agreed is more than can be promised now, and is not agreed anew with this lender."""
    can, case = standing.can, standing.case
    too_much = standing.is_agreed and can.left.is_known and promised(case) > can.amount
    return too_much and not is_settled_anew(case, standing.debt)


def is_outgrown(standing: Standing) -> bool:
    """Whether something changed since the terms came, and they are too much now: no letter affirms them any more."""
    return no_longer_fits(standing) and has_changed_since(standing.case, standing.debt)


def is_late(standing: Standing) -> bool:
    """Whether a payment is late of terms that can be kept, and that no others were accepted in the place of.

    Of those that cannot be kept or are to end, no letter may say that all stays as arranged.
    """
    case, debt, today = standing.case, standing.debt, standing.today
    day, _ = waited_for(case, debt, today)
    goes_on = waiting_offer(case, debt.id) is None and not no_longer_fits(standing)
    return day is not None and day < today and goes_on


def is_open(standing: Standing) -> bool:
    """The same, where what was paid beyond other instalments would not cover it: there it is to be counted first, and
    nobody tells a lender that it was not paid."""
    return is_late(standing) and covered_by_beyond(standing.case, standing.debt.id, standing.today) is None


def has_fee(standing: Standing) -> bool:
    """Whether the last change that was told is a fee that was not agreed, and may be this lender's still."""
    return may_have_charged(standing.case, standing.debt)


def is_a_year_on(standing: Standing) -> bool:
    """Whether the terms in force have stood for about a year, or that long since the last yearly look was talked of."""
    case, debt = standing.case, standing.debt
    since = agreed_day(case, debt.id) if standing.is_agreed else None
    if since is None or not goes_on(standing):
        return False
    looks = [each.at for each in case.change if each.finished and "yearly_review" in each.kinds and each.at is not None]
    talks = [each.at.date() for each in contacts_of(case, debt) if each.at is not None]
    talked = [look for look in looks if any(talk >= look for talk in talks)]
    return max([since, *talked]) <= standing.today - YEAR


def goes_on(standing: Standing) -> bool:
    """Whether terms stand of which payments are to be made after the day by which a letter of today is answered."""
    rows = rows_in_force(standing.case, standing.debt.id, ANY_DAY) if standing.is_agreed else []
    answered = standing.today + timedelta(days=DAYS_TO_ANSWER)
    return standing.is_agreed and (not rows or rows[-1].due > answered)


def is_due_before_pay(standing: Standing) -> bool:
    """Whether the day on which it is due now comes shortly before a pay day."""
    days = [income.day for income in standing.case.income if income.certain and income.day]
    day = due_day_in_force(standing.case, standing.debt)
    return day is not None and any(0 <= (pay - day) % 31 <= WAIT_FOR_PAY for pay in days)


def is_unclear(standing: Standing) -> bool:
    """Whether the balance, or what it is made of, is not known."""
    debt = standing.debt
    return debt.balance is None or (debt.principal is None and debt.interest is None and debt.fees is None)


def is_short(standing: Standing) -> bool:
    """Whether nothing is left over, and nothing is agreed."""
    return standing.can.left.is_known and standing.can.left.amount <= 0 and not standing.is_agreed


def asks_for_relief(standing: Standing) -> bool:
    """Whether the proposal asks for less interest or fees, and is not agreed yet."""
    proposal = standing.case.proposal_for(standing.debt.id)
    return proposal is not None and bool(FEES & set(proposal.asks)) and not standing.is_agreed
