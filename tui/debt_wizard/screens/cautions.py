"""What to beware of before anything is signed or paid."""

from textual.app import ComposeResult
from textual.content import Content
from textual.widget import Widget

from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.sources import SourcesButton
from debt_wizard.widgets.told import Told
from debt_wizard_content.catalogues import Item, catalogue
from debt_wizard_content.guidance import lessons


class CautionsBody(StepBody):
    """Each trap: how it looks, what to do, and the facts behind it on demand."""

    step = "cautions"

    def compose(self) -> ComposeResult:
        for each in catalogue("cautions"):
            yield Caution(each)
        for taught in lessons("cautions"):
            yield lesson(taught.id)


class Caution(Widget):
    """One trap."""

    DEFAULT_CSS = """
    Caution { height: auto; layout: vertical; border-left: thick $warning; padding: 0 1; margin: 0 0 1 0; }
    """

    def __init__(self, caution: Item) -> None:
        super().__init__()
        self._caution = caution

    def compose(self) -> ComposeResult:
        yield Told(self._say)
        if self._caution.ids("facts"):
            yield SourcesButton(self._caution.id, self._caution.ids("facts"))

    def _say(self, language: Language) -> Content:
        parts: list[str | tuple[str, str]] = [(language.text(self._caution.name), "bold")]
        for key in ("look_for", "do"):
            text = self._caution.text(key)
            if text is not None:
                parts.append("\n" + language.text(text))
        return Content.assemble(*parts)
