"""Buttons beside each other, and below each other where the terminal is too narrow for all of them."""

from textual.containers import Horizontal
from textual.geometry import Offset, Size
from textual.layout import ArrangeResult, Layout, WidgetPlacement
from textual.layouts.horizontal import HorizontalLayout
from textual.widget import Widget


class WrappingLayout(HorizontalLayout):
    """From left to right like the library's, and on to the next row at the edge, as words do."""

    name = "wrapping"

    def arrange(self, parent: Widget, children: list[Widget], size: Size, greedy: bool = True) -> ArrangeResult:
        """Break the one row that the library makes into as many as it takes."""
        rows: list[WidgetPlacement] = []
        left = top = below = 0
        for placement in super().arrange(parent, children, size, greedy):
            region = placement.region
            if region.x > left and region.right - left > size.width:
                left, top = region.x, below
            placed = region.translate(Offset(-left, top))
            below = max(below, placed.bottom)
            rows.append(placement._replace(region=placed))
        return rows


class ButtonRow(Horizontal):
    """A row that takes another one rather than cut a button off."""

    DEFAULT_CSS = """
    ButtonRow { height: auto; }
    """

    _wrapping = WrappingLayout()

    @property
    def layout(self) -> Layout:
        """Its own: a style sheet can name the library's layouts alone."""
        return self._wrapping
