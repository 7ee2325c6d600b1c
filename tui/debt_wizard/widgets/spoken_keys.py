"""What all screens and dialogs have in common: keys described in the language in force, and clicks that come late."""

from dataclasses import replace

from textual import getters
from textual.binding import ActiveBinding, Binding
from textual.geometry import Offset
from textual.screen import Screen, ScreenResultType
from textual.widget import Widget

from debt_wizard.widgets.cell import Cell
from debt_wizard.widgets.host import Host


class SpokenKeys(Screen[ScreenResultType]):
    """A screen that shows the description of every key in the language in force.

    The description in a class's BINDINGS is the English message; it is never changed in place, so that a
    second switch translates the message again and not a translation.
    """

    app = getters.app(Host)

    BINDINGS = [
        Binding("tab", "app.focus_next", "Next field", show=False, priority=True),
        Binding("shift+tab", "app.focus_previous", "Field before", show=False, priority=True),
        Binding("enter", "leave_cell", "Next field", show=False, priority=True),
    ]
    """They go first: what is typed after a Tab in one burst must not land in the field before it."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Enter goes to the next field from a field alone; elsewhere it presses and chooses."""
        if action == "leave_cell":
            return isinstance(self.focused, Cell)
        return super().check_action(action, parameters)

    def action_leave_cell(self) -> None:
        """Go on to the next field."""
        if isinstance(self.focused, Cell):
            self.focused.leave()

    @property
    def active_bindings(self) -> dict[str, ActiveBinding]:
        """The keys that work here, described in the language in force."""
        language = self.app.language
        return {
            key: active._replace(
                binding=replace(
                    active.binding,
                    description=language.word(active.binding.description) if active.binding.description else "",
                )
            )
            for key, active in super().active_bindings.items()
        }

    def get_widget_and_offset_at(self, x: int, y: int) -> tuple[Widget | None, Offset | None]:
        """The text under a cell, from which the mouse selects; none where it has just been taken away.

        Between the removal of a line and the next drawing the library still finds it there, without a parent, and
        a click on it would end the program.
        """
        widget, offset = super().get_widget_and_offset_at(x, y)
        return (widget, offset) if widget is None or widget.is_attached else (None, None)
