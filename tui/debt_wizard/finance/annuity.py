"""The level payment of a loan and the rate of one period."""

from decimal import Decimal, localcontext

from debt_wizard.finance.limits import MOST_ROWS, exact, not_negative, positive, rate, term
from debt_wizard.finance.money import CENT, round_money


def periodic_rate(annual_rate: Decimal | int, per_year: int = 12, compounding: int | None = None) -> Decimal:
    """The rate of one of `per_year` periods, as a fraction, unrounded to 40 digits.

    A nominal yearly rate compounded `compounding` times a year, (1 + r/c) ** (c/p) - 1; left out, as often as
    it is paid, r/p. Canadian mortgages compound twice a year (Interest Act, section 6).

    Raises:
        FinanceError: negative or too_large (annual_rate), too_short or too_long (per_year, compounding, 1 to
            366).
    """
    yearly = rate(annual_rate)
    paid = term(per_year, "per_year", longest=366)
    times = paid if compounding is None else term(compounding, "compounding", longest=366)
    with localcontext(prec=40):
        if times == paid:
            return yearly / paid
        return (1 + yearly / times) ** (Decimal(times) / paid) - 1


def level_payment(
    balance: Decimal | int,
    periods: int,
    rate_of_period: Decimal | int = Decimal(0),
    *,
    final: Decimal | int = Decimal(0),
    unit: Decimal = CENT,
) -> Decimal:
    """The equal payment that brings `balance` to `final` in `periods`, half-up to the unit.

    The annuity P = (B - F·(1+i)^-n)·i / (1 - (1+i)^-n); at i = 0, (B - F)/n.

    Raises:
        FinanceError: not_positive (balance), negative (final, rate), too_short or too_long (periods, 1 to
            1200), too_large, not_a_number.
    """
    owed = positive(balance, "balance")
    count = term(periods, "periods", longest=MOST_ROWS)
    each = rate(rate_of_period, "rate_of_period")
    rest = not_negative(final, "final")
    with localcontext(prec=60):
        discount = (1 + each) ** -count
        if discount == 1:
            exact_payment = (owed - rest) / count
        else:
            exact_payment = (owed - rest * discount) * each / (1 - discount)
        return round_money(exact(exact_payment, "payment"), unit)
