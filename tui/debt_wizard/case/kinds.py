"""The kinds of value that a session file holds, with their limits."""

from decimal import Decimal
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, PlainSerializer, StringConstraints

from debt_wizard.case.text import clean

NAME_LENGTH = 200
STORY_LENGTH = 20_000
LETTER_LENGTH = 200_000


def _exact(value: Any) -> Any:
    """Let a whole number of the file stand for an exact decimal; a bool is not a number."""
    if isinstance(value, int) and not isinstance(value, bool):
        return Decimal(value)
    return value


def _plain(value: Decimal) -> Decimal:
    """Write amounts with two decimals, as the session file shows them."""
    return value.quantize(Decimal("0.01"))


Money = Annotated[
    Decimal,
    BeforeValidator(_exact),
    Field(strict=True, ge=0, max_digits=15, decimal_places=2, allow_inf_nan=False),
    PlainSerializer(_plain),
]
"""An exact amount in the session's currency, from zero to 13 digits before the point."""

Fraction = Annotated[
    Decimal,
    BeforeValidator(_exact),
    Field(strict=True, ge=0, le=1, max_digits=12, allow_inf_nan=False),
]
"""A part of a whole: 0.5 is a half."""

YearlyRate = Annotated[
    Decimal,
    BeforeValidator(_exact),
    Field(strict=True, ge=0, le=100, max_digits=12, allow_inf_nan=False),
]
"""A yearly rate as a fraction: 0.1825 is 18.25 %."""

DayOfMonth = Annotated[int, Field(strict=True, ge=1, le=31)]
MonthOfYear = Annotated[int, Field(strict=True, ge=1, le=12)]
Months = Annotated[int, Field(strict=True, ge=1, le=1200)]
GraceMonths = Annotated[int, Field(strict=True, ge=0, le=120)]


def _cleaned(value: Any) -> Any:
    return clean(value) if isinstance(value, str) else value


def _cleaned_lines(value: Any) -> Any:
    return clean(value, multiline=True) if isinstance(value, str) else value


# cleaned before it is measured: cleaning can lengthen a text, and what was saved must open again
Name = Annotated[str, StringConstraints(strict=True, max_length=NAME_LENGTH), BeforeValidator(_cleaned)]
"""One line that a person typed: a lender, a label, a ticket."""

Story = Annotated[str, StringConstraints(strict=True, max_length=STORY_LENGTH), BeforeValidator(_cleaned_lines)]
"""Several lines in the person's own words."""

Letter = Annotated[str, StringConstraints(strict=True, max_length=LETTER_LENGTH), BeforeValidator(_cleaned_lines)]
"""The whole text of a draft."""

Key = Annotated[str, StringConstraints(strict=True, pattern=r"^[a-z0-9][a-z0-9_-]{0,63}$")]
"""A stable name that is never shown: the id of a debt, of a category, of a step."""

Currency = Annotated[str, StringConstraints(strict=True, pattern=r"^[A-Z]{3}$")]
"""A currency by its three letters in ISO 4217."""

LetterLanguage = Annotated[str, StringConstraints(strict=True, pattern=r"^[a-z]{2,3}(_[A-Za-z]{2,4})?$")]
"""The language of a text that is sent: zh, en, zh_TW."""

Checksum = Annotated[str, StringConstraints(strict=True, pattern=r"^[0-9a-f]{64}$")]
"""A SHA-256 in hexadecimal."""

FileSize = Annotated[int, Field(strict=True, ge=0)]
"""The bytes of a file."""
