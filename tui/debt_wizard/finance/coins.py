"""Read yuan with its coins: 五元三毛, 3块5, 壹佰元整, 伍分."""

import re
from decimal import Decimal

from debt_wizard.finance.error import AmountError
from debt_wizard.finance.numeral import digit, read_number

_DIGIT = "[0-9零一二两三四五六七八九]"
_LAST = "[1-9一二两三四五六七八九]"
_COINS = re.compile(rf"零?(?:(?P<jiao>{_DIGIT})角)?(?:零?(?P<fen>{_DIGIT})分)?")
_TAIL = re.compile(rf"零?(?P<jiao>{_DIGIT})角(?P<fen>{_DIGIT})")
_WHOLE = re.compile(r"(?<=[元角])[整正]$")
_SMALL_CHANGE = 100


def read_money(text: str) -> Decimal:
    """An amount without sign and currency, in the alphabet of `numeral.CANONICAL`, without spaces.

    Raises:
        AmountError: not_a_number, grouping, ambiguous.
    """
    body = _WHOLE.sub("", text)
    if "元" not in body:
        return _coins(body) if re.search("[角分]", body) else read_number(body)
    yuan, _, change = body.partition("元")
    whole = read_number(yuan, tail=not change)
    if not change:
        return whole
    if whole != whole.to_integral_value():
        raise AmountError("ambiguous")
    if re.fullmatch(_LAST, change):
        # 三块五 is 3.50; after a hundred, people mean several things by it
        if whole >= _SMALL_CHANGE:
            raise AmountError("ambiguous")
        return whole + Decimal(digit(change)) / 10
    return whole + _coins(change)


def _coins(text: str) -> Decimal:
    """角 and 分, one digit each."""
    match = _TAIL.fullmatch(text) or _COINS.fullmatch(text)
    if match is None or not (match["jiao"] or match["fen"]):
        raise AmountError("ambiguous" if re.fullmatch("[0-9]+", text) else "not_a_number")
    return Decimal(digit(match["jiao"] or "0") * 10 + digit(match["fen"] or "0")) / 100
