"""Plans whose part of the principal is the same each month: equal principal, and instalments with a fee."""

from datetime import date
from decimal import Decimal

from debt_wizard.finance.annuity import periodic_rate
from debt_wizard.finance.due_days import due_dates
from debt_wizard.finance.error import FinanceError
from debt_wizard.finance.limits import positive, rate, term
from debt_wizard.finance.money import CENT, payable, round_money
from debt_wizard.finance.schedule import Row, Schedule


def equal_principal(
    balance: Decimal | int,
    months: int,
    annual_rate: Decimal | int = Decimal(0),
    *,
    first_due: date,
    day: int | None = None,
    unit: Decimal = CENT,
) -> Schedule:
    """Repay the same principal each month, with interest on what is still owed: 等额本金. Payments fall.

    Principal is balance / months, half-up to the unit, the last one the remainder; interest is a twelfth of
    the yearly rate (a fraction) on the balance before the payment, half-up. `payment` is the first and
    largest.

    Raises:
        FinanceError: not_positive, too_large or fraction_of_unit (balance), negative or too_large
            (annual_rate), too_short or too_long (months, 1 to 600), too_small, bad_day, date_out_of_range,
            not_a_number.
    """
    return _same_principal(
        balance, months, periodic_rate(annual_rate), Decimal(0), first_due=first_due, day=day, unit=unit
    )


def fee_instalments(
    balance: Decimal | int,
    months: int,
    fee_rate: Decimal | int,
    *,
    first_due: date,
    day: int | None = None,
    unit: Decimal = CENT,
) -> Schedule:
    """Repay the same principal each month with the same fee: `fee_rate` (a fraction) of the first balance.

    The fee stands in the rows as interest, half-up to the unit. What it comes to in a year:
    `annual_rate(schedule.flows)`; 0.6 % a period over 12 is 13.03 % nominal, since the fee does not fall with
    the balance.

    Raises:
        FinanceError: as `equal_principal`, with negative or too_large (fee_rate).
    """
    return _same_principal(
        balance, months, Decimal(0), rate(fee_rate, "fee_rate"), first_due=first_due, day=day, unit=unit
    )


def _same_principal(
    balance: Decimal | int,
    months: int,
    on_balance: Decimal,
    on_opening: Decimal,
    *,
    first_due: date,
    day: int | None,
    unit: Decimal,
) -> Schedule:
    opening = payable(positive(balance, "balance"), "balance", unit)
    count = term(months)
    share = round_money(opening / count, unit)
    if not share:
        raise FinanceError("too_small", "balance")
    fee = round_money(opening * on_opening, unit)
    rows: list[Row] = []
    owed = opening
    dues = due_dates(first_due, count, day)
    while owed:
        number = len(rows) + 1
        principal = owed if number == count else min(share, owed)
        interest = fee + round_money(owed * on_balance, unit)
        owed -= principal
        rows.append(Row(number, dues[number - 1], principal + interest, interest, principal, owed))
    return Schedule(tuple(rows), opening, rows[0].payment)
