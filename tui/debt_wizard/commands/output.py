"""What a command says: to the person on standard output, about a fault on standard error, or as JSON to a program."""

import json
import sys
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal

from debt_wizard.case import clean
from debt_wizard.commands.writing import write

FORMAT = 1
"""The number of the JSON format; it rises when a key changes its meaning or goes."""


def tell(text: str = "") -> None:
    """Say something; nothing in it can act on the terminal, wherever it comes from.

    Raises:
        BrokenPipeError: the reader went away.
        OutputLostError: it could not be written.
    """
    write(clean(text, multiline=True))


def tell_fault(line: str) -> None:
    """Say in one line what is wrong."""
    print(clean(line), file=sys.stderr)


def tell_json(answer: Mapping[str, object]) -> None:
    """Write an answer as JSON, in ASCII, so that it reads the same on every terminal and through every pipe.

    Raises:
        BrokenPipeError: the reader went away.
        OutputLostError: it could not be written.
    """
    write(json.dumps({"format": FORMAT, **answer}, indent=2))


def json_amount(amount: Decimal | None) -> str | None:
    """An amount with two decimals, as a string: a number of JSON has no exact cents."""
    return None if amount is None else f"{amount:.2f}"


def json_exact(value: Decimal | None) -> str | None:
    """A number as it stands, as a string."""
    return None if value is None else f"{value.normalize():f}"


def json_day(day: date | datetime | None) -> str | None:
    """A date, or a moment, in ISO 8601."""
    return None if day is None else day.isoformat()
