"""Calculators over plain numbers and dates: the public face, one name for each thing.

They know no case, no text and no screen; what cannot be computed is an error with a code. A calculator is
loaded when it is first asked for, so that importing this package costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from debt_wizard.finance.agreed import named_instalments
    from debt_wizard.finance.amount import parse_amount
    from debt_wizard.finance.annuity import level_payment, periodic_rate
    from debt_wizard.finance.better_day import BetterDay, better_due_day
    from debt_wizard.finance.buffer_rule import Rule, buffer
    from debt_wizard.finance.cash_flow import CashFlow, MonthFlow
    from debt_wizard.finance.clearing import months_to_clear
    from debt_wizard.finance.due_days import add_months, due_dates
    from debt_wizard.finance.error import AmountError, AmountReason, FinanceError, Reason
    from debt_wizard.finance.future import (
        Monthly,
        Outlook,
        balance_fan,
        keep_probability,
        largest_kept_payment,
    )
    from debt_wizard.finance.income_scenario import IncomeCut, NoIrregularIncome, NoPay
    from debt_wizard.finance.instalments import equal_instalments, extension, fixed_payment, interest_free
    from debt_wizard.finance.limits import LARGEST, LONGEST_TERM, MOST_ROWS
    from debt_wizard.finance.money import CENT, round_money
    from debt_wizard.finance.movement import Movement, MovementKind, from_schedule, irregular, recurring
    from debt_wizard.finance.number_words import ANY_NUMBER_WORD, NUMBER_WORDS, read_number_words
    from debt_wizard.finance.period import EVERY, Every, monthly
    from debt_wizard.finance.principal import equal_principal, fee_instalments
    from debt_wizard.finance.proportional import split
    from debt_wizard.finance.rate import Flow, Method, annual_rate, simple_annual_rate
    from debt_wizard.finance.relief import GraceInterest, balloon, deferred, lump_sum, token
    from debt_wizard.finance.reserve import reserve_months
    from debt_wizard.finance.scenario import AnyTime, MorePaid, OneOffBill, Scenario, ScenarioKey, Together
    from debt_wizard.finance.schedule import Row, Schedule
    from debt_wizard.finance.stress_report import StressReport, StressRow, stress, usual_scenarios
    from debt_wizard.finance.words import amount_in_words
    from debt_wizard.finance.worst_time import Beginning, Onset, at_worst

_HOMES = {
    "agreed": ("named_instalments",),
    "amount": ("parse_amount",),
    "annuity": ("level_payment", "periodic_rate"),
    "better_day": ("BetterDay", "better_due_day"),
    "buffer_rule": ("Rule", "buffer"),
    "cash_flow": ("CashFlow", "MonthFlow"),
    "clearing": ("months_to_clear",),
    "due_days": ("add_months", "due_dates"),
    "error": ("AmountError", "AmountReason", "FinanceError", "Reason"),
    "future": ("Monthly", "Outlook", "balance_fan", "keep_probability", "largest_kept_payment"),
    "income_scenario": ("IncomeCut", "NoIrregularIncome", "NoPay"),
    "instalments": ("equal_instalments", "extension", "fixed_payment", "interest_free"),
    "limits": ("LARGEST", "LONGEST_TERM", "MOST_ROWS"),
    "money": ("CENT", "round_money"),
    "movement": ("Movement", "MovementKind", "from_schedule", "irregular", "recurring"),
    "number_words": ("ANY_NUMBER_WORD", "NUMBER_WORDS", "read_number_words"),
    "period": ("EVERY", "Every", "monthly"),
    "principal": ("equal_principal", "fee_instalments"),
    "proportional": ("split",),
    "rate": ("Flow", "Method", "annual_rate", "simple_annual_rate"),
    "relief": ("GraceInterest", "balloon", "deferred", "lump_sum", "token"),
    "reserve": ("reserve_months",),
    "scenario": ("AnyTime", "MorePaid", "OneOffBill", "Scenario", "ScenarioKey", "Together"),
    "schedule": ("Row", "Schedule"),
    "stress_report": ("StressReport", "StressRow", "stress", "usual_scenarios"),
    "words": ("amount_in_words",),
    "worst_time": ("Beginning", "Onset", "at_worst"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "ANY_NUMBER_WORD",
    "CENT",
    "EVERY",
    "LARGEST",
    "LONGEST_TERM",
    "MOST_ROWS",
    "NUMBER_WORDS",
    "AmountError",
    "AmountReason",
    "AnyTime",
    "Beginning",
    "BetterDay",
    "CashFlow",
    "Every",
    "FinanceError",
    "Flow",
    "GraceInterest",
    "IncomeCut",
    "Method",
    "MonthFlow",
    "Monthly",
    "MorePaid",
    "Movement",
    "MovementKind",
    "NoIrregularIncome",
    "NoPay",
    "OneOffBill",
    "Onset",
    "Outlook",
    "Reason",
    "Row",
    "Rule",
    "Scenario",
    "ScenarioKey",
    "Schedule",
    "StressReport",
    "StressRow",
    "Together",
    "add_months",
    "amount_in_words",
    "annual_rate",
    "at_worst",
    "balance_fan",
    "balloon",
    "better_due_day",
    "buffer",
    "deferred",
    "due_dates",
    "equal_instalments",
    "equal_principal",
    "extension",
    "fee_instalments",
    "fixed_payment",
    "from_schedule",
    "interest_free",
    "irregular",
    "keep_probability",
    "largest_kept_payment",
    "level_payment",
    "lump_sum",
    "monthly",
    "months_to_clear",
    "named_instalments",
    "parse_amount",
    "periodic_rate",
    "read_number_words",
    "recurring",
    "reserve_months",
    "round_money",
    "simple_annual_rate",
    "split",
    "stress",
    "token",
    "usual_scenarios",
]


def __getattr__(name: str) -> Any:
    """Load the calculator that has the name, at its first use."""
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
    globals()[name] = value
    return value
