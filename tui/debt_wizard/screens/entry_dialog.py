"""Every field of one entry of a list, with the buttons that move and delete it."""

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widget import Widget
from textual.widgets import Button

from debt_wizard.advice.papers import is_of_debt
from debt_wizard.case import Debt, Evidence, Payment
from debt_wizard.screens.debt_names import debt_ids, debt_name
from debt_wizard.screens.debt_remarks_told import DebtRemarks
from debt_wizard.screens.entry_fields import YES_NO, Detail, details_of
from debt_wizard.screens.payment_remarks import PaymentRemarks
from debt_wizard.widgets.answer import Answer, AnswerChanged, AnswerLeft
from debt_wizard.widgets.buttons import WordButton, yes_no
from debt_wizard.widgets.cell import Cell
from debt_wizard.widgets.dialog import Dialog
from debt_wizard.widgets.entry_line import EntryLine
from debt_wizard.widgets.field import Field, PickField
from debt_wizard.widgets.retold import retell_all
from debt_wizard.widgets.told import Told


class EntryDialog(Dialog[str]):
    """Closes with what is to be done with the entry: nothing, "up", "down" or "delete"."""

    AUTO_FOCUS = "#dialog-text *"
    """The first field: who opens the details can type at once."""

    DEFAULT_CSS = """
    EntryDialog.-remarked #dialog-text { max-height: 45vh; }
    """

    def __init__(self, line: EntryLine) -> None:
        super().__init__()
        self._line = line

    def compose(self) -> ComposeResult:
        lead = self._line.kind.lead
        with Vertical(id="dialog"):
            if lead is not None:
                yield Told(lambda language: lead(language, self._line.entry), classes="dialog-title")
            with VerticalScroll(id="dialog-text"):
                yield from self._fields()
            yield from self._remarks()
            with Horizontal(classes="dialog-buttons"):
                yield WordButton(lambda language: language.word("Close"), id="close", variant="primary")
                yield WordButton(lambda language: language.word("Move up"), id="up")
                yield WordButton(lambda language: language.word("Move down"), id="down")
                yield WordButton(lambda language: language.word("Delete"), id="delete")

    def _remarks(self) -> Iterator[Widget]:
        match self._line.entry:
            case Debt() as debt:
                yield DebtRemarks(lambda: debt)
            case Payment() as payment:
                yield PaymentRemarks(lambda: payment)
            case _:
                pass

    def _fields(self) -> Iterator[Widget]:
        debts = debt_ids(self.app.case)
        if debts and isinstance(self._line.entry, Evidence) and is_of_debt(self._line.entry.kind):
            yield self._field(Detail("debt", "evidence.debt", options=debts, name=debt_name(lambda: self.app.case)))
        for detail in details_of(self._line.entry):
            yield self._field(detail)

    def _field(self, detail: Detail) -> Widget:
        answer = Answer(lambda: self._line.entry, detail.field)
        widget_id = f"detail-{detail.field}"
        if detail.reading is not None:
            return Field(answer, detail.reading, detail.about, id=widget_id)
        if detail.options is YES_NO:
            return yes_no(answer, detail.about, id=widget_id)
        return PickField(answer, detail.offered(), detail.name, detail.about, id=widget_id)

    def on_answer_changed(self, message: AnswerChanged) -> None:
        """The entry joins the case with the first thing that is typed here, too."""
        self._line.join()
        self.app.case_changed()
        self.call_after_refresh(retell_all, self)

    def on_debt_remarks_account_shortened(self, message: DebtRemarks.AccountShortened) -> None:
        """Show the account as it stands now, and go there."""
        account = self.query_one("#detail-account", Cell)
        account.show_value()
        account.focus()

    def on_answer_left(self, message: AnswerLeft) -> None:
        """A field was left."""
        self.app.save_at_once()
        for remarks in self.query(PaymentRemarks):
            remarks.look()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Close, with what is to be done."""
        if event.button.id in {"close", "up", "down", "delete"}:
            self.dismiss(event.button.id)

    def action_close(self) -> None:
        """Escape closes; nothing has to be taken over, because everything is in the case."""
        self.dismiss("close")
