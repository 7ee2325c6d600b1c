"""Options under each other that say themselves: what every list of options in the program is made from."""

from typing import Any

from rich.cells import cell_len
from textual.content import Content
from textual.geometry import Offset, Region
from textual.widget import Widget
from textual.widgets import OptionList

from debt_wizard.widgets.line_breaking import break_lines
from debt_wizard.widgets.retold import Retold

PAGE_EDGES = 3
"""Cells at the sides of a page that hold no text."""

LEAST_WIDTH = 20
"""Cells of a line, however narrow the terminal."""


class OptionRows(OptionList, Retold):
    """A list of options whose texts are told again when the language or the case changes."""

    _row = Region()
    """Where the row with the cursor is, within the list."""

    def below_itself(self, mark: str, text: str) -> str:
        """A text behind its mark, broken to the width, so that each of its lines begins below the first.

        Before the first layout the width is that of a whole page, which a list mostly gets.
        """
        width = self.scrollable_content_region.width or self.app.size.width - PAGE_EDGES
        indent = cell_len(mark)
        return mark + f"\n{' ' * indent}".join(break_lines(text, max(width - indent, LEAST_WIDTH)))

    def say_row(self, place: int, told: str) -> bool:
        """Say one row anew where it says something else by now; whether it does."""
        if str(self.get_option_at_index(place).prompt) == told:
            return False
        self.replace_option_prompt_at_index(place, Content(told))
        return True

    def scroll_to_region(self, region: Region, **options: Any) -> Offset:
        """Scroll to a row, and remember where it is."""
        self._row = region
        return super().scroll_to_region(region, **options)

    def action_cursor_up(self) -> None:
        """A row up."""
        super().action_cursor_up()
        self._bring_into_sight()

    def action_cursor_down(self) -> None:
        """A row down."""
        super().action_cursor_down()
        self._bring_into_sight()

    def action_first(self) -> None:
        """To the first row."""
        super().action_first()
        self._bring_into_sight()

    def action_last(self) -> None:
        """To the last row."""
        super().action_last()
        self._bring_into_sight()

    def action_page_up(self) -> None:
        """A page up; before the first drawing there are no pages, and the library would end the program."""
        if self.scrollable_content_region:
            super().action_page_up()  # type: ignore[no-untyped-call]
            self._bring_into_sight()

    def action_page_down(self) -> None:
        """A page down, once there are pages."""
        if self.scrollable_content_region:
            super().action_page_down()  # type: ignore[no-untyped-call]
            self._bring_into_sight()

    def _bring_into_sight(self) -> None:
        """A list as high as its rows does not scroll by itself: what holds it does, once the person moves in it."""
        holder = next((each for each in self.ancestors if isinstance(each, Widget) and each.max_scroll_y), None)
        if holder is not None and not self.max_scroll_y:
            inside = self.content_region.offset - holder.content_region.offset + holder.scroll_offset
            holder.scroll_to_region(self._row.translate(inside), animate=False, force=True)
