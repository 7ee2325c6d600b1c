"""What can be done in the rehearsal: two rows of buttons, of which those that make sense are shown."""

from collections.abc import Mapping, Sequence

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical

from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.pick import Pick

ROWS = (
    (
        "rehearsal-buttons",
        (("before", "Question before"), ("after", "Next question"), ("again", "Go through it again")),
    ),
    (
        "rehearsal-more",
        (
            ("get-help", "Get help"),
            ("show-reply", "Show a calm reply"),
            ("use-reply", "Take this reply"),
            ("answer-step", "Fill in what is missing"),
        ),
    ),
)
"""They stand above the question, so that nothing said below moves them. Help comes first where it is needed."""


class RehearsalButtons(Vertical):
    """With more than one lender, who is rehearsed with is chosen beside them."""

    DEFAULT_CSS = """
    RehearsalButtons { height: auto; margin: 0; }
    RehearsalButtons > Horizontal { height: auto; margin: 0; }
    """

    def __init__(self, picks: Sequence[Pick]) -> None:
        super().__init__()
        self._picks = picks

    def compose(self) -> ComposeResult:
        picks = list(self._picks)
        for row, buttons in ROWS:
            with Horizontal(id=row):
                yield from (_button(*told) for told in buttons)
                yield from picks
            picks = []

    def show(self, displayed: Mapping[str, bool], *, is_first: bool, is_last: bool) -> None:
        """Show these buttons, or do not, and let nobody go past the ends."""
        self.query_one("#before", WordButton).disabled = is_first
        self.query_one("#after", WordButton).disabled = is_last
        for button, is_displayed in displayed.items():
            self.query_one(f"#{button}").display = is_displayed


def _button(button: str, word: str) -> WordButton:
    return WordButton(lambda language: language.word(word), id=button, about="field.rehearsal.answer")
