"""A question that must be answered before something happens that cannot be taken for granted."""

from collections.abc import Callable

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Button

from debt_wizard.language import Language
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.dialog import Dialog
from debt_wizard.widgets.told import Told


class ConfirmDialog(Dialog[bool]):
    """The safe answer has the focus; Escape is the safe answer too."""

    def __init__(
        self,
        title: Callable[[Language], str],
        question: Callable[[Language], str],
        *,
        yes: Callable[[Language], str],
        no: Callable[[Language], str],
    ) -> None:
        super().__init__()
        self._title = title
        self._question = question
        self._yes = yes
        self._no = no

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield Told(self._title, classes="dialog-title")
            yield Told(self._question)
            with Horizontal(classes="dialog-buttons"):
                yield WordButton(self._no, id="no", variant="primary")
                yield WordButton(self._yes, id="yes")

    def on_mount(self) -> None:
        """Stand on the safe answer."""
        self.query_one("#no").focus()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Answer."""
        self.dismiss(event.button.id == "yes")
