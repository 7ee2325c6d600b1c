"""The dated payments of terms."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import lru_cache

from debt_wizard.advice.proposed_schedule import schedule_of
from debt_wizard.advice.terms import NOTHING, Terms
from debt_wizard.case import Case
from debt_wizard.finance import (
    CENT,
    FinanceError,
    Schedule,
    deferred,
    equal_instalments,
    fee_instalments,
    fixed_payment,
    lump_sum,
    named_instalments,
    round_money,
    token,
)


def schedule_of_terms(case: Case, terms: Terms, today: date) -> Schedule | None:
    """The dated payments; None while the terms are not whole. What is paid at once is not in it.

    Raises:
        FinanceError: never_repaid (interest is never covered), too_long, more_than_balance, not_positive, and the
            others of the calculators.
    """
    return schedule_of(case, terms.proposal, today) if terms.proposal is not None else _made(terms)


def schedule_or_none(case: Case, terms: Terms, today: date) -> Schedule | None:
    """The same, with None too where the terms have no schedule."""
    try:
        return schedule_of_terms(case, terms, today)
    except FinanceError:
        return None


def rate_by_total(terms: Terms) -> Decimal | None:
    """The yearly rate at which the named payments come to the total that is stated, the last of them what is left.

    Without interest, else at the rate that counts. That last one is a smaller one, or larger by what rounding leaves.
    None where no total is stated, or neither leads to it: then every payment is as large as it was named.
    """
    if terms.total is None or not (terms.monthly and terms.months) or terms.kind in {"lump_sum", "token"}:
        return None
    for rate in (NOTHING, terms.rate):
        try:
            made = _made(_closing(terms, rate))
        except FinanceError:
            continue
        if made is None or made.paying != terms.months or made.total_paid + terms.at_once != terms.total:
            continue
        larger = made.rows[-1].payment - made.payment
        if larger and larger <= CENT * terms.months:
            return rate
    return None


def _closing(terms: Terms, rate: Decimal) -> Terms:
    """The same payments at a rate, of which the last is what is left then."""
    return replace(terms, last_is_rest=True, rate=rate, total=None)


@lru_cache(maxsize=256)
def _made(terms: Terms) -> Schedule | None:
    rate = rate_by_total(terms)
    if rate is not None:
        return _made(_closing(terms, rate))
    owed = terms.after_waiver
    if terms.kind == "lump_sum":
        return lump_sum(terms.balance, terms.lump, due=terms.first) if terms.lump else None
    if terms.upfront:
        if terms.upfront >= owed:
            raise FinanceError("more_than_balance", "upfront")
        owed -= terms.upfront
    return _after_pause(terms, owed, terms.grace) if terms.grace else _instalments(terms, owed, terms.first)


def _with_fee(schedule: Schedule, fee: Decimal) -> Schedule:
    """The schedule with a fee on top of each payment. A fee pays nothing off: what is owed after each stays."""
    if not fee:
        return schedule
    rows = (
        replace(row, payment=row.payment + fee, interest=row.interest + fee) if row.payment else row
        for row in schedule.rows
    )
    return replace(schedule, rows=tuple(rows), payment=schedule.payment + fee)


def _instalments(terms: Terms, owed: Decimal, first: date) -> Schedule | None:
    if terms.kind == "token" and terms.monthly and terms.months:
        made = token(owed, terms.monthly, terms.months, terms.rate, "added", first_due=first, day=terms.day)
        return _with_fee(made, terms.fee_on_top)
    if terms.monthly and terms.months and terms.last_is_rest:
        own = terms.monthly + terms.fee_on_top - terms.fee_of_each
        made = equal_instalments(owed, terms.months, terms.rate, first_due=first, day=terms.day, payment=own)
        return _with_fee(made, terms.fee_of_each)
    if terms.monthly and terms.months:
        named = named_instalments(
            owed,
            terms.monthly,
            terms.months,
            first_due=first,
            day=terms.day,
            known_rate=terms.rate,
            known_fee=terms.fee_within,
        )
        return _with_fee(named, terms.fee_on_top)
    if terms.monthly:
        fixed = fixed_payment(owed, terms.monthly, terms.rate, first_due=first, day=terms.day)
        return _with_fee(fixed, terms.fee_on_top)
    if terms.months and terms.period_fee is not None and terms.names_rate and terms.rate:
        made = equal_instalments(owed, terms.months, terms.rate, first_due=first, day=terms.day)
        return _with_fee(made, round_money(owed * terms.period_fee))
    if terms.months and terms.period_fee is not None:
        return fee_instalments(owed, terms.months, terms.period_fee, first_due=first, day=terms.day)
    if terms.months:
        return equal_instalments(owed, terms.months, terms.rate, first_due=first, day=terms.day)
    return None


def _after_pause(terms: Terms, owed: Decimal, grace: int) -> Schedule | None:
    """A pause in which interest is added, unless the payments after it say themselves what they cost."""
    says_itself = bool(terms.monthly and terms.months) and terms.kind != "token" and not terms.last_is_rest
    rate = NOTHING if says_itself else terms.rate
    pause = deferred(owed, 1, grace, rate, "added", first_due=terms.first, day=terms.day).rows[:grace]
    then = _instalments(terms, pause[-1].balance, terms.pays_from)
    if then is None:
        return None
    later = (replace(row, number=row.number + grace) for row in then.rows)
    return Schedule((*pause, *later), owed, then.payment, then.waived)
