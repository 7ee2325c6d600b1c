"""A paragraph that says itself from the language and the case, broken into lines by the rules of its script."""

from collections.abc import Callable

from textual.content import Content
from textual.geometry import Size
from textual.visual import VisualType

from debt_wizard.language import Language
from debt_wizard.widgets.line_breaking import break_lines
from debt_wizard.widgets.retold import Retold

Tell = Callable[[Language], str | Content]


class Told(Retold):
    """Plain text, never markup: whatever a person typed is shown as it is. An empty text takes no room."""

    DEFAULT_CSS = """
    Told {
        width: 1fr;
        height: auto;
        text-wrap: nowrap;
        text-overflow: clip;
    }
    """

    def __init__(self, tell: Tell, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes, markup=False)
        self._tell = tell
        self._content: Content | None = None
        self._broken: tuple[int, Content] = (-1, Content(""))

    @property
    def text(self) -> str:
        """What is said, without its line breaks."""
        return self.content.plain

    @property
    def content(self) -> Content:
        """What is said."""
        if self._content is None:
            said = self._tell(self.language)
            self._content = said if isinstance(said, Content) else Content(said)
        return self._content

    def tell(self, tell: Tell) -> None:
        """Say something else from here on."""
        self._tell = tell
        self.retell()

    def retell(self) -> None:
        """Say the text again; nothing is drawn where it is the same."""
        before = self._content
        self._content = None
        if before is None or not self.content.is_same(before):
            self._broken = (-1, Content(""))
            self.refresh(layout=True)

    def get_content_width(self, container: Size, viewport: Size) -> int:
        """The width of the longest line that the text brings."""
        return max((line.cell_length for line in self.content.split("\n", allow_blank=True)), default=0)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """The number of lines at that width."""
        if not self.content.plain:
            return 0
        return self._at(width).plain.count("\n") + 1

    def render(self) -> VisualType:
        """The text, broken to the width that there is."""
        return self._at(self.content_size.width or self.size.width)

    def _at(self, width: int) -> Content:
        if self._broken[0] != width:
            self._broken = (width, _broken(self.content, width))
        return self._broken[1]


class ToldIfAny(Told):
    """A text with room around it, which takes none while there is nothing to say."""

    def on_mount(self) -> None:
        """Show it where it says something."""
        self.display = bool(self.text)

    def retell(self) -> None:
        """Say it again, and show it where it says something."""
        super().retell()
        self.display = bool(self.text)


def _broken(content: Content, width: int) -> Content:
    """Break styled text into lines: the lines are found in the plain text, the styles go along."""
    lines: list[Content] = []
    at = 0
    plain = content.plain
    for line in break_lines(plain, width):
        at = max(plain.find(line, at), at)
        lines.append(content[at : at + len(line)] if line else Content(""))
        at += len(line)
        if plain.startswith("\n", at):
            at += 1
    return Content("\n").join(lines)
