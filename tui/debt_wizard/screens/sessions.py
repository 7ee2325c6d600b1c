"""All sessions: go on with one, begin another, rename, delete to the bin and fetch back."""

from collections.abc import Callable

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Button, OptionList

from debt_wizard.language import Language
from debt_wizard.screens.bin import BinDialog
from debt_wizard.screens.confirm import ConfirmDialog
from debt_wizard.screens.rename_line import RenameLine
from debt_wizard.screens.session_options import SessionOptions
from debt_wizard.storage import SessionError, Sessions
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.fault import fault_text
from debt_wizard.widgets.key_line import KeyLine
from debt_wizard.widgets.spoken_keys import SpokenKeys
from debt_wizard.widgets.told import Told

KEYS = (
    ("f2", "F2", "Language"),
    ("ctrl+q", "^Q", "Quit"),
    ("enter", "Enter", "Open"),
    ("f4", "F4", "New"),
    ("f6", "F6", "Rename"),
    ("delete", "Del", "Delete"),
    ("f9", "F9", "Bin"),
)


class SessionsScreen(SpokenKeys[None]):
    """Where a returning person lands."""

    BINDINGS = [
        Binding("f4", "new", "New"),
        Binding("f6", "rename", "Rename"),
        Binding("delete", "delete", "Delete"),
        Binding("f9", "bin", "Bin"),
        Binding("escape", "stop_renaming", show=False),
    ]

    HORIZONTAL_BREAKPOINTS = [(0, "-tiny"), (60, "-usual")]

    DEFAULT_CSS = """
    SessionsScreen > Told { padding: 0 1; }
    SessionsScreen #sessions-title { text-style: bold; color: $text-primary; }
    SessionsScreen #sessions-fault { color: $text-error; }
    SessionsScreen .buttons { height: 1; padding: 0 1; dock: bottom; margin: 0 0 1 0; }
    SessionsScreen.-tiny .buttons { layout: grid; grid-size: 3; height: 2; }
    SessionsScreen.-tiny #sessions-excerpt { display: none; }
    SessionsScreen.-tiny SessionOptions { margin: 0; }
    """

    class Chosen(Message):
        """The person wants to go on with a session, or to begin a new one."""

        def __init__(self, name: str | None) -> None:
            super().__init__()
            self.name = name

    def __init__(self, sessions: Sessions) -> None:
        super().__init__(id="sessions")
        self._sessions = sessions
        self._fault: SessionError | None = None

    def compose(self) -> ComposeResult:
        yield Told(lambda language: language.say("sessions.title"), id="sessions-title")
        yield Told(lambda language: language.say(self._excerpt), id="sessions-excerpt", classes="quiet")
        yield Told(self._say_fault, id="sessions-fault")
        yield SessionOptions(self._sessions.list())
        yield RenameLine()
        with Horizontal(classes="buttons"):
            yield WordButton(lambda language: language.word("Open"), id="open", variant="primary")
            yield WordButton(lambda language: language.word("New"), id="new")
            yield WordButton(lambda language: language.word("Rename"), id="rename-button")
            yield WordButton(lambda language: language.word("Delete"), id="delete")
            yield WordButton(lambda language: language.word("Bin"), id="bin")
        yield KeyLine(KEYS)

    @property
    def _list(self) -> SessionOptions:
        return self.query_one(SessionOptions)

    def on_mount(self) -> None:
        """The session used last has the focus."""
        self._list.focus()

    def show_fault(self, fault: SessionError) -> None:
        """Say why a session cannot be opened, and how to go on."""
        self._fault = fault
        self.query_one("#sessions-fault", Told).retell()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go on with a session."""
        self.post_message(self.Chosen(event.option_id))

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The buttons do what the keys do."""
        match event.button.id:
            case "open":
                self._list.action_select()
            case "new":
                self.action_new()
            case "rename-button":
                self.action_rename()
            case "delete":
                self.action_delete()
            case "bin":
                self.action_bin()

    def action_new(self) -> None:
        """Begin a new session."""
        self.post_message(self.Chosen(None))

    def action_rename(self) -> None:
        """Open the line for the new name."""
        chosen = self._list.chosen
        if chosen is not None:
            self.query_one(RenameLine).open(chosen.label)

    def action_stop_renaming(self) -> None:
        """Keep the name as it is."""
        self.query_one(RenameLine).close()
        self._list.focus()

    async def on_rename_line_named(self, event: RenameLine.Named) -> None:
        """Take the new name."""
        chosen = self._list.chosen
        if chosen is not None and event.name:
            await self._do(lambda: self._sessions.rename(chosen.name, event.name).stem)
        else:
            self._list.focus()

    def action_delete(self) -> None:
        """Ask, then put the session into the bin."""
        chosen = self._list.chosen
        if chosen is None:
            return

        async def done(yes: bool | None) -> None:
            if yes:
                await self._do(lambda: str(self._sessions.delete(chosen.name)))

        title = chosen.label
        self.app.push_screen(
            ConfirmDialog(
                lambda language: language.word("Delete"),
                lambda language: language.say("sessions.delete", title=title),
                yes=lambda language: language.word("Delete"),
                no=lambda language: language.word("Cancel"),
            ),
            done,
        )

    def action_bin(self) -> None:
        """Show what was deleted, and stand on what was fetched back."""

        async def done(name: str | None) -> None:
            if name is not None:
                await self._do(lambda: name)

        self.app.push_screen(BinDialog(self._sessions), done)

    async def _do(self, what: Callable[[], str]) -> None:
        """Do something that changes the list, and stand on the session whose name it returns."""
        self._fault = None
        name = ""
        try:
            name = what()
        except SessionError as fault:
            self._fault = fault
        old = self._list
        place = old.highlighted or 0
        new = SessionOptions(self._sessions.list(), name, place)
        await self.mount(new, after=old)
        await old.remove()
        new.focus()
        self.query_one("#sessions-fault", Told).retell()
        self.query_one("#sessions-excerpt", Told).retell()

    @property
    def _excerpt(self) -> str:
        return "sessions.excerpt" if self._sessions.list() else "sessions.nothing"

    def _say_fault(self, language: Language) -> str:
        return fault_text(language, self._fault) if self._fault is not None else ""
