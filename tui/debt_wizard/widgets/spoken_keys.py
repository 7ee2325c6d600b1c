"""Keys whose descriptions are said in the language in force, on every screen and dialog."""

from dataclasses import replace

from textual import getters
from textual.binding import ActiveBinding
from textual.screen import Screen, ScreenResultType

from debt_wizard.widgets.host import Host


class SpokenKeys(Screen[ScreenResultType]):
    """A screen that shows the description of every key in the language in force.

    The description in a class's BINDINGS is the English message; it is never changed in place, so that a
    second switch translates the message again and not a translation.
    """

    app = getters.app(Host)

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
