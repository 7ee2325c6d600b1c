"""Plans that repay all of a debt in monthly payments."""

from datetime import date
from decimal import Decimal

from debt_wizard.finance.annuity import level_payment, periodic_rate
from debt_wizard.finance.clearing import months_to_clear
from debt_wizard.finance.due_days import due_dates
from debt_wizard.finance.error import FinanceError
from debt_wizard.finance.limits import LONGEST_TERM, MOST_ROWS, positive, term
from debt_wizard.finance.money import CENT, payable
from debt_wizard.finance.schedule import Schedule, run


def equal_instalments(
    balance: Decimal | int,
    months: int,
    annual_rate: Decimal | int = Decimal(0),
    *,
    first_due: date,
    day: int | None = None,
    payment: Decimal | None = None,
    unit: Decimal = CENT,
) -> Schedule:
    """Repay `balance` in `months` equal payments at a yearly rate (a fraction; a twelfth of it each month).

    The payment is that of an annuity, or the one given. Payment and interest are half-up to the unit, the
    balance is rounded each month, and the last payment takes the remainder.

    Raises:
        FinanceError: not_positive (balance, payment), negative (annual_rate), too_short or too_long (months,
            1 to 600), too_small (no payable payment), fraction_of_unit (balance, payment), bad_day,
            date_out_of_range, too_large, not_a_number.
    """
    owed = payable(positive(balance, "balance"), "balance", unit)
    count = term(months)
    each = periodic_rate(annual_rate)
    if payment is None:
        regular = _large_enough(level_payment(owed, count, each, unit=unit))
    else:
        regular = payable(positive(payment, "payment"), "payment", unit)
    rows = run(owed, each, regular, due_dates(first_due, count, day), unit=unit)
    return Schedule(rows, owed, regular)


def interest_free(
    balance: Decimal | int, months: int, *, first_due: date, day: int | None = None, unit: Decimal = CENT
) -> Schedule:
    """Repay `balance` in `months` equal payments with no interest: equal instalments at a rate of zero.

    Raises:
        FinanceError: as `equal_instalments`.
    """
    return equal_instalments(balance, months, first_due=first_due, day=day, unit=unit)


def extension(
    balance: Decimal | int,
    months_left: int,
    extra_months: int,
    annual_rate: Decimal | int = Decimal(0),
    *,
    first_due: date,
    day: int | None = None,
    unit: Decimal = CENT,
) -> Schedule:
    """Spread `balance` over the months that are left and `extra_months` more, in equal payments.

    Raises:
        FinanceError: too_short or too_long (months_left, extra_months); else as `equal_instalments`.
    """
    months = term(months_left, "months_left") + term(extra_months, "extra_months")
    if months > LONGEST_TERM:
        raise FinanceError("too_long", "extra_months")
    return equal_instalments(balance, months, annual_rate, first_due=first_due, day=day, unit=unit)


def fixed_payment(
    balance: Decimal | int,
    payment: Decimal | int,
    annual_rate: Decimal | int = Decimal(0),
    *,
    first_due: date,
    day: int | None = None,
    unit: Decimal = CENT,
) -> Schedule:
    """Repay `balance` with a payment of one's own choice, for as many months as it takes.

    The last payment is what is left; the few cents that rounding leaves after it are in it (`months_to_clear`). Where
    the first one pays all, it is the regular payment too: no more is ever paid.

    Raises:
        FinanceError: never_repaid (payment) where the interest is not covered, too_long (payment) where it
            takes more than 1200 months; else as `equal_instalments`.
    """
    owed = payable(positive(balance, "balance"), "balance", unit)
    regular = payable(positive(payment, "payment"), "payment", unit)
    each = periodic_rate(annual_rate)
    count = months_to_clear(owed, regular, annual_rate, unit)
    if count is None:
        raise FinanceError("never_repaid", "payment")
    if count > MOST_ROWS:
        raise FinanceError("too_long", "payment")
    rows = run(owed, each, regular, due_dates(first_due, count, day), unit=unit)
    return Schedule(rows, owed, min(regular, rows[0].payment))


def _large_enough(payment: Decimal) -> Decimal:
    if not payment:
        raise FinanceError("too_small", "balance")
    return payment
