"""What can be done with an offer: a row of buttons, of which those that make sense are shown."""

from collections.abc import Callable, Collection

from textual.app import ComposeResult
from textual.containers import Horizontal

from debt_wizard.language import Language
from debt_wizard.widgets.buttons import WordButton

BUTTONS = (
    ("accept-offer", "Accept it"),
    ("take-counter", "Answer with this"),
    ("decline-offer", "Decline it"),
    ("reopen-offer", "Decide again"),
    ("write-reply", "Write the reply"),
    ("pressed", "What to do now"),
)


class OfferButtons(Horizontal):
    """One row above what the offer means, in sight while it is read."""

    DEFAULT_CSS = """
    OfferButtons { height: auto; margin: 0 0 1 0; }
    """

    def __init__(self, say_counter: Callable[[Language], str]) -> None:
        """`say_counter` names the counter-proposal that one of the buttons takes."""
        super().__init__(id="offer-buttons")
        self._say_counter = say_counter

    def compose(self) -> ComposeResult:
        for button, word in BUTTONS:
            say = self._say_counter if button == "take-counter" else _worded(word)
            yield WordButton(say, id=button, about="field.offer.decision")

    def on_mount(self) -> None:
        """Nothing can be decided before an offer was looked at."""
        self.show(())

    def show(self, wanted: Collection[str]) -> None:
        """Show these buttons and no other."""
        for button, _ in BUTTONS:
            self.query_one(f"#{button}").display = button in wanted


def _worded(word: str) -> Callable[[Language], str]:
    return lambda language: language.word(word)
