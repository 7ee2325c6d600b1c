"""The clocks of what lenders promised: which replies are still to come, and how many days are left."""

from dataclasses import dataclass
from datetime import date

from debt_wizard.advice.open_replies import is_before_talk, open_replies
from debt_wizard.case import Case, Contact


@dataclass(frozen=True)
class Clock:
    """One promise that is open."""

    contact: Contact
    """The contact in which it was given; the same object as in the case."""
    day: date
    """The day until when the reply was to come."""
    days_left: int
    """Days from today; negative where it is overdue."""

    @property
    def is_overdue(self) -> bool:
        """Whether the day is past; one before the talk itself says nothing of when the reply was to come."""
        return self.days_left < 0 and not self.is_before_talk

    @property
    def is_before_talk(self) -> bool:
        """Whether the day lies before the contact itself, which is a slip of the pen."""
        return is_before_talk(self.contact)


def clocks(case: Case, today: date) -> list[Clock]:
    """Every promise that is open, the most pressing first."""
    running = [
        Clock(contact, contact.reply_by, (contact.reply_by - today).days)
        for contact in open_replies(case)
        if contact.reply_by is not None
    ]
    return sorted(running, key=lambda each: each.day)


def mark_answered(contact: Contact, today: date) -> None:
    """Note that what was promised came today: its clock stops."""
    contact.answered_on = today
