"""The figures of an agreement, typed from the paper."""

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll

from debt_wizard.case import Agreement
from debt_wizard.screens.entry_fields import Detail, details_of
from debt_wizard.widgets.answer import Answer, AnswerChanged, AnswerLeft
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.cell import Cell
from debt_wizard.widgets.dialog import Dialog
from debt_wizard.widgets.field import Field
from debt_wizard.widgets.retold import retell_all
from debt_wizard.widgets.told import Told


class AgreementFiguresDialog(Dialog[None]):
    """One field for each figure; what is typed is in the case at once."""

    def __init__(self, agreement: Agreement) -> None:
        super().__init__()
        self._agreement = agreement

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield Told(lambda language: language.say("agreement_review.figures"), classes="dialog-title")
            with VerticalScroll(id="dialog-text", can_focus=False):
                yield from (self._field(detail) for detail in details_of(self._agreement))
            with Horizontal(classes="dialog-buttons"):
                yield WordButton(lambda language: language.word("Close"), id="close", variant="primary")

    def on_mount(self) -> None:
        """Begin with the first figure."""
        self.query(Cell).first().focus()

    def on_answer_changed(self, message: AnswerChanged) -> None:
        """What was typed is kept at once."""
        self.app.case_changed()
        self.call_after_refresh(retell_all, self)

    def on_answer_left(self, message: AnswerLeft) -> None:
        """A field was left."""
        self.app.save_at_once()

    def on_button_pressed(self) -> None:
        """Close."""
        self.dismiss(None)

    def _field(self, detail: Detail) -> Field:
        if detail.reading is None:
            raise TypeError(detail.field)
        answer = Answer(lambda: self._agreement, detail.field)
        return Field(answer, detail.reading, detail.about, id=f"figure-{detail.field}")
