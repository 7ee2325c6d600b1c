"""A clock that stands still."""

from datetime import datetime, timedelta, timezone

CHINA = timezone(timedelta(hours=8))

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=CHINA)


def now() -> datetime:
    """Always the same evening."""
    return NOW
