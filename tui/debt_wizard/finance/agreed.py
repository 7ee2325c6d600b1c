"""Payments whose number and size somebody has named: what they cost is found from them."""

from datetime import date
from decimal import Decimal

from debt_wizard.finance.annuity import level_payment, periodic_rate
from debt_wizard.finance.due_days import due_dates
from debt_wizard.finance.error import FinanceError
from debt_wizard.finance.limits import positive, term
from debt_wizard.finance.money import CENT, payable, round_money
from debt_wizard.finance.rate import annual_rate
from debt_wizard.finance.schedule import Row, Schedule

MONTHS = 12


def named_instalments(
    balance: Decimal | int,
    payment: Decimal | int,
    months: int,
    *,
    first_due: date,
    day: int | None = None,
    known_rate: Decimal | int = Decimal(0),
    known_fee: Decimal | int = Decimal(0),
    unit: Decimal = CENT,
) -> Schedule:
    """`months` payments of the same size, as somebody offers them, whatever is said of interest.

    What they come to beyond `balance` is interest, spread at the one rate at which all payments are worth the
    balance (the definition of `annual_rate`), and the interest of all rows together is exact. What they fall short
    of it is `waived` with the last payment; then there is no interest.

    `known_rate` is a yearly rate (a fraction). Where its annuity is that payment to the unit, the payments were rounded
    from it, and it is the rate of every row: interest half-up to the unit, as the lender counts it. The last row takes
    what rounding left.

    `known_fee` is a fee that is within each payment, in the currency: then it is what a row costs, each of them pays
    the same off, and the last row takes what rounding left.

    Raises:
        FinanceError: not_positive (balance, payment), too_large or fraction_of_unit (they and known_fee), too_short or
            too_long (months, 1 to 600), bad_day, date_out_of_range, not_a_number.
    """
    owed = payable(positive(balance, "balance"), "balance", unit)
    each = payable(positive(payment, "payment"), "payment", unit)
    count = term(months)
    dues = due_dates(first_due, count, day)
    beyond = each * count - owed
    interests = [Decimal(0)] * count
    if beyond > 0:
        known, fee = periodic_rate(known_rate), payable(known_fee, "known_fee", unit)
        first: list[Decimal] = []
        if fee:
            first = [fee] * (count - 1)
        elif known and level_payment(owed, count, known, unit=unit) == each:
            first = _at_rate(owed, each, count - 1, known, unit)
        last = beyond - sum(first)
        is_told = (fee or first) and last >= 0
        interests = [*first, last] if is_told else _interests(owed, each, count, beyond, unit)
    rows: list[Row] = []
    left = owed
    for number, (due, interest) in enumerate(zip(dues, interests, strict=True), 1):
        left = left + interest - each
        rows.append(Row(number, due, each, interest, each - interest, left if number < count else Decimal(0)))
    return Schedule(tuple(rows), owed, each, waived=max(-beyond, Decimal(0)))


def _at_rate(owed: Decimal, each: Decimal, count: int, rate: Decimal, unit: Decimal) -> list[Decimal]:
    """The interest of the first `count` payments, at a rate for each period."""
    left, interests = owed, []
    for _ in range(count):
        interests.append(round_money(left * rate, unit))
        left += interests[-1] - each
    return interests


def _interests(owed: Decimal, each: Decimal, count: int, beyond: Decimal, unit: Decimal) -> list[Decimal]:
    """The interest of each payment; what is rounded in one is made good in the next, so that they sum to `beyond`."""
    try:
        flows = [(0, owed), *((number, -each) for number in range(1, count + 1))]
        rate = annual_rate(flows) / MONTHS
    except FinanceError:
        rate = Decimal(0)
    left, earned, given = owed, Decimal(0), Decimal(0)
    interests: list[Decimal] = []
    for number in range(1, count + 1):
        earned += left * rate
        left += left * rate - each
        whole = beyond if number == count else round_money(min(max(earned, given), beyond), unit)
        interests.append(whole - given)
        given = whole
    return interests
