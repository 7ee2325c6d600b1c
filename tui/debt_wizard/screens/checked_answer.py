"""The answer that is rehearsed, kept in the case and looked at again after each change."""

from datetime import date

from textual.timer import Timer

from debt_wizard.documents.letter import Wanted
from debt_wizard.documents.remark import Remark
from debt_wizard.documents.remarks import remarks
from debt_wizard.documents.said_in import said_in
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.card import CardDialog
from debt_wizard.screens.draft_state import is_crisis
from debt_wizard.screens.rehearsing import Rehearsing
from debt_wizard.screens.remark_list import RemarkList
from debt_wizard.widgets.letter_editor import LetterEditor
from debt_wizard.widgets.retold import retell_all

RECHECK = 0.25
"""Seconds after the last key until the answer is looked at again."""


class CheckedAnswer(StepBody):
    """Holds where one is in the rehearsal, and the remarks on what is answered there."""

    def __init__(self) -> None:
        super().__init__()
        self._at = Rehearsing(lambda: self.case, self._today)
        self._remarks: list[Remark] = []
        self._recheck: Timer | None = None

    def on_remark_list_chosen(self, message: RemarkList.Chosen) -> None:
        """Go to the place of a remark; where the person is in danger, to the card."""
        if message.remark.layer == "crisis":
            self.app.push_screen(CardDialog("card.crisis"))
            return
        self.query_one(LetterEditor).go_to(message.remark.start, message.remark.end)

    def check_soon(self) -> None:
        """Look at the answer once nothing more is typed."""
        if self._recheck is not None:
            self._recheck.stop()
        self._recheck = self.set_timer(RECHECK, self._check)

    def _today(self) -> date:
        return self.app.today()

    @property
    def _kept(self) -> str:
        return self._at.kept(self.app.language)

    @property
    def _is_crisis(self) -> bool:
        return is_crisis(self._remarks)

    def _write(self, text: str) -> None:
        if not self.app.is_read_only:
            self._at.write(text, self.app.language, self.app.now().replace(microsecond=0))

    def _show(self) -> None:
        """Put the answer that is kept into the field."""
        self.query_one(LetterEditor).show(self._kept)
        self._check()

    def _check(self) -> None:
        if not self.case.debts_in_scope():  # the session was closed while a look was still to come
            return
        text = self._kept
        wanted = Wanted(self._at.debt, "first_proposal", "phone")
        self._remarks = remarks(text, self.case, wanted, said_in(text, self.case), self.app.today()) if text else []
        self.query_one(LetterEditor).mark([(each.start, each.end) for each in self._remarks])
        self.query_one(RemarkList).show(text, self._remarks)
        self._tell()

    def _tell(self) -> None:
        """Say all of it again."""
        retell_all(self)
