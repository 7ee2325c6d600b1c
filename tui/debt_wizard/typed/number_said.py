"""A number in digits or in Chinese numerals, as it stands in 百分之十八 or 千分之六."""

from decimal import Decimal

from debt_wizard.finance import AmountError, parse_amount

NUMBER_SAID = r"[0-9]{1,12}(?:\.[0-9]{1,12})?|\.[0-9]{1,12}|[零〇一二两三四五六七八九十百点]{1,9}"
"""What such a number looks like, to stand within a pattern."""


def number_said(text: str) -> Decimal | None:
    """The number; None where the numerals make none, as in 十十."""
    try:
        return parse_amount(text)
    except AmountError:
        return None
