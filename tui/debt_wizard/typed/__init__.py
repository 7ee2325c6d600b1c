"""How what a person types becomes a value, and how a value is shown in a field again."""

from debt_wizard.typed.amount import read_amount, read_sum_up_front, show_amount
from debt_wizard.typed.day import read_day, show_day, show_day_or_month
from debt_wizard.typed.discount import read_discount
from debt_wizard.typed.history import read_history, show_history
from debt_wizard.typed.moment import read_moment, show_moment
from debt_wizard.typed.month_of_year import read_month_of_year
from debt_wizard.typed.number import read_whole, show_whole
from debt_wizard.typed.past_day import read_past_day
from debt_wizard.typed.path import read_path
from debt_wizard.typed.rate import read_rate, show_rate
from debt_wizard.typed.refused import REFUSED_CODES, Refused, RefusedCode
from debt_wizard.typed.share import read_share, read_small_share, show_share

__all__ = [
    "REFUSED_CODES",
    "Refused",
    "RefusedCode",
    "read_amount",
    "read_day",
    "read_discount",
    "read_history",
    "read_moment",
    "read_month_of_year",
    "read_past_day",
    "read_path",
    "read_rate",
    "read_share",
    "read_small_share",
    "read_sum_up_front",
    "read_whole",
    "show_amount",
    "show_day",
    "show_day_or_month",
    "show_history",
    "show_moment",
    "show_rate",
    "show_share",
    "show_whole",
]
