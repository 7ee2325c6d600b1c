"""Read a month of the year as people type it: 3, 3月, 三月, 十二月份, March, mar."""

from debt_wizard.typed.month_name import month_number
from debt_wizard.typed.plain import plain
from debt_wizard.typed.refused import Refused

EXAMPLE = "3"

_NAMES = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二")
_CHINESE = {name: number for number, name in enumerate(_NAMES, 1)}


def read_month_of_year(text: str) -> int:
    """The month of the year, 1 to 12.

    Raises:
        Refused: month_of_year_not_understood.
    """
    typed = plain(text).removesuffix("份").removesuffix("月").rstrip(" .")
    number = _CHINESE.get(typed) or month_number(typed)
    if number is None and typed.isascii() and typed.isdigit() and len(typed) <= 2:
        number = int(typed)
    if number is None or not 1 <= number <= 12:
        raise Refused("month_of_year_not_understood", EXAMPLE)
    return number
