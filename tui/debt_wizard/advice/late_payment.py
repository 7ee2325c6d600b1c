"""A payment that will be late or is: the one that the lender waits for, and whether the next pay makes it up."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.advice.allocated_line import Line
from debt_wizard.advice.allocation import allocated
from debt_wizard.advice.case_cash_flow import case_cash_flow
from debt_wizard.advice.due import due
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.advice.plan import capacity
from debt_wizard.advice.promised import promised, promised_to_others
from debt_wizard.advice.proposed_schedule import first_due, proposed_schedule
from debt_wizard.advice.terms import Terms
from debt_wizard.advice.terms_in_force import all_in_force, monthly_in_force
from debt_wizard.advice.terms_schedule import schedule_or_none
from debt_wizard.case import Case, Debt
from debt_wizard.finance import Movement, add_months


@dataclass(frozen=True)
class LatePayment:
    """One payment to a lender that does not come on its day. What is not known is None."""

    due: date | None
    amount: Decimal | None
    is_agreed: bool
    """Whether terms stand that it is part of; without any, it is what the contract asks for."""
    pay_day: date | None
    """The first day after it on which certain pay arrives."""
    part_paid: Decimal = Decimal(0)
    """What was paid of it already, beside the amount that is still open."""
    fits: bool = False
    """Whether that pay is enough for it and for what falls due with it in the same month."""

    @property
    def made_up_on(self) -> date | None:
        """The day on which it can be promised; None where the money for it is not sure to be there."""
        return self.pay_day if self.fits else None


def late_payment(case: Case, debt: Debt, today: date) -> LatePayment:
    """The first payment that the lender of a debt waits for."""
    is_agreed = has_agreement(case, debt.id)
    day, amount = waited_for(case, debt, today)
    pays = next_pay_day(case, max(day, today)) if day is not None else None
    late = LatePayment(day, amount, is_agreed, pays, _part_paid(case, debt, day, amount, today))
    return replace(late, fits=_fits(case, debt, late, today))


def waited_for(case: Case, debt: Debt, today: date) -> tuple[date | None, Decimal | None]:
    """Day and amount of the first payment that the lender waits for, to the cent; None for what is not known.

    Without an agreement it is what the contract asks for, as far as it was told, or a listed payment before that.
    What we only proposed is no such payment, also where it was put into the list.
    """
    if has_agreement(case, debt.id):
        found = [each for each in due(case, today) if each.kind == "instalment" and each.debt == debt.id]
        return next(((each.day, each.amount) for each in found), (None, None))
    is_ours = _proposed(case, debt, today)
    lines = [line for line in allocated(case, debt.id, today) if not is_ours(line)]
    following = _next_of_contract(debt, today, {line.due for line in lines if line.open == 0})
    for line in lines:
        if line.open != 0 and line.due is not None and (following is None or line.due <= following):
            return line.due, line.open
    return following, debt.contract_payment


def _part_paid(case: Case, debt: Debt, day: date | None, amount: Decimal | None, today: date) -> Decimal:
    """What was paid of the line of that day of which that amount is open."""
    for line in allocated(case, debt.id, today):
        if line.due == day and line.open == amount and line.amount is not None and amount is not None:
            return line.amount - amount
    return Decimal(0)


def next_pay_day(case: Case, after: date) -> date | None:
    """The first day after `after` on which certain pay arrives; None where no pay day was told."""
    days = [income.day for income in case.income if income.certain and income.day and income.every == "month"]
    found = [add_months(after.replace(day=1), months, day) for day in days for months in (0, 1)]
    return min((each for each in found if each > after), default=None)


def _proposed(case: Case, debt: Debt, today: date) -> Callable[[Line], bool]:
    """Whether a line has amount and day of the month of our proposal, and not those of the contract.

    The days of a proposal move on as time passes, so that the month tells nothing.
    """
    proposal = case.proposal_for(debt.id)
    schedule = proposed_schedule(case, proposal, today) if proposal is not None else None
    amounts = {row.payment for row in schedule.rows if row.payment} if schedule is not None else set()
    on = case.plan.day or first_due(case, today).day

    def is_ours(line: Line) -> bool:
        if line.due is None or line.amount not in amounts or _is_of_contract(debt, line.due, line.amount):
            return False
        return line.due == add_months(line.due.replace(day=1), 0, on)

    return is_ours


def _is_of_contract(debt: Debt, day: date | None, amount: Decimal | None) -> bool:
    if day is None or debt.due_day is None or amount is None or amount != debt.contract_payment:
        return False
    return day == add_months(day.replace(day=1), 0, debt.due_day)


def _next_of_contract(debt: Debt, today: date, paid: Collection[date | None]) -> date | None:
    """The next day of the contract of which the payment is not made yet."""
    if debt.due_day is None:
        return None
    days = (add_months(today.replace(day=1), months, debt.due_day) for months in range(13))
    return next((each for each in days if each >= today and each not in paid), None)


def _asked_from(case: Case, terms: Terms, day: date, today: date) -> Decimal:
    """What terms ask for in the month from a day on; nought while they pause."""
    schedule, until = schedule_or_none(case, terms, today), add_months(day, 1)
    rows = [row for row in schedule.rows if day <= row.due < until] if schedule is not None else []
    is_paused = bool(rows) and not any(row.payment for row in rows)
    return Decimal(0) if is_paused else monthly_in_force(case, terms, today)


def _following(case: Case, debt: Debt, own: Decimal, late: Decimal, today: date) -> Decimal:
    """What terms that stand ask for after the late payment in the same month: no more than is left then."""
    log = payment_log(case, debt.id, today)
    return min(own, max(log.remains - late, Decimal(0))) if log.has_total else own


def _fits(case: Case, debt: Debt, late: LatePayment, today: date) -> bool:
    """Whether a month bears it beside the next payment and all that is promised to others, and every day does too."""
    can = capacity(case)
    if late.amount is None or late.pay_day is None or not can.left.is_known:
        return False
    own = promised(case) - promised_to_others(case, debt.id)
    following = (
        _following(case, debt, own, late.amount, today) if late.is_agreed else debt.contract_payment or late.amount
    )
    others = (terms for terms in all_in_force(case, today) if terms.debt != debt.id)
    to_others = sum((_asked_from(case, terms, late.pay_day, today) for terms in others), Decimal(0))
    if to_others + following + late.amount > can.amount:
        return False
    flow = case_cash_flow(case, today)
    if flow is None or (flow.made_up_on is not None and flow.made_up_on > late.pay_day):
        return False
    # terms that stand have it among their payments, of which each is counted before that day
    beside = () if late.is_agreed else (Movement(late.pay_day, -late.amount, "payment", "payment"),)
    balances = flow.promised.plus(beside).balances()
    return all(balance >= 0 for day, balance in balances if day >= late.pay_day)
