"""Amounts of yuan in a Chinese text with capital characters behind them, as documents there want them."""

import re

from debt_wizard.finance import AmountError, FinanceError, amount_in_words, parse_amount

_AMOUNT = re.compile(r"(?<![\d,.A-Za-z-])(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,2})?元(?![整角（])")
"""As this program writes an amount in Chinese: 1,409.50元. One that has its capitals already is left alone."""


def in_capitals(text: str) -> str:
    """The text with each amount of yuan in capital characters too: 1,000元（人民币壹仟元整）.

    In English and in other currencies there is no 元 behind a figure, so the text stays as it is.
    """
    return _AMOUNT.sub(_spelt_out, text)


def _spelt_out(match: re.Match[str]) -> str:
    try:
        return f"{match[0]}（{amount_in_words(parse_amount(match[0]))}）"
    except (AmountError, FinanceError):  # larger than capital characters go
        return match[0]
