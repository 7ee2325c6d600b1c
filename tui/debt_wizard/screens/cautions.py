"""What to beware of before anything is signed or paid."""

from textual.app import ComposeResult
from textual.content import Content

from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.lesson import lesson
from debt_wizard.widgets.told import Tell, Told
from debt_wizard_content.catalogues import Item, catalogue
from debt_wizard_content.facts import fact
from debt_wizard_content.guidance import lessons


class CautionsBody(StepBody):
    """Each trap: how it looks, what to do, and the facts behind it."""

    step = "cautions"

    def compose(self) -> ComposeResult:
        for each in catalogue("cautions"):
            yield Told(_caution(each), classes="warning")
        for taught in lessons("cautions"):
            yield lesson(taught.id)


def _caution(caution: Item) -> Tell:
    def say(language: Language) -> Content:
        parts: list[str | tuple[str, str]] = [(caution.name.in_(language.spoken), "bold")]
        for key in ("look_for", "do"):
            text = caution.text(key)
            if text is not None:
                parts.append("\n" + text.in_(language.spoken))
        parts.extend(
            "\n" + language.say("facts.cited", fact=fact(fact_id).text.in_(language.spoken))
            for fact_id in caution.ids("facts")
        )
        return Content.assemble(*parts)

    return say
