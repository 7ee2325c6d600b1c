"""Options under each other that say themselves: what every list of options in the program is made from."""

from typing import Any, Literal

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
        holder = self._holder()
        if holder is not None:
            self._move_by(holder.scrollable_content_region.height, -1)
        elif self.scrollable_content_region:
            super().action_page_up()  # type: ignore[no-untyped-call]

    def action_page_down(self) -> None:
        """A page down, once there are pages."""
        holder = self._holder()
        if holder is not None:
            self._move_by(holder.scrollable_content_region.height, 1)
        elif self.scrollable_content_region:
            super().action_page_down()  # type: ignore[no-untyped-call]

    def _move_by(self, height: int, direction: Literal[1, -1]) -> None:
        """Move by as many rows as are in sight at once, and to the end where there are fewer."""
        begun = self._row.y
        for _ in range(self.option_count):
            place = self.highlighted or 0
            if direction > 0:
                super().action_cursor_down()
            else:
                super().action_cursor_up()
            if ((self.highlighted or 0) - place) * direction < 0:  # it went round
                self.highlighted = place
                break
            if abs(self._row.y - begun) >= height - 1:
                break
        self._bring_into_sight()

    def _holder(self) -> Widget | None:
        """What scrolls in the place of a list that is as high as its rows; None where the list does so itself."""
        if self.max_scroll_y:
            return None
        return next((each for each in self.ancestors if isinstance(each, Widget) and each.max_scroll_y), None)

    def _bring_into_sight(self) -> None:
        """A list as high as its rows does not scroll by itself: what holds it does, once the person moves in it."""
        holder = self._holder()
        if holder is not None:
            inside = self.content_region.offset - holder.content_region.offset + holder.scroll_offset
            holder.scroll_to_region(self._row.translate(inside), animate=False, force=True)
