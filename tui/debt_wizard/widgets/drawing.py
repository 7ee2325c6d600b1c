"""A chart made of plain characters, drawn again for each width and each language."""

from collections.abc import Callable, Sequence

from textual.content import Content
from textual.geometry import Size
from textual.visual import VisualType

from debt_wizard.language import Language
from debt_wizard.widgets.retold import Retold

Draw = Callable[[Language, int], Sequence[str]]
"""The lines of a chart, from the language in force and the cells that there are; none takes no room."""


class Drawing(Retold):
    """Text in rows of cells, never markup and never broken: a chart is drawn to its width."""

    DEFAULT_CSS = """
    Drawing { width: 1fr; height: auto; text-wrap: nowrap; text-overflow: clip; margin: 0 0 1 0; }
    """

    def __init__(self, draw: Draw, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes, markup=False)
        self._draw = draw
        self._drawn: tuple[int, str] = (-1, "")

    @property
    def text(self) -> str:
        """What is drawn at the present width."""
        return self._at(self.content_size.width or self.size.width)

    def retell(self) -> None:
        """Draw again from the language and the case; nothing happens where it is the same."""
        width, before = self._drawn
        self._drawn = (-1, "")
        if width > 0 and self._at(width) != before:
            self.refresh(layout=True)

    def get_content_width(self, container: Size, viewport: Size) -> int:
        """All that there is."""
        return container.width

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """The number of rows at that width."""
        drawn = self._at(width)
        return drawn.count("\n") + 1 if drawn else 0

    def render(self) -> VisualType:
        """The rows."""
        return Content(self.text)

    def _at(self, width: int) -> str:
        if self._drawn[0] != width:
            self._drawn = (width, "\n".join(self._draw(self.language, width)) if width > 0 else "")
        return self._drawn[1]
