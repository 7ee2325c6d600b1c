"""Options under each other that say themselves: what every list of options in the program is made from."""

from textual.widgets import OptionList

from debt_wizard.widgets.retold import Retold


class OptionRows(OptionList, Retold):
    """A list of options whose texts are told again when the language or the case changes."""

    def action_page_up(self) -> None:
        """A page up; before the first drawing there are no pages, and the library would end the program."""
        if self.scrollable_content_region:
            super().action_page_up()  # type: ignore[no-untyped-call]

    def action_page_down(self) -> None:
        """A page down, once there are pages."""
        if self.scrollable_content_region:
            super().action_page_down()  # type: ignore[no-untyped-call]
