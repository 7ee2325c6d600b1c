"""Amounts in Chinese capital characters, as contracts, receipts and cheques want them."""

from decimal import Decimal

from debt_wizard.finance.limits import exact
from debt_wizard.finance.money import payable

_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("", "拾", "佰", "仟")


def amount_in_words(amount: Decimal | int, *, prefix: str = "人民币") -> str:
    """The amount in capital characters: 1409.50 is 人民币壹仟肆佰零玖元伍角.

    Source: 支付结算办法 (银发〔1997〕393号), annex 1, sections 1 to 4. Where it leaves a choice: 整 follows
    元 and never 角; 零 is written after 元 where the last digit of the yuan is 0 and there are jiao
    (壹仟陆佰捌拾元零叁角贰分), and not between 万 and 仟 (壹拾万柒仟元零伍角叁分). Both forms are printed
    there. A negative amount has 负 after the prefix; `prefix=""` leaves the prefix out. Below 10^15.

    Raises:
        FinanceError: fraction_of_unit (more than two decimals), too_large, not_a_number.
    """
    cents = int(payable(exact(amount, "amount"), "amount") * 100)
    yuan, small = divmod(abs(cents), 100)
    sign = "负" if cents < 0 else ""
    if not small:
        return f"{prefix}{sign}{_whole(yuan) or '零'}元整"
    jiao, fen = divmod(small, 10)
    gap = "零" if yuan and (not jiao or yuan % 10 == 0) else ""
    coins = (f"{_DIGITS[jiao]}角" if jiao else "") + (f"{_DIGITS[fen]}分" if fen else "")
    return f"{prefix}{sign}{_whole(yuan) + '元' if yuan else ''}{gap}{coins}"


def _whole(number: int) -> str:
    """A whole number, empty for zero: split at 亿, then at 万, then four places."""
    for unit, size in (("亿", 10**8), ("万", 10**4)):
        if number >= size:
            high, low = divmod(number, size)
            gap = "零" if 0 < low < size // 10 else ""
            return f"{_whole(high)}{unit}{gap}{_whole(low)}"
    written = ""
    for place in (3, 2, 1, 0):
        digit = number // 10**place % 10
        if digit:
            written += _DIGITS[digit] + _PLACES[place]
        elif written and number % 10**place and not written.endswith("零"):
            written += "零"
    return written
