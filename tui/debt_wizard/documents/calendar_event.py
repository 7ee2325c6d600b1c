"""One entry of a calendar file, with an identifier that stays, so that a second import updates it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from debt_wizard.case import Case

if TYPE_CHECKING:
    from icalendar import Event

SPACE = UUID("5d8b5f0e-6d0e-4c55-9a53-0f6c9a1e7b42")
"""The name space of the program's own identifiers."""

DAY_BEFORE = timedelta(hours=-15)
"""From midnight of the day: at nine in the morning of the day before."""

ON_THE_DAY = timedelta(hours=9)

FIRST_DAY = date(2026, 1, 1)
"""From here on changes are counted where a session does not say when it was created."""


@dataclass(frozen=True)
class Entries:
    """Makes the entries of one case at one moment."""

    case: Case
    now: datetime

    def event(self, key: str, day: date, summary: str, description: str = "") -> "Event":
        """An entry of a whole day.

        `key` names what it is about and never its day ("payment/card/3"): where the day moves, a calendar moves the
        entry. UID, DTSTAMP, LAST-MODIFIED and SEQUENCE are those of RFC 5545, 3.8.4.7 and 3.8.7.
        """
        from icalendar import Event

        event = Event()
        event.add("uid", f"{uuid5(SPACE, f'{self._session}/{key}')}@debt-wizard")
        event.add("dtstamp", self.now.astimezone(UTC))
        event.add("last-modified", self.now.astimezone(UTC))
        event.add("sequence", self._sequence)
        event.add("dtstart", day)
        if day < date.max:
            event.add("dtend", day + timedelta(days=1))
        event.add("summary", summary)
        if description:
            event.add("description", description)
        event.add("transp", "TRANSPARENT")
        return event

    @property
    def _session(self) -> str:
        """What tells one session from another and never changes: the moment it was created, and the name until then."""
        created = self.case.about.created
        return created.astimezone(UTC).isoformat() if created is not None else self.case.about.name

    @property
    def _sequence(self) -> int:
        """A number that grows with every change: minutes since the session was created."""
        start = self.case.about.created or datetime.combine(FIRST_DAY, time(), UTC)
        return max(int((self.now - start).total_seconds() // 60), 0)


def add_alarm(event: "Event", told: str, at: timedelta) -> None:
    """Let the calendar remind, so long after midnight of the day."""
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", told)
    alarm.add("trigger", at)
    event.add_component(alarm)
