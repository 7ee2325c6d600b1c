"""A button that is there as long as there is something for it to do."""

from collections.abc import Callable

from textual.widgets.button import ButtonVariant

from debt_wizard.language import Language
from debt_wizard.widgets.buttons import WordButton


class ShownButton(WordButton):
    """Its label and whether it is shown follow the case, each time that the screen is told again."""

    def __init__(
        self,
        say: Callable[[Language], str],
        wanted: Callable[[], bool],
        *,
        id: str,
        variant: ButtonVariant = "default",
        about: str | None = None,
    ) -> None:
        self._wanted = wanted
        super().__init__(say, id=id, variant=variant, about=about)

    def retell(self) -> None:
        """Show or hide it, and say its label again."""
        self.display = self._wanted()
        if self.display:
            super().retell()
