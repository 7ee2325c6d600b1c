"""How long a payment takes to clear a debt.

What rounding leaves behind is nobody's payment of its own: where the payments of an annuity were rounded down, a few
cents are still owed after the last of them, and that one takes them.
"""

from decimal import Decimal, localcontext

from debt_wizard.finance.annuity import periodic_rate
from debt_wizard.finance.limits import MOST_ROWS, not_negative
from debt_wizard.finance.money import CENT, round_money

LEFT_BY_ROUNDING = Decimal("0.01")
"""The share of a payment above which a rest is more than rounding leaves."""


def months_to_clear(
    balance: Decimal | int,
    monthly: Decimal | int,
    annual_rate: Decimal | int = Decimal(0),
    unit: Decimal = CENT,
) -> int | None:
    """Months until nothing is owed, the last and smaller payment included; None where that is never.

    A rest of at most a unit for each payment, and a hundredth of one of them, is paid with the last.

    Up to 1200 months it counts the rows of `fixed_payment`: interest is a twelfth of the yearly rate (a fraction),
    half-up to the unit each month. Beyond, by the formula without rounding, n = -ln(1 - B·i/P) / ln(1 + i). A balance
    of zero takes 0 months.

    Raises:
        FinanceError: negative, too_large or not_a_number (balance, monthly, annual_rate).
    """
    start = owed = not_negative(balance, "balance")
    paid = not_negative(monthly, "monthly")
    each = periodic_rate(annual_rate)
    for count in range(MOST_ROWS + 1):
        if owed <= min(unit * count, paid * LEFT_BY_ROUNDING):
            return count
        if owed * each >= paid + unit:
            return None
        interest = round_money(owed * each, unit)
        if paid <= interest:
            return None
        owed += interest - paid
    return _by_formula(start, paid, each)


def _by_formula(owed: Decimal, paid: Decimal, each: Decimal) -> int | None:
    with localcontext(prec=60):
        if not each:
            return int(-(-owed // paid))
        if owed * each >= paid:
            return None
        months = -(1 - owed * each / paid).ln() / (1 + each).ln()
        return int(-(-months // 1))
