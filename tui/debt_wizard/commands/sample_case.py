"""The sample case of `demo`, moved in time so that it always plays today."""

import tomllib
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from debt_wizard.case import Case
from debt_wizard.finance import add_months
from debt_wizard_content.source import current

LANGUAGES = ("zh", "en")
"""The languages that have a sample of their own; any other gets the English one."""

NEAR = frozenset({"at", "reply_by", "dated", "created", "updated", "settled"})
"""What happened so many days ago, or is expected in so many days. Every other date keeps its day of the month."""

NOTICE = timedelta(days=10)
"""The first payment lies at least so far ahead: a proposal for tomorrow would be no proposal."""


def sample_case(language_code: str, today: date) -> Case:
    """The filled case that shows every screen, as it would stand on `today`.

    What is near moves by days. What falls due moves by whole months, all by the same number, so that due days, pay
    days and the order of payments stay as they are; 29 to 31 fall on a shorter month's last day.
    """
    told = tomllib.loads(current().text(sample_file(language_code)), parse_float=Decimal)
    sample_day: date = told.pop("sample_day")
    days, months = today - sample_day, _months_to_move(told["plan"]["first_payment"], today)
    moved: dict[str, Any] = _moved(told, days, months)
    return Case.model_validate(moved)


def sample_file(language_code: str) -> str:
    """The file of the content that holds the sample of a language."""
    return f"samples/demo_{language_code if language_code in LANGUAGES else 'en'}.toml"


def _months_to_move(first_payment: date, today: date) -> int:
    """Months from the sample's first payment to the first such day that leaves time to answer."""
    earliest = today + NOTICE
    months = (earliest.year - first_payment.year) * 12 + earliest.month - first_payment.month
    return months if add_months(first_payment, months) >= earliest else months + 1


def _moved(value: Any, days: timedelta, months: int) -> Any:
    if isinstance(value, list):
        return [_moved(each, days, months) for each in value]
    if not isinstance(value, dict):
        return value
    return {key: _moved_field(key, each, days, months) for key, each in value.items()}


def _moved_field(key: str, value: Any, days: timedelta, months: int) -> Any:
    if isinstance(value, datetime) or (isinstance(value, date) and key in NEAR):
        return value + days
    if isinstance(value, date):
        return add_months(value, months)
    if key == "month" and isinstance(value, int):
        return (value - 1 + months) % 12 + 1
    return _moved(value, days, months)
