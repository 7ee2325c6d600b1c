"""One thing that the guidance teaches, told in place."""

from textual.content import Content

from debt_wizard.language import Language
from debt_wizard.widgets.told import Told
from debt_wizard_content.guidance import entry


def lesson(entry_id: str, *, titled: bool = True) -> Told:
    """A paragraph of guidance, with its title above it."""
    return Told(lambda language: _say(language, entry_id, titled), classes="lesson")


def _say(language: Language, entry_id: str, titled: bool) -> Content:
    told = entry(entry_id)
    text = Content(told.text.in_(language.spoken))
    if not titled:
        return text
    return Content.assemble((told.title.in_(language.spoken), "bold"), "\n", text)
