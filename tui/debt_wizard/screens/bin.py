"""The bin: what was deleted, to be fetched back or removed for good."""

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, OptionList
from textual.widgets.option_list import Option

from debt_wizard.language import Language
from debt_wizard.screens.confirm import ConfirmDialog
from debt_wizard.storage import Listed, SessionError, Sessions
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.dialog import Dialog
from debt_wizard.widgets.fault import fault_text
from debt_wizard.widgets.option_rows import OptionRows
from debt_wizard.widgets.told import Told


class BinDialog(Dialog[str]):
    """Closes with the name of the session that was fetched back; Enter on a line fetches it."""

    BINDINGS = [Binding("delete", "empty", "Empty the bin")]

    DEFAULT_CSS = """
    BinDialog #bin-fault { color: $text-error; }
    """

    def __init__(self, sessions: Sessions) -> None:
        super().__init__()
        self._sessions = sessions
        self._fault: SessionError | None = None

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield Told(lambda language: language.word("Bin"), classes="dialog-title")
            yield Told(self._say_what, id="bin-what")
            yield Told(self._say_fault, id="bin-fault")
            yield BinOptions(self._sessions.bin())
            with Horizontal(classes="dialog-buttons"):
                yield WordButton(lambda language: language.word("Put back"), id="put-back", variant="primary")
                yield WordButton(lambda language: language.word("Empty the bin"), id="empty")
                yield WordButton(lambda language: language.word("Close"), id="close")

    def on_mount(self) -> None:
        """Stand on the first session, else on the way out."""
        lines = self.query_one(BinOptions)
        is_empty = not lines.option_count
        self.query_one("#put-back").disabled = self.query_one("#empty").disabled = is_empty
        self.query_one("#close" if is_empty else "BinOptions").focus()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Fetch it back."""
        self._put_back(event.option_id)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The buttons do what the keys do."""
        match event.button.id:
            case "put-back":
                self.query_one(BinOptions).action_select()
            case "empty":
                self.action_empty()
            case "close":
                self.dismiss(None)

    def action_empty(self) -> None:
        """Ask, then remove everything in the bin for good."""
        count = self.query_one(BinOptions).option_count

        def done(yes: bool | None) -> None:
            if yes:
                try:
                    self._sessions.empty_bin()
                except SessionError as fault:
                    self._tell(fault)
                else:
                    self.dismiss(None)

        if count:
            dialog = ConfirmDialog(
                lambda language: language.word("Empty the bin"),
                lambda language: language.say("sessions.bin.empty_ask", count=count),
                yes=lambda language: language.word("Empty the bin"),
                no=lambda language: language.word("Cancel"),
            )
            self.app.push_screen(dialog, done)

    def _put_back(self, name: str | None) -> None:
        if name is None:
            return
        try:
            self.dismiss(self._sessions.restore(name).stem)
        except SessionError as fault:
            self._tell(fault)

    def _tell(self, fault: SessionError) -> None:
        self._fault = fault
        self.query_one("#bin-fault", Told).retell()

    def _say_fault(self, language: Language) -> str:
        return fault_text(language, self._fault) if self._fault is not None else ""

    def _say_what(self, language: Language) -> str:
        return language.say("sessions.bin.what" if self._sessions.bin() else "sessions.bin.nothing")


class BinOptions(OptionRows):
    """What lies in the bin."""

    DEFAULT_CSS = """
    BinOptions { height: auto; max-height: 10; border: none; background: transparent; margin: 1 0 0 0; }
    BinOptions:focus { border: none; }
    """

    def __init__(self, listed: list[Listed]) -> None:
        self._listed = listed
        super().__init__(*(Option(Content(each.label), id=each.name) for each in listed), markup=False)

    def on_mount(self) -> None:
        """Say the days once the language is known."""
        self.retell()
        self.highlighted = 0 if self._listed else None

    def retell(self) -> None:
        """Say each session with the day of its last change."""
        for place, each in enumerate(self._listed):
            day = f"  {self.language.date(each.updated)}" if each.updated is not None else ""
            self.replace_option_prompt_at_index(place, Content(f"{each.label}{day}"))
