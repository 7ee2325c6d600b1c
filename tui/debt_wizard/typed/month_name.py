"""English names of months, as people shorten them."""

_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)


def month_number(name: str) -> int | None:
    """1 to 12 for a name or its first three letters or more, in small letters; None for any other word."""
    start = "sep" if name == "sept" else name
    return next((at for at, month in enumerate(_MONTHS, 1) if len(start) >= 3 and month.startswith(start)), None)
