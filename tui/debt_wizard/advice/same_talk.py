"""Whether a note that was set aside is of the talk that goes on."""

from datetime import datetime, timedelta

from debt_wizard.case import Case, Contact

LONGEST = timedelta(hours=2)
"""No call that somebody still takes notes of began earlier."""


def same_talk(note: Contact | None, case: Case, debt: str | None, now: datetime) -> Contact | None:
    """The note, where the case still holds it, it is of that debt, and it was begun not long ago; else None."""
    if note is None or note.at is None or note.debt != debt:
        return None
    is_there = any(each is note for each in case.contact)
    return note if is_there and timedelta(0) <= now - note.at <= LONGEST else None
