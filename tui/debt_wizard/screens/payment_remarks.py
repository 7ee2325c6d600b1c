"""What to look at again in one payment, among its details: a day, an amount, a slip that is not there."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

from textual.app import ComposeResult
from textual.containers import Vertical

from debt_wizard.advice.payment_doubts import doubts_of_line
from debt_wizard.case import Payment
from debt_wizard.documents.payment_doubt_words import doubts_told
from debt_wizard.language import Language
from debt_wizard.screens.debt_names import debt_name
from debt_wizard.storage.attached_file import state
from debt_wizard.widgets.retold import Retold
from debt_wizard.widgets.told import Told


class PaymentRemarks(Vertical, Retold):
    """Told, never refused. The file is looked for when its field is left, not at every letter of its path."""

    DEFAULT_CSS = """
    PaymentRemarks { height: auto; max-height: 35vh; overflow-y: auto; border-left: thick $warning; padding: 0 1; }
    """

    def __init__(self, payment: Callable[[], Payment]) -> None:
        super().__init__(id="remarks")
        self._payment = payment
        self._missing: str | None = None
        """The file that was looked for and not found."""

    def compose(self) -> ComposeResult:
        yield Told(lambda language: "\n".join(self._said(language)))

    def on_mount(self) -> None:
        """The first look."""
        self.retell()
        self.look()

    def retell(self) -> None:
        """Take room only where there is something to say; the fields above leave it."""
        self.display = bool(list(self._said(self.language)))
        self.screen.set_class(self.display, "-remarked")

    def look(self) -> None:
        """Look for the file as it is named now, beside the screen: a disk may be slow."""
        self.run_worker(self._look(self._payment().file), exclusive=True)

    async def _look(self, file: str | None) -> None:
        found = await asyncio.to_thread(state, Path(file), None, None) if file else ""
        self._missing = file if found == "missing" else None
        self.retell()
        self.query_one(Told).retell()

    def _said(self, language: Language) -> Iterator[str]:
        case, payment = self.app.case, self._payment()
        lender = debt_name(lambda: case)(language, payment.debt)
        yield from doubts_told(language, doubts_of_line(case, payment, self.app.today()), lender)
        if self._missing is not None and self._missing == payment.file:
            yield language.say("payments.proof.missing", file=self._missing)
