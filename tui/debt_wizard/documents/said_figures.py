"""What a figure in a draft comes to: an amount in a month, a number of payments."""

import re
from decimal import Decimal

from debt_wizard.documents.figure_roles import Sign
from debt_wizard.documents.figures_in_text import AmountSaid
from debt_wizard.finance import AmountError, parse_amount, read_number_words, round_money


def a_month(said: AmountSaid, sign: Sign | None) -> Decimal:
    """What a figure comes to in a month, to the cent: a week has 12 / 52 of one."""
    if sign is None or sign.times == 1:
        return said.amount
    return round_money(said.amount * sign.times.numerator / sign.times.denominator)


def said_number(match: re.Match[str]) -> int | None:
    """The number that was said, of years in months; None where it is not one number, as in 分两三期."""
    said = next(group for group in match.groups() if group is not None)
    try:
        number = int(read_number_words(said) if re.search("[A-Za-z]", said) else parse_amount(said))
    except AmountError:
        return None
    return number * 12 if match.groupdict().get("years") else number
