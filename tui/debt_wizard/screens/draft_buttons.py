"""What can be done with a draft: a row of buttons, of which those that make sense are shown."""

from collections.abc import Callable, Collection, Mapping

from textual.app import ComposeResult

from debt_wizard.language import Language
from debt_wizard.widgets.button_row import ButtonRow
from debt_wizard.widgets.buttons import WordButton

BUTTONS = (
    ("get-help", "Get help", ""),
    ("log-talk", "Log", "F9"),
    ("next-remark", "Next remark", "F4"),
    ("take-suggestion", "Take the suggestion", "⇧F4"),
    ("answer-place", "Answer it", ""),
    ("take-fresh", "Use the new one", ""),
    ("keep-mine", "Keep mine", ""),
    ("copy-block", "", ""),
    ("copy-draft", "", ""),
    ("side-by-side", "Other language", ""),
    ("afresh", "Start afresh", ""),
)
"""Each button, its English word, and the sign of its key where it has one. Without a word, its label changes."""


class DraftButtons(ButtonRow):
    """They stand above the text."""

    DEFAULT_CSS = """
    DraftButtons { margin: 0; min-height: 1; }
    """

    def __init__(self, say: Mapping[str, Callable[[Language], str]]) -> None:
        """`say` has the labels of the moment, by button."""
        super().__init__(id="draft-buttons")
        self._say = say

    def compose(self) -> ComposeResult:
        for button, word, sign in BUTTONS:
            made = WordButton(self._say.get(button) or _worded(word, sign), id=button, about="field.draft.text")
            made.display = False  # until the draft was looked at: a call for help that only flashes frightens
            yield made

    def show(self, wanted: Collection[str]) -> None:
        """Show these buttons and no other."""
        for button, _, _ in BUTTONS:
            self.query_one(f"#{button}").display = button in wanted
        self.retell()

    def retell(self) -> None:
        """Say the labels of the moment again."""
        for button in self.query(WordButton):
            if button.id in self._say:
                button.retell()


def _worded(word: str, sign: str) -> Callable[[Language], str]:
    return lambda language: f"{language.word(word)} {sign}".rstrip()
