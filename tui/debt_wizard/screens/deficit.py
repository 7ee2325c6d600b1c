"""Nothing is left over: a road of its own, not an error."""

from functools import partial

from textual.app import ComposeResult

from debt_wizard.advice.explained_sums import explained_left_over
from debt_wizard.advice.left_over import left_over
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.sources import SourcesButton
from debt_wizard.widgets.figure import Figure
from debt_wizard.widgets.told import Told
from debt_wizard_content.catalogues import item
from debt_wizard_content.guidance import lessons

ROADS = ("deferral", "token")


class DeficitBody(StepBody):
    """What can be asked for when no payment can be promised, and who can help."""

    step = "deficit"

    def compose(self) -> ComposeResult:
        yield Figure(
            lambda language: language.say("deficit.figure", amount=language.money(-left_over(self.case).amount)),
            lambda: [explained_left_over(self.case)],
            id="deficit",
        )
        yield lesson("screen.deficit", titled=False)
        yield self.heading("deficit.roads")
        for road in ROADS:
            yield Told(partial(_road, road))
        yield SourcesButton("roads", [fact for road in ROADS for fact in _facts(road)])
        yield self.say("deficit.people")
        for each in lessons("deficit"):
            yield lesson(each.id)


def _facts(road: str) -> tuple[str, ...]:
    found = item("proposal_kinds", road)
    return found.ids("facts") if found is not None else ()


def _road(road: str, language: Language) -> str:
    found = item("proposal_kinds", road)
    if found is None:
        return ""
    texts = [found.text(key) for key in ("about", "cost")]
    return "\n".join([language.text(found.name), *(language.text(text) for text in texts if text is not None)])
