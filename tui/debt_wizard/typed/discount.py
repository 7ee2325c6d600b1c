"""What a lender waives, as a share of what is owed: 30%, 九折, 打八五折, 只还七成, 10% off."""

import re
from decimal import Decimal

from debt_wizard.typed.amount import read_amount
from debt_wizard.typed.decimals import fitting
from debt_wizard.typed.plain import plain
from debt_wizard.typed.refused import Refused
from debt_wizard.typed.share import read_share

EXAMPLE = "10%"

_NUMERALS = {char: value for value, char in enumerate("一二三四五六七八九", 1)} | {"两": 2}
_DIGIT = f"[{''.join(_NUMERALS)}]"
_ZHE = re.compile(
    rf"(?:可以|能)?打?\s*个?\s*(?:(?P<half>对|半)|(?P<tenths>{_DIGIT})(?:点?(?P<more>{_DIGIT}))?|"
    r"(?P<digits>[1-9](?:\.[0-9])?|[2-9][0-9]))\s*折"
)
_TO_BE_PAID = re.compile(r"(?:只用|只要|只|要)?\s*(?:还|付|收)\s*(?P<share>.+)|(?:pay|repay)\s+(?:only\s+)?(?P<pay>.+)")
_WAIVED = re.compile(
    r"(?:减免|减掉|减|免掉|免|优惠|少还|便宜)\s*(?P<share>.+)|(?:waive|less|minus)\s+(?P<less>.+)|"
    r"(?:an?\s+)?(?P<off>.+?)\s+(?:off|waived|discount|less)"
)
_PER_CENT = re.compile(r"\s*per\s?cent$")


def read_discount(text: str) -> Decimal:
    """The share that is waived, as a fraction from 0 to 1.

    As Chinese counts, 九折 leaves nine tenths to be paid and waives one; 八五折 waives 15 %. A bare share is what is
    waived, as 10% and "10% off" are; 只还九成 and "pay 90%" name what is left to pay.

    Raises:
        Refused: discount_not_understood (十五折), discount_is_amount (1,130元), or share_out_of_range.
    """
    typed = plain(text)
    if match := _ZHE.fullmatch(typed):
        return fitting(1 - _paid(match))
    if "折" in typed:
        raise Refused("discount_not_understood", EXAMPLE)
    if match := _TO_BE_PAID.fullmatch(typed):
        return fitting(1 - _share(match["share"] or match["pay"]))
    if match := _WAIVED.fullmatch(typed):
        return _share(match["share"] or match["less"] or match["off"])
    return _share(typed)


def _paid(match: re.Match[str]) -> Decimal:
    if match["half"]:
        return Decimal("0.5")
    if match["tenths"]:
        return Decimal(_NUMERALS[match["tenths"]]) / 10 + Decimal(_NUMERALS.get(match["more"], 0)) / 100
    digits = Decimal(match["digits"])
    return digits / (10 if digits < 10 else 100)


def _share(typed: str) -> Decimal:
    try:
        return read_share(_PER_CENT.sub("%", typed.strip()))
    except Refused as refusal:
        if refusal.code != "share_not_understood":
            raise Refused(refusal.code, EXAMPLE) from None
        raise Refused("discount_is_amount" if _is_amount(typed) else "discount_not_understood", EXAMPLE) from None


def _is_amount(typed: str) -> bool:
    try:
        return read_amount(typed) > 1
    except Refused:
        return False
