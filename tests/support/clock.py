"""A clock that stands still."""

from datetime import datetime, timedelta, timezone

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=timezone(timedelta(hours=8)))


def now() -> datetime:
    """Always the same evening."""
    return NOW
