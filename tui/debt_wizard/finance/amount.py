"""Read an amount as people type it: 1,200.50, １２００, 3.5万, 3千5, 两千六, 五元三毛, 2w3, ¥1,200."""

import re
import unicodedata
from decimal import Decimal

from debt_wizard.finance.coins import read_money
from debt_wizard.finance.error import AmountError
from debt_wizard.finance.limits import LARGEST
from debt_wizard.finance.numeral import CANONICAL

_LONGEST = 100
_AROUND = " \t\r\n\u00a0\u3000\u200b\ufeff"
_LOOSE = re.compile(r"[多几余来半约至到~]|左右|上下|大概|差不多|[0-9一二三四五六七八九]-[0-9一二三四五六七八九]")
_YUAN = r"人民币|rmb|cny|cn¥|¥"
_OTHER = r"us\$|hk\$|nt\$|\$|€|£|usd|hkd|twd|eur|gbp"
_FRAME = re.compile(
    rf"(?P<sign>[-+负])?"
    rf"(?:(?P<yuan>(?:{_YUAN}){{1,2}})|(?P<other>{_OTHER}))?"
    rf"(?P<inner>[-+负])?"
    rf"(?P<body>.*?)"
    rf"(?:(?P<yuan_after>人民币|rmb|cny|chineseyuan|yuan)|(?P<other_after>{_OTHER}))?"
)


def parse_amount(text: str) -> Decimal:
    """The one amount that `text` says, exactly; it may be negative and have any number of decimals.

    Read are full-width characters, signs of currency (the currency itself is not judged), thousands in groups
    of three, numerals in everyday, capital and traditional form, 万 and 亿, the short forms w, k and m, and
    元角分. A last digit without a unit counts in tenths of the unit before it (三千五 is 3500). What can be
    read in two ways is refused, never guessed. No exponent, no NaN, no infinity, no hexadecimal.

    Raises:
        AmountError: empty, not_a_number, grouping (12,34), ambiguous (四百多), too_large (10^15 and above).
    """
    frame = _FRAME.fullmatch(_tidy(text))
    if frame is None or (frame["sign"] and frame["inner"]):
        raise AmountError("not_a_number")
    body = frame["body"]
    if frame["other"] and (frame["yuan_after"] or frame["other_after"] or re.search("[元角分]", body)):
        raise AmountError("ambiguous")
    if frame["yuan"] and frame["other_after"]:
        raise AmountError("ambiguous")
    value = read_money(body)
    if value >= LARGEST:
        raise AmountError("too_large")
    if not value:
        return Decimal(0)
    return -value if (frame["sign"] or frame["inner"] or "") in {"-", "负"} else value


def _tidy(text: str) -> str:
    """The text in one alphabet, without spaces, once it is plain that it says one thing."""
    plain = text.strip(_AROUND)
    if not plain:
        raise AmountError("empty")
    if len(plain) > _LONGEST:
        raise AmountError("too_large" if re.fullmatch("[0-9]+", plain) else "not_a_number")
    if any(unicodedata.category(char) in {"No", "So"} for char in plain):  # ², ½, ①: their digits mean other things
        raise AmountError("not_a_number")
    plain = unicodedata.normalize("NFKC", plain).lower().translate(CANONICAL).strip(" ")
    plain = plain.replace("元钱", "元")
    plain = re.sub(r"(?<![^0-9])。(?=[0-9])", ".", plain)
    plain = re.sub(r"(?<=[0-9])点(?=[0-9])", ".", plain)
    if re.search(r"[0-9.,] +[0-9.,]", plain):
        raise AmountError("grouping")
    if _LOOSE.search(plain) or re.search(r"[零一二三四五六七八九] +[零一二三四五六七八九]", plain):
        raise AmountError("ambiguous")
    return plain.replace(" ", "")
