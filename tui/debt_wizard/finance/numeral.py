"""Read a number in digits, in Chinese numerals, or in both: 1,234.5, 一万零五, 7万5千4百, 2万3, 三点五万."""

import re
from decimal import Decimal, localcontext

from debt_wizard.finance.error import AmountError

CANONICAL = str.maketrans(
    {
        **dict(zip("壹贰叁肆伍陆柒捌玖拾佰仟", "一二三四五六七八九十百千", strict=True)),
        **dict(
            zip(
                "貳參叄陸兩萬億點負圓圆塊块幣毛〇−幾約餘來",
                "二三三六两万亿点负元元元元币角零-几约余来",
                strict=True,
            )
        ),
        "錢": "钱",
    }
)
"""Every character that stands for a numeral, a unit or a sign, to the one that this module reads."""

DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"两": 2}

_PLAIN = re.compile(r"(?:[0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.[0-9]+)?|\.[0-9]+")
_DIGIT = "[1-9一二两三四五六七八九]"
_RUN = "零一二三四五六七八九"
_POINTED = re.compile(rf"(?P<whole>[^点]+)点(?P<decimals>[{_RUN}]+)(?P<unit>千|万亿|万|亿)?")
_UNITS = {"千": 3, "万": 4, "亿": 8, "万亿": 12}
_PLACES = (("亿", 8), ("万", 4), ("千", 3), ("百", 2), ("十", 1))


def digit(char: str) -> int:
    """The value of one numeral or figure of the alphabet above."""
    return DIGITS[char] if char in DIGITS else int(char)


def read_number(text: str, *, tail: bool = True) -> Decimal:
    """The number that `text` says, not negative. `tail`: may a last digit count in tenths of its unit.

    Raises:
        AmountError: not_a_number, grouping, ambiguous.
    """
    with localcontext(prec=200):
        if not text:
            raise AmountError("not_a_number")
        if set(text) <= set("0123456789.,"):
            return _plain(text)
        if text.endswith("m"):
            return _plain(text[:-1]) * Decimal(10**6)
        if "点" in text:
            return _pointed(text)
        if len(text) > 1 and set(text) <= set(_RUN):
            return _run(text)
        return _read(_spelt(text), tail)


def _plain(text: str) -> Decimal:
    if _PLAIN.fullmatch(text):
        return Decimal(text.replace(",", ""))
    raise AmountError("grouping" if "," in text and set(text) <= set("0123456789.,") else "not_a_number")


def _spelt(text: str) -> str:
    """The short forms w and k as 万 and 千, where nothing larger follows them."""
    spelt = text.replace("w", "万")
    if "k" in spelt and ("千" in spelt or not re.fullmatch(r"[^k]+k[0-9零一二三四五六七八九]*", spelt)):
        raise AmountError("not_a_number")
    return spelt.replace("k", "千")


def _pointed(text: str) -> Decimal:
    """Decimals said aloud: 一七二零点一, 三点五万."""
    match = _POINTED.fullmatch(text)
    if match is None or "." in match["whole"]:
        raise AmountError("not_a_number")
    if match["unit"] and re.search("[十百千万亿]", match["whole"]):
        raise AmountError("ambiguous")
    whole = read_number(match["whole"], tail=False)
    decimals = "".join(str(DIGITS[char]) for char in match["decimals"])
    return (whole + Decimal(f"0.{decimals}")) * Decimal(10 ** _UNITS.get(match["unit"], 0))


def _run(text: str) -> Decimal:
    """Numerals read out one by one: 一二三. Two of them also say "three or four"."""
    if text[0] == "零":
        raise AmountError("not_a_number")
    if len(text) == 2 and "零" not in text:
        raise AmountError("ambiguous")
    return Decimal("".join(str(DIGITS[char]) for char in text))


def _read(text: str, tail: bool) -> Decimal:
    """Split at the largest unit: what is before it counts it, what is after it is smaller than it."""
    for unit, power in _PLACES:
        head, found, rest = text.partition(unit)
        if found:
            if unit in rest:
                raise AmountError("ambiguous" if power >= 4 else "not_a_number")
            count = _count(head, power)
            return count * Decimal(10**power) + _rest(rest, power, tail, whole=count == count.to_integral_value())
    if re.fullmatch(_DIGIT + "|零", text):
        return Decimal(digit(text))
    raise AmountError("ambiguous" if re.fullmatch(_DIGIT + "+", text) else "not_a_number")


def _count(head: str, power: int) -> Decimal:
    """How many of a unit: any number of 万 and 亿, digits also of 千, else one digit; 十 alone is one ten."""
    if not head and power == 1:
        return Decimal(1)
    if re.fullmatch(_DIGIT, head):
        return Decimal(digit(head))
    if power >= 3 and set(head) <= set("0123456789.,"):
        return _plain(head)
    if power >= 4:
        return _read(head, tail=False)
    raise AmountError("ambiguous" if re.fullmatch(_DIGIT + "+", head) and not head.isascii() else "not_a_number")


def _rest(text: str, power: int, tail: bool, whole: bool) -> Decimal:
    """What follows a unit of 10^power."""
    if not text:
        return Decimal(0)
    if not whole:
        raise AmountError("ambiguous")
    if text[0] == "零":
        # inside four digits 零 stands for a skipped place; between 万 and 千 it may stand without one
        low = text[1:]
        value = Decimal(low) if re.fullmatch("[0-9]+", low) else _read(low, tail)
        limit = 10**power if power >= 4 else 10 ** (power - 1)
    elif re.fullmatch(_DIGIT, text):
        if power > 1 and not tail:
            raise AmountError("ambiguous")
        return Decimal(digit(text) * 10 ** (power - 1))
    elif re.fullmatch(r"[0-9.,]+", text):
        if not re.fullmatch(rf"[0-9]{{{power}}}(?:\.[0-9]+)?", text):
            raise AmountError("ambiguous")
        return Decimal(text)
    else:
        value, limit = _read(text, tail), 10**power
    if value >= limit:
        raise AmountError("not_a_number")
    return value
