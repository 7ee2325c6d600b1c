"""The true yearly rate behind a plan: what all payments cost together, whatever they are called."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from math import expm1, log1p
from typing import Literal

from debt_wizard.finance.error import FinanceError
from debt_wizard.finance.limits import MOST_ROWS, exact, rate, term
from debt_wizard.finance.rate_search import nearest_rate

Flow = tuple[int, Decimal] | tuple[date, Decimal]
"""When, as the number of a period or as a date, and how much: received positive, paid negative."""
Method = Literal["nominal", "effective"]

_PLACES = Decimal("0.000000000001")
_DAYS_A_YEAR = 365
_NEAR = 1e-9
_ABSURD = 1e15
_LARGEST_POWER = 600.0


def annual_rate(flows: Sequence[Flow], method: Method = "nominal", per_year: int = 12) -> Decimal:
    """The yearly rate at which all flows together are worth nothing, as a fraction to 12 places.

    0.1303 is 13.03 %. Nominal is `per_year` times the rate of a period: 单利 of the People's Bank's notice
    2021 no. 3, the APR of Regulation Z, appendix J. Effective is (1 + rate) ** per_year - 1: 复利 of the same
    notice, the APRC of directive 2014/17/EU, annex I. `when` is the number of a period in all flows, or a
    date in all; dated flows count actual days over 365 and have an effective rate only. Of several rates the
    one nearest zero is given; two that lie closer together than 0.2 % a period may be missed.

    Raises:
        FinanceError: one_sign (money only comes or only goes, or none), no_rate (no rate solves it),
            mixed_times (not all whole numbers, not all dates), dates_are_effective (nominal asked of dates),
            unknown_choice (method), too_long (more than 1200 periods), too_short or too_long (per_year),
            not_a_number or too_large (amounts).
    """
    if method not in {"nominal", "effective"}:
        raise FinanceError("unknown_choice", "method")
    times = term(per_year, "per_year", longest=366)
    amounts = [exact(amount, "flows") for _, amount in flows]
    if not any(amount > 0 for amount in amounts) or not any(amount < 0 for amount in amounts):
        raise FinanceError("one_sign", "flows")
    periods = [when for when, _ in flows if isinstance(when, int)]
    days = [when for when, _ in flows if isinstance(when, date)]
    if len(periods) != len(flows) and len(days) != len(flows):
        raise FinanceError("mixed_times", "flows")
    if days and method == "nominal":
        raise FinanceError("dates_are_effective", "method")
    if sum(amounts) == 0:
        return Decimal(0)
    if days:
        return _fraction(_dated_rate(days, amounts))
    if max(periods) - min(periods) > MOST_ROWS:
        raise FinanceError("too_long", "flows")
    each = _period_rate(periods, amounts)
    return _fraction(each * times if method == "nominal" else expm1(min(times * log1p(each), _LARGEST_POWER)))


def simple_annual_rate(daily: Decimal | int) -> Decimal:
    """The simple yearly rate of a daily one, 365 times it, as fractions: 0.0005 a day is 0.1825 a year.

    Raises:
        FinanceError: negative, too_large or not_a_number (daily).
    """
    return rate(daily, "daily") * _DAYS_A_YEAR


def _period_rate(periods: Sequence[int], amounts: Sequence[Decimal]) -> float:
    import pyxirr

    first = min(periods)
    dense = [0.0] * (max(periods) - first + 1)
    for period, amount in zip(periods, amounts, strict=True):
        dense[period - first] += float(amount)
    found = pyxirr.irr(dense, silent=True) if pyxirr.is_conventional_cash_flow(dense) else None
    return _checked(lambda each: pyxirr.npv(each, dense) or 0.0, found, len(dense) - 1)


def _dated_rate(days: Sequence[date], amounts: Sequence[Decimal]) -> float:
    import pyxirr

    together = dict.fromkeys(sorted(days), 0.0)
    for day, amount in zip(days, amounts, strict=True):
        together[day] += float(amount)
    dates, values = list(together), list(together.values())
    found = pyxirr.xirr(dates, values, silent=True) if pyxirr.is_conventional_cash_flow(values) else None
    span = (dates[-1] - dates[0]).days / _DAYS_A_YEAR
    return _checked(lambda yearly: pyxirr.xnpv(yearly, dates, values) or 0.0, found, span)


def _checked(worth: Callable[[float], float], found: float | None, span: float) -> float:
    """The one rate of a plain loan as the library finds it, where it holds; else the search."""
    if found is not None and found > -1 and worth(found * (1 - _NEAR)) * worth(found * (1 + _NEAR)) <= 0:
        return found
    nearest = nearest_rate(worth, span)
    if nearest is None:
        raise FinanceError("no_rate", "flows")
    return nearest


def _fraction(found: float) -> Decimal:
    if abs(found) >= _ABSURD:
        raise FinanceError("no_rate", "flows")
    return Decimal(repr(found)).quantize(_PLACES)
