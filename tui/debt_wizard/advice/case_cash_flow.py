"""The money of each day of a case: income, bills and promised payments from today to the end of the plan."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.advice.at_hand import at_hand
from debt_wizard.advice.income_days import income_movements
from debt_wizard.advice.left_over import left_over
from debt_wizard.advice.made_up_day import made_up, without_behind
from debt_wizard.advice.onsets import onsets_of
from debt_wizard.advice.paid_once import split
from debt_wizard.advice.payment_days import LONGEST, promised_days
from debt_wizard.advice.proposed_schedule import first_due
from debt_wizard.advice.reserve import has_told_reserve, reserve
from debt_wizard.advice.small_payments import with_rest_open
from debt_wizard.advice.spending_days import spending_movements
from debt_wizard.advice.terms_in_force import all_in_force
from debt_wizard.case import Case
from debt_wizard.finance import CashFlow, FinanceError, Movement, Onset, add_months, reserve_months

WITHOUT_PROMISES = 12
"""Months that are looked at while nothing is promised."""

_FAR = 24
"""Months: a first payment that lies farther ahead is looked at from its own month on."""


@dataclass(frozen=True)
class CaseCashFlow:
    """The household without promises, and the promises."""

    start: date
    """The day after which money is counted."""
    end: date
    household: CashFlow
    """Opening money, income, living costs, payments outside this talk."""
    payments: tuple[Movement, ...]
    regular: tuple[Movement, ...]
    """What of the payments comes each month, and grows or shrinks with the amount."""
    once: tuple[Movement, ...]
    """What of them goes out once, and stays as it is: what is paid at once, and what is behind."""
    opening_is_told: bool
    """Whether the money at hand was told; if not, it counts as just enough to live on through the first month."""
    reserve_months: Decimal | None
    """How many months of essentials the money at hand pays for; None where there are no essentials."""
    onsets: tuple[Onset, ...] = ()
    """When something may go wrong with the plan; empty while nothing is promised."""
    behind: Decimal = Decimal(0)
    """What was due before today and is not noted as paid: it counts as paid on `made_up_on`."""
    made_up_on: date | None = None
    """Tomorrow, or where the money is not there, the day of the income that bears it; None where nothing is behind."""

    @cached_property
    def promised(self) -> CashFlow:
        """The household with the promised payments."""
        return self.household.plus(self.payments)

    @property
    def at_once(self) -> Decimal:
        """What is to be paid at once: all that goes out once and is not behind."""
        return -sum((move.amount for move in self.once), Decimal(0)) - self.behind

    @cached_property
    def lowest(self) -> tuple[date, Decimal]:
        """The day on which least is there, and how much."""
        return _lowest(self.promised, self.start)

    @cached_property
    def lowest_without(self) -> tuple[date, Decimal]:
        """The same, if nothing were promised."""
        return _lowest(self.household, self.start)

    @cached_property
    def breaks_by_payments(self) -> bool:
        """Whether it is the promises that make a day end below zero.

        Where the household alone falls below zero, it is the promises if they lower that lowest balance further.
        """
        return self.lowest[1] < min(Decimal(0), self.lowest_without[1])

    @cached_property
    def first_below(self) -> date | None:
        """The first day that ends below zero."""
        return self.promised.first_below()


def case_cash_flow(case: Case, today: date, *, with_behind: bool = True) -> CaseCashFlow | None:
    """Put every movement of a case on its day; None while income or spending is not known.

    It begins tomorrow with the money at hand, by the day when it was told. Where it was not, it is what the household
    needs to come through the first month without promises, and not a cent more: whoever has that much or more never
    gains by not telling. It ends with the month of the last promised payment, at most ten years after the first.
    Without what is behind, it is as if that were made up in another way.
    """
    case = with_rest_open(case)
    left = left_over(case)
    if not left.is_known:
        return None
    try:
        payments, late, once = promised_days(case, today)
        if late and not with_behind:
            payments, late = without_behind(payments, late, today + timedelta(1)), Decimal(0)
        told = has_told_reserve(case)
        start = _start(case, today)
        # what is behind may count as paid a month from now, and the month after that has to bear it
        end = max(_end(payments, start), add_months(start, 2, 31) if late else start)
        moves = (*income_movements(case, start, end), *spending_movements(case, start, end))
        household = CashFlow(
            at_hand(case, min(today, start - timedelta(1))) if told else _just_enough(moves, start), moves
        )
        made_up_on = None
        if late:
            paid = made_up(household, payments, late, today + timedelta(1))
            payments, made_up_on = paid.payments, paid.on
            once[paid.on] = once.get(paid.on, Decimal(0)) + late
        lasts = reserve_months(reserve(case), left.total("essential"))
        kept = tuple(move for move in payments if start <= move.day <= end)
        parts = split(kept, once)
        onsets = onsets_of(case, household.plus(parts.once), kept, parts.regular, start=start, today=today)
    except FinanceError:
        return None
    return CaseCashFlow(start, end, household, kept, *parts, told, lasts, onsets, late, made_up_on)


def _start(case: Case, today: date) -> date:
    """Tomorrow, or the day of the first payment of a proposal where that is today or lies far ahead.

    Of terms that stand only what is still to be paid is looked at: they never make it begin in the past.
    """
    tomorrow, first = today + timedelta(1), first_due(case, today)
    stand = {terms.debt: has_agreement(case, terms.debt) for terms in all_in_force(case, today)}
    if stand and all(stand.values()):
        return tomorrow
    is_far = first > add_months(today, _FAR) and not any(stand.values())
    return first.replace(day=1) if is_far else min(tomorrow, first)


def _just_enough(moves: Sequence[Movement], start: date) -> Decimal:
    """The least with which no day of the month from `start` on ends below zero."""
    end = add_months(start, 1)
    balances = CashFlow(Decimal(0), tuple(move for move in moves if move.day < end)).balances()
    return -min((balance for _, balance in balances), default=Decimal(0)).min(Decimal(0))


def _end(payments: Sequence[Movement], start: date) -> date:
    if not payments:
        return add_months(start, WITHOUT_PROMISES)
    last = min(payments[-1].day, add_months(max(payments[0].day, start), LONGEST))
    return add_months(last, 0, 31)


def _lowest(flow: CashFlow, start: date) -> tuple[date, Decimal]:
    return flow.lowest() if flow.movements else (start, flow.opening)
