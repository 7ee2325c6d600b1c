"""Plans that ease the beginning, the end or the whole: deferral, balloon, lump sum, token payments."""

from datetime import date
from decimal import Decimal
from typing import Literal

from debt_wizard.finance.annuity import level_payment, periodic_rate
from debt_wizard.finance.due_days import due_dates
from debt_wizard.finance.error import FinanceError
from debt_wizard.finance.limits import LONGEST_TERM, positive, rate, term
from debt_wizard.finance.money import CENT, payable, round_money
from debt_wizard.finance.schedule import Row, Schedule, run

GraceInterest = Literal["paid", "added", "none"]
"""Interest while nothing else is due: paid each month, added to the balance, or not charged."""


def deferred(
    balance: Decimal | int,
    months: int,
    grace_months: int,
    annual_rate: Decimal | int = Decimal(0),
    interest: GraceInterest = "none",
    *,
    first_due: date,
    day: int | None = None,
    unit: Decimal = CENT,
) -> Schedule:
    """Wait `grace_months`, then repay in `months` equal instalments at the yearly rate (a fraction).

    `first_due` is the first day of the grace; the first instalment falls `grace_months` later. Each month of
    the grace has its row. Interest in the grace is paid each month, added to the balance each month (and then
    bears interest itself), or not charged. `payment` is the regular instalment after the grace.

    Raises:
        FinanceError: unknown_choice (interest), too_short or too_long (months, grace_months from 0, both
            together to 600), not_positive, negative, fraction_of_unit, too_small, bad_day, date_out_of_range,
            too_large, not_a_number.
    """
    owed = payable(positive(balance, "balance"), "balance", unit)
    count = term(months)
    wait = term(grace_months, "grace_months", shortest=0)
    if count + wait > LONGEST_TERM:
        raise FinanceError("too_long", "grace_months")
    if interest not in {"paid", "added", "none"}:
        raise FinanceError("unknown_choice", "interest")
    each = periodic_rate(annual_rate)
    dues = due_dates(first_due, count + wait, day)
    paid = round_money(owed * each, unit) if interest == "paid" else Decimal(0)
    grace = run(owed, Decimal(0) if interest == "none" else each, paid, dues[:wait], clears=False, unit=unit)
    left = grace[-1].balance if grace else owed
    regular = level_payment(left, count, each, unit=unit)
    if not regular:
        raise FinanceError("too_small", "balance")
    rest = run(left, each, regular, dues[wait:], unit=unit)
    return Schedule((*grace, *(_later(row, wait) for row in rest)), owed, regular)


def balloon(
    balance: Decimal | int,
    months: int,
    final: Decimal | int,
    annual_rate: Decimal | int = Decimal(0),
    *,
    first_due: date,
    day: int | None = None,
    unit: Decimal = CENT,
) -> Schedule:
    """Repay in `months` equal payments that leave `final`, due together with the last of them.

    The annuity down to a remaining balance: (B - F·(1+i)^-n)·i / (1 - (1+i)^-n). `payment` is the regular
    one; the last row pays it, `final`, and the remainder of rounding.

    Raises:
        FinanceError: more_than_balance or not_positive (final); else as `equal_instalments`.
    """
    owed = payable(positive(balance, "balance"), "balance", unit)
    count = term(months)
    rest = payable(positive(final, "final"), "final", unit)
    if rest > owed:
        raise FinanceError("more_than_balance", "final")
    each = periodic_rate(annual_rate)
    regular = level_payment(owed, count, each, final=rest, unit=unit)
    rows = run(owed, each, regular, due_dates(first_due, count, day), unit=unit)
    return Schedule(rows, owed, regular)


def lump_sum(
    balance: Decimal | int,
    amount: Decimal | int,
    *,
    due: date,
    settles: bool = True,
    unit: Decimal = CENT,
) -> Schedule:
    """Pay `amount` once, on `due`.

    With `settles` the lender gives up the rest, which is `waived`; without, it is `left`.

    Raises:
        FinanceError: more_than_balance (amount), not_positive, fraction_of_unit, too_large, not_a_number.
    """
    owed = payable(positive(balance, "balance"), "balance", unit)
    paid = payable(positive(amount, "amount"), "amount", unit)
    if paid > owed:
        raise FinanceError("more_than_balance", "amount")
    rest = owed - paid
    row = Row(1, due, paid, Decimal(0), paid, Decimal(0) if settles else rest)
    return Schedule((row,), owed, paid, rest if settles else Decimal(0))


def token(
    balance: Decimal | int,
    payment: Decimal | int,
    months: int,
    annual_rate: Decimal | int = Decimal(0),
    interest: Literal["added", "none"] = "none",
    *,
    first_due: date,
    day: int | None = None,
    unit: Decimal = CENT,
) -> Schedule:
    """Pay a small sum for `months` months; the balance is left standing, as `left`.

    With "added", each payment goes to interest before principal (Civil Code, article 561), and interest that
    it does not cover raises the balance; with "none", interest stops and every payment lowers the balance.

    Raises:
        FinanceError: unknown_choice (interest), not_positive (balance, payment), too_short or too_long
            (months), negative, fraction_of_unit, bad_day, date_out_of_range, too_large, not_a_number.
    """
    owed = payable(positive(balance, "balance"), "balance", unit)
    regular = payable(positive(payment, "payment"), "payment", unit)
    yearly = rate(annual_rate)
    if interest not in {"added", "none"}:
        raise FinanceError("unknown_choice", "interest")
    each = periodic_rate(yearly) if interest == "added" else Decimal(0)
    dues = due_dates(first_due, term(months), day)
    rows = run(owed, each, regular, dues, clears=False, unit=unit)
    return Schedule(rows, owed, regular)


def _later(row: Row, months: int) -> Row:
    return Row(row.number + months, row.due, row.payment, row.interest, row.principal, row.balance)
