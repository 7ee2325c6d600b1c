"""Shares of a cost, which are held as fractions."""

import re
from decimal import Decimal

from debt_wizard.typed.decimals import fitting, shortest
from debt_wizard.typed.number_said import NUMBER_SAID, number_said
from debt_wizard.typed.plain import plain
from debt_wizard.typed.refused import Refused, RefusedCode

EXAMPLE = "50%"
SMALL_EXAMPLE = "0.6%"

_WORDS = {"一半": "0.5", "半": "0.5", "half": "0.5", "a half": "0.5", "全部": "1", "全": "1", "all": "1"}
_COUNT = r"[0-9]{1,3}|[一二两三四五六七八九十]"
_PART = re.compile(rf"(?P<part>{_COUNT})\s*/\s*(?P<whole>{_COUNT})")
_PART_IN_WORDS = re.compile(rf"(?P<whole>{_COUNT})\s*分之\s*(?P<part>{_COUNT})")
_TENTHS = re.compile(r"(?P<part>[0-9]{1,2}|[一二两三四五六七八九十])\s*成")
_PERCENT = re.compile(r"(?P<n>[0-9]{1,3}(?:\.[0-9]{1,10})?)\s*(?P<of>[%‰])")
_OF_MANY = re.compile(rf"(?P<of>[百千])分之\s*(?P<n>{NUMBER_SAID})")
_WORTH = {"%": Decimal("0.01"), "百": Decimal("0.01"), "‰": Decimal("0.001"), "千": Decimal("0.001")}
_BARE = re.compile(r"0?\.[0-9]{1,12}|[0-9]{1,3}(?:\.0{1,12})?")
_NUMBER = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,10})?")
_NUMERALS = {char: value for value, char in enumerate("零一二三四五六七八九十")} | {"两": 2}


def read_share(text: str) -> Decimal:
    """A part of a whole as a fraction from 0 to 1: 50%, 1/2, 0.5, 一半, 三分之一, 五成, 百分之十八, 千分之六, 6‰.

    A bare number up to 1 is the fraction itself, a whole one from 2 to 100 is per cent. What does not come
    out even is rounded to six decimals.

    Raises:
        Refused: share_not_understood or share_out_of_range.
    """
    return _read(plain(text), "share_not_understood", EXAMPLE)


def read_small_share(text: str) -> Decimal:
    """The same for a share that is a few per cent at most, such as a fee: a bare 0.6 is 0.6 %.

    Raises:
        Refused: small_share_not_understood or share_out_of_range.
    """
    typed = plain(text)
    typed = f"{typed}%" if _NUMBER.fullmatch(typed) else typed
    return _read(typed, "small_share_not_understood", SMALL_EXAMPLE)


def show_share(share: Decimal | None) -> str:
    """A share as a field shows it when it is opened again: 50%."""
    return "" if share is None else f"{shortest(share * 100)}%"


def _read(typed: str, code: RefusedCode, example: str) -> Decimal:
    share = _share(typed)
    if share is None:
        raise Refused(code, example)
    if not 0 <= share <= 1:
        raise Refused("share_out_of_range", example)
    return fitting(share)


def _share(typed: str) -> Decimal | None:
    if typed in _WORDS:
        return Decimal(_WORDS[typed])
    if match := _PART.fullmatch(typed) or _PART_IN_WORDS.fullmatch(typed):
        part, whole = _count(match["part"]), _count(match["whole"])
        return (Decimal(part) / whole).quantize(Decimal("0.000001")) if whole else None
    if match := _TENTHS.fullmatch(typed):
        return Decimal(_count(match["part"])) / 10
    if match := _PERCENT.fullmatch(typed) or _OF_MANY.fullmatch(typed):
        said = number_said(match["n"])
        return said * _WORTH[match["of"]] if said is not None else None
    if _BARE.fullmatch(typed):
        return Decimal(typed) if Decimal(typed) <= 1 else Decimal(typed) / 100
    return None


def _count(text: str) -> int:
    return _NUMERALS[text] if text in _NUMERALS else int(text)
