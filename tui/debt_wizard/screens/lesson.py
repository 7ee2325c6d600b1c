"""One thing that the guidance teaches, told in place, with its sources on demand."""

from textual.app import ComposeResult
from textual.content import Content
from textual.widget import Widget

from debt_wizard.language import Language
from debt_wizard.screens.sources import SourcesButton
from debt_wizard.widgets.told import Told
from debt_wizard_content.guidance import entry


def lesson(entry_id: str, *, titled: bool = True) -> Widget:
    """A paragraph of guidance, with its title above it; one that rests on facts has a button that shows them."""
    return Lesson(entry_id, titled=titled)


class Lesson(Widget):
    """The text, and below it the way to its sources."""

    DEFAULT_CSS = """
    Lesson { height: auto; layout: vertical; margin: 0 0 1 0; }
    """

    def __init__(self, entry_id: str, *, titled: bool) -> None:
        super().__init__()
        self._entry = entry(entry_id)
        self._titled = titled

    def compose(self) -> ComposeResult:
        yield Told(self._say)
        if self._entry.facts:
            yield SourcesButton(self._entry.id, self._entry.facts)

    def _say(self, language: Language) -> Content:
        text = Content(language.text(self._entry.text))
        if not self._titled:
            return text
        return Content.assemble((language.text(self._entry.title), "bold"), "\n", text)
