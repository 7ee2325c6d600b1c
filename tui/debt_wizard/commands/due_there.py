"""One thing that falls due, and the session that it stands in."""

from dataclasses import dataclass

from debt_wizard.advice.due import Due
from debt_wizard.advice.working_day import PayableDay, payable_day_of
from debt_wizard.commands.reading import ReadSession


@dataclass(frozen=True)
class DueThere:
    """One thing that falls due, and the session that it stands in."""

    session: ReadSession
    due: Due

    @property
    def lender(self) -> str:
        """The lender as the person named it; empty where they did not."""
        debt = self.session.case.debt_by_id(self.due.debt)
        return debt.lender if debt is not None else ""

    @property
    def calendar_known(self) -> bool | None:
        """Whether the holidays of the year of an instalment are published; None for what is no payment."""
        return self._payable.calendar_known if self._payable is not None else None

    @property
    def day_off(self) -> str | None:
        """What kind of day off an instalment falls on; None on a working day, and for what is no payment."""
        return self._payable.why if self._payable is not None else None

    @property
    def _payable(self) -> PayableDay | None:
        """By when to pay an instalment; None for what is no payment."""
        if self.due.kind != "instalment":
            return None
        return payable_day_of(self.session.case, self.due.day)
