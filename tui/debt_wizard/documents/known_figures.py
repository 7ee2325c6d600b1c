"""Every amount, day and number that the answers give or that follows from them, as a draft may name it."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from debt_wizard.advice.comparison_of_facts import compared_facts
from debt_wizard.advice.division import shares
from debt_wizard.advice.due import due
from debt_wizard.advice.income_parts import income_parts
from debt_wizard.advice.late_payment import late_payment, next_pay_day
from debt_wizard.advice.left_over import left_over
from debt_wizard.advice.named_terms import named_terms
from debt_wizard.advice.owed import owed
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.advice.plan import capacity, monthly_of
from debt_wizard.advice.promised import promised
from debt_wizard.advice.proposed_schedule import (
    after_its_months,
    after_waiver,
    first_due,
    proposed_balance,
    proposed_schedule,
)
from debt_wizard.advice.rate_in_force import rate_in_force
from debt_wizard.advice.terms_in_force import monthly_in_force
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Agreement, Case, Debt, Offer, Proposal
from debt_wizard.documents.answer_time import DAYS_TO_ANSWER
from debt_wizard.documents.due_before_words import open_before
from debt_wizard.documents.kept_facts import answer_to_late, paid_sum, payments_made
from debt_wizard.documents.paper_day import paper_day

NOTHING = Decimal(0)

UNTOLD = frozenset({"draft", "about", "unfinished", "sha256"})
"""What a session file holds beside answers; a draft cannot vouch for itself."""


def told_in(value: Any) -> Iterator[Any]:
    """Every amount, day and text below a value; a moment as its day."""
    if isinstance(value, dict):
        for key, below in value.items():
            if key not in UNTOLD:
                yield from told_in(below)
    elif isinstance(value, list | tuple):
        for below in value:
            yield from told_in(below)
    elif isinstance(value, datetime):
        yield value.date()
    elif isinstance(value, Decimal | date | str):
        yield value


def amounts_of(case: Case, today: date) -> Iterator[Decimal]:
    """The amounts that follow from a case: what is left over, proposals, offers, payments that are due."""
    left = left_over(case)
    can = capacity(case)
    if left.is_known:
        income = left.total("income")
        parts = income_parts(case)
        yield from (income, parts.fixed, parts.irregular)
        yield from (income - left.amount, abs(left.amount), can.held_back, can.amount)
        yield verdict(case, today).most
    yield from totals_of(case, today)
    yield from shares(case).values()
    yield promised(case)
    for proposal in case.plan.proposal:
        monthly = monthly_of(proposal, case)
        yield from (monthly, after_waiver(case, proposal) or NOTHING)
        yield max((proposed_balance(case, proposal) or NOTHING) - (proposal.upfront or NOTHING), NOTHING)
        schedule = proposed_schedule(case, proposal, today)
        if schedule is not None:
            yield schedule.payment
            yield from {row.payment for row in schedule.rows}
        offered = [
            amount for each in case.offer if each.debt == proposal.debt for amount in _offered(case, each, today)
        ]
        yield from (amount for each in offered for amount in (each, abs(each - monthly)))
    for change in case.change:
        compared = compared_facts(case, change)
        for month in (compared.before, compared.after) if compared is not None else ():
            yield from (month.total("income"), month.total("income") - month.amount)
            yield month.total("essential") + month.total("other")
    for debt in case.debt:
        log = payment_log(case, debt.id, today)
        behind = [row.open for row in log.rows if row.is_behind and row.open]
        yield from (log.total_paid, *behind, sum(behind, NOTHING), sum(behind[1:], NOTHING))
        yield (debt.interest or NOTHING) + (debt.fees or NOTHING)
        for rate in {debt.annual_rate, rate_in_force(case, debt)} - {None}:
            bears = (debt.principal if debt.principal is not None else debt.balance, owed(case, debt))
            yield from ((amount or NOTHING) * (rate or NOTHING) / 12 for amount in bears)
    yield from (each.amount for each in due(case, today) if each.amount is not None)


def _offered(case: Case, offer: Offer, today: date) -> Iterator[Decimal]:
    """What an offer asks for first and each month, named or worked out."""
    debt = case.debt_by_id(offer.debt)
    terms = named_terms(case, debt, offer, today) if debt is not None else None
    if terms is not None:
        yield from (terms.upfront, monthly_in_force(case, terms, today), terms.monthly or NOTHING, terms.fee_on_top)


def owed_amounts(case: Case, debt: Debt) -> Iterator[Decimal]:
    """What is owed on a debt, as told and today, and its parts; and the same of all debts of the talk together."""
    parts = ("balance", "principal", "interest", "fees")
    yield from (amount for part in parts if (amount := getattr(debt, part)) is not None)
    for part in parts:
        yield sum((getattr(each, part) or NOTHING for each in case.debts_in_scope()), NOTHING)
    now = [(each.id, owed(case, each) or NOTHING) for each in case.debts_in_scope()]
    yield from (amount for debt_id, amount in now if debt_id == debt.id)
    yield sum((amount for _, amount in now), NOTHING)


def totals_of(case: Case, today: date) -> Iterator[Decimal]:
    """Every sum that can be called a total."""
    for debt in case.debt:
        yield from owed_amounts(case, debt)
        yield from (paid_sum(payments_made(case, debt)), payment_log(case, debt.id, today).total_paid)
    for proposal in case.plan.proposal:
        schedule = proposed_schedule(case, proposal, today)
        if schedule is not None:
            yield from (schedule.total_paid, schedule.total_paid + (proposal.upfront or NOTHING))
    for offer in case.offer:
        payments = (offer.monthly or NOTHING) * (offer.months or 1)
        yield from (payments, payments + (offer.upfront or NOTHING) + (offer.fees or NOTHING))


def counts_of(case: Case, today: date) -> Iterator[int]:
    """Every number of months or payments."""
    terms: list[Proposal | Offer | Agreement] = [*case.plan.proposal, *case.offer, *case.agreement]
    for each in terms:
        yield from (count for count in (each.months, each.grace_months) if count)
    for proposal in case.plan.proposal:
        schedule = proposed_schedule(case, proposal, today)
        if schedule is not None:
            yield from (schedule.months, schedule.paying)
    for debt in case.debt:
        yield len(payments_made(case, debt))
        yield len(open_before(case, debt, today))
        yield sum(1 for row in payment_log(case, debt.id, today).rows if row.counted and not row.is_outside)


def days_of_month(case: Case, today: date) -> Iterator[int]:
    """Every day of the month on which something is repaid or pay arrives."""
    yield from (day for day in (case.plan.day, first_due(case, today).day) if day)
    yield from (debt.due_day for debt in case.debt if debt.due_day)
    yield from (income.day for income in case.income if income.day)
    told: list[Offer | Agreement] = [*case.offer, *case.agreement]
    yield from (day for each in told for day in (each.day, each.begins_day) if day)
    yield from (each.first_due.day for each in told if each.first_due)


def days_of(case: Case, today: date) -> Iterator[date]:
    """The days that follow from a case: payments, the answer, the next pay."""
    yield from (today, today + timedelta(days=DAYS_TO_ANSWER), first_due(case, today))
    for proposal in case.plan.proposal:
        schedule = proposed_schedule(case, proposal, today)
        yield from (row.due for row in schedule.rows) if schedule is not None else ()
        if proposal.months:
            yield after_its_months(case, proposal, today)
    for each in due(case, today):
        yield each.day
        yield from _days_of_late(each.day, next_pay_day(case, max(each.day, today)), today)
    for debt in case.debt:
        yield paper_day(case, debt, today)
        late = late_payment(case, debt, today)
        if late.due is not None:
            yield late.due
            yield from _days_of_late(late.due, late.pay_day, today)


def _days_of_late(due_on: date, pay_day: date | None, today: date) -> Iterator[date]:
    """By when an answer is wanted about a payment that comes on pay day, or on a day that is left open."""
    yield from (pay_day,) if pay_day is not None else ()
    yield from (answer_to_late(due_on, each, today) for each in {pay_day, None})
