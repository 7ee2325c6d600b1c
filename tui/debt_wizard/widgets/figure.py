"""A figure that can be asked where it comes from."""

from collections.abc import Callable, Sequence

from textual import events
from textual.binding import Binding
from textual.message import Message

from debt_wizard.advice.explanation import Explanation
from debt_wizard.widgets.told import Tell, Told

Explain = Callable[[], Sequence[Explanation | None]]
"""The explanations of the moment; None where there is nothing to explain yet."""


class Figure(Told, can_focus=True):
    """Text with a figure in it. Tab reaches it; Enter, the key for it, or a click asks where it comes from."""

    BINDINGS = [Binding("enter,space", "explain", show=False)]

    DEFAULT_CSS = """
    Figure:focus { background: $primary 30%; }
    """

    class Asked(Message):
        """The person wants to know where the figure comes from."""

        def __init__(self, figure: "Figure") -> None:
            super().__init__()
            self.figure = figure

    def __init__(self, tell: Tell, explain: Explain, *, id: str, classes: str | None = "figure") -> None:
        super().__init__(tell, id=id, classes=classes)
        self._explain = explain

    @property
    def explanations(self) -> list[Explanation]:
        """Where it comes from, as it stands; empty where there is nothing to explain yet."""
        return [known for known in self._explain() if known is not None]

    def action_explain(self) -> None:
        """Ask."""
        self.post_message(self.Asked(self))

    def on_click(self, event: events.Click) -> None:
        """A click asks too."""
        event.stop()
        self.action_explain()
