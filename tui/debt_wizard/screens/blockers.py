"""What is in the way of the export, each with the way to where it is filled."""

from collections.abc import Callable

from textual import events
from textual.content import Content
from textual.widgets.option_list import Option

from debt_wizard.documents.readiness import Blocker
from debt_wizard.widgets.option_rows import OptionRows


class Blockers(OptionRows):
    """What is in the way, each with its way out; nothing is shown where nothing is."""

    DEFAULT_CSS = """
    Blockers { height: auto; max-height: 1000; border: none; background: transparent; padding: 0; margin: 0 0 1 0; }
    Blockers:focus { border: none; }
    """

    def __init__(self, find: Callable[[], list[Blocker]]) -> None:
        super().__init__(id="blockers", markup=False)
        self._find = find
        self.found: list[Blocker] = []

    def show(self) -> None:
        """Look again what is in the way."""
        self.found = self._find()
        self.clear_options()
        self.add_options([Option(Content("")) for _ in self.found])
        self.display = bool(self.found)
        self.highlighted = 0 if self.found else None
        self.retell()

    def retell(self) -> None:
        """Say each of them again."""
        for place, blocker in enumerate(self.found):
            self.say_row(place, self.below_itself("> ", blocker.words(self.language)))

    def on_resize(self, event: events.Resize) -> None:
        """Break the lines again to the new width."""
        self.retell()
