"""Rates and shares, which are held as fractions."""

import re
import unicodedata
from decimal import Decimal, InvalidOperation

from debt_wizard.typed.refused import Refused

_DAILY = re.compile(
    r"(?:日息|日利率|每日|每天)?\s*(?:万分之|万)\s*(?P<n>[\d.]+|[一二三四五六七八九])|"
    r"(?P<p>[\d.]+)\s*%\s*(?:/|每|a|per)\s*(?:日|天|day)"
)
_YEARLY = re.compile(
    r"(?:年利率|年化|年息)?\s*(?P<n>\d+(?:\.\d+)?|\.\d+)\s*%?\s*(?:/\s*年|a year|per year|年)?"
)
_NUMERALS = {char: place for place, char in enumerate("零一二三四五六七八九")}
_SHARES = {"一半": Decimal("0.5"), "half": Decimal("0.5"), "全部": Decimal(1), "all": Decimal(1)}


def read_rate(text: str) -> Decimal:
    """A yearly rate as a fraction: 18.25 and 18.25% are 0.1825; 万五 and 0.05%/天 are daily ones, times 365.

    Raises:
        Refused: rate_not_understood or rate_out_of_range.
    """
    plain = unicodedata.normalize("NFKC", text).strip().lower()
    daily = _DAILY.fullmatch(plain)
    if daily and daily["n"]:
        number = Decimal(_NUMERALS[daily["n"]]) if daily["n"] in _NUMERALS else _number(daily["n"])
        return _bounded(number / 10_000 * 365)
    if daily:
        return _bounded(_number(daily["p"]) / 100 * 365)
    yearly = _YEARLY.fullmatch(plain)
    if not yearly:
        raise Refused("rate_not_understood")
    return _bounded(_number(yearly["n"]) / 100)


def show_rate(rate: Decimal | None) -> str:
    """A rate as a field shows it, in per cent."""
    return "" if rate is None else f"{_short(rate * 100)}%"


def read_share(text: str) -> Decimal:
    """A part of a whole as a fraction: 50%, 1/2, 0.5 and 一半 are 0.5.

    Raises:
        Refused: share_not_understood or share_out_of_range.
    """
    plain = unicodedata.normalize("NFKC", text).strip().lower()
    if plain in _SHARES:
        return _SHARES[plain]
    fraction = re.fullmatch(r"(\d{1,3})\s*/\s*(\d{1,3})", plain)
    if fraction and int(fraction[2]):
        share = (Decimal(fraction[1]) / Decimal(fraction[2])).quantize(Decimal("0.000001"))
    elif re.fullmatch(r"\d{1,3}(?:\.\d+)?\s*%", plain):
        share = _number(plain.rstrip("% ")) / 100
    elif re.fullmatch(r"0?\.\d+|[01](?:\.0+)?", plain):
        share = _number(plain)
    else:
        raise Refused("share_not_understood")
    if not 0 <= share <= 1:
        raise Refused("share_out_of_range")
    return share


def show_share(share: Decimal | None) -> str:
    """A share as a field shows it, in per cent."""
    return "" if share is None else f"{_short(share * 100)}%"


def _number(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:
        raise Refused("rate_not_understood") from None


def _bounded(rate: Decimal) -> Decimal:
    if rate > 100:
        raise Refused("rate_out_of_range")
    return _fits(rate)


def _fits(rate: Decimal) -> Decimal:
    """No more decimals than the session file keeps."""
    return Decimal(_short(rate.quantize(Decimal("0.00000001"))))


def _short(number: Decimal) -> str:
    written = f"{number:f}"
    return written.rstrip("0").rstrip(".") if "." in written else written
