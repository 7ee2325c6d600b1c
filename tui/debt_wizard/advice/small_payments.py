"""Small payments for some months: whether they are over, and when to talk about what they leave."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from debt_wizard.advice.agreed import agreed_day, has_agreement, tells_of_small_payments
from debt_wizard.advice.any_day import ANY_DAY
from debt_wizard.advice.as_owed import debt_as_owed
from debt_wizard.advice.lender_answer import NOBODY_REACHED
from debt_wizard.advice.owed import owed
from debt_wizard.case import Agreement, Case, Contact, Debt, Offer, Payment
from debt_wizard.finance import FinanceError, add_months


def are_agreed(case: Case, debt: Debt, today: date) -> bool:
    """Whether what stands on a debt are small payments for some months, which leave the rest to be agreed."""
    if not tells_of_small_payments(case) or debt.settled_on is not None or not has_agreement(case, debt.id):
        return False
    from debt_wizard.advice.terms_in_force import terms_in_force

    terms = terms_in_force(case, debt.id, today)
    return terms is not None and terms.kind == "token"


def are_over(case: Case, debt: Debt) -> bool:
    """Whether all of them are paid and something is still owed: what comes then is not agreed yet."""
    if not case.payment or not are_agreed(case, debt, ANY_DAY) or owed(case, debt) == 0:
        return False
    from debt_wizard.advice.payment_log import payment_log

    log = payment_log(case, debt.id, ANY_DAY)
    return bool(log.rows) and not log.remains and log.next_open is None


class RestToAgree(NamedTuple):
    """What small payments leave, to be agreed on at their end."""

    by: date
    amount: Decimal | None
    """What is owed once all of them are paid, to the cent; None where it is not known."""


def rest_to_agree(case: Case, debt: Debt, today: date) -> RestToAgree | None:
    """What they leave, and by when to talk about it: a month after the last of them, as a proposal of them says.

    None where none are agreed, their days are not known, or the lender was talked to, or named terms, since the last
    of them.
    """
    if not are_agreed(case, debt, today):
        return None
    from debt_wizard.advice.instalments import rows_in_force
    from debt_wizard.advice.terms_in_force import schedule_in_force

    rows = rows_in_force(case, debt.id, today)
    if not rows or owed(case, debt) == 0:
        return None
    last = rows[-1].due
    schedule = schedule_in_force(case, debt.id, today)
    left = schedule.left if schedule is not None else None
    amount = owed(case, debt) if are_over(case, debt) else left
    reached = [each.at for each in case.contact if each.debt == debt.id and each.outcome not in NOBODY_REACHED]
    reached += [each.at for each in case.offer if each.debt == debt.id]
    if any(at is not None and at.date() > last for at in reached):
        return None
    try:
        return RestToAgree(add_months(last, 1), amount)
    except FinanceError:
        return None


def with_rest_open(case: Case) -> Case:
    """The case with nothing agreed on the debts whose small payments are over: a proposal starts from what they leave.

    The talk that led to them is over too, its refusals as well as its yes; what was paid stays, and so does what was
    said and offered since. The case itself is not touched, and is given back where there is no such debt.
    """
    rests = {debt.id: debt_as_owed(case, debt) for debt in _over(case)}
    if not rests:
        return case
    agreed = {debt_id: agreed_day(case, debt_id) or date.max for debt_id in rests}

    def is_since(told: Offer | Contact) -> bool:
        return told.debt not in agreed or (told.at is not None and told.at.date() > agreed[told.debt])

    return case.model_copy(
        update={
            "debt": [rests.get(debt.id, debt) for debt in case.debt],
            "offer": [each for each in case.offer if is_since(each)],
            "agreement": [each for each in case.agreement if each.debt not in rests or _is_looked_at(each)],
            "contact": [each for each in case.contact if is_since(each)],
            "payment": [_without_balance(each) if each.debt in rests else each for each in case.payment],
        }
    )


def _over(case: Case) -> Iterator[Debt]:
    if case.payment and tells_of_small_payments(case):
        yield from (debt for debt in case.debts_owed() if are_over(case, debt))


def _is_looked_at(paper: Agreement) -> bool:
    """Whether a paper is another one, that nobody has agreed to yet."""
    return paper.agreed_at is None and not paper.checks.get("signed_by_both")


def _without_balance(payment: Payment) -> Payment:
    """What the lender stated after it is in what is owed by now."""
    return payment.model_copy(update={"lender_balance": None})
