"""What is to be done once a debt is paid: each with its day, its reason, and the letter or the facts behind it."""

from collections.abc import Iterator
from functools import partial

from textual import getters
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widget import Widget

from debt_wizard.advice.road import road_step
from debt_wizard.case import Debt, RoadStep
from debt_wizard.language import Language
from debt_wizard.screens.done_row import DoneRow
from debt_wizard.screens.sources import SourcesButton
from debt_wizard.widgets.answer import Answer, AnswerChanged
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.host import Host
from debt_wizard_content.catalogues import Item, catalogue
from debt_wizard_content.text import Text


class LetterOfEnd(WordButton):
    """The way to the letter that one of the last things needs."""

    def __init__(self, debt_id: str, intent_id: str, label: Text) -> None:
        self.debt_id = debt_id
        self.intent_id = intent_id
        super().__init__(lambda language: language.text(label), id=f"letter-{debt_id}", about="field.road.done_on")


class LastThings(Widget):
    """The list for one debt. A thing joins the road of the case with its day, and leaves it with it."""

    app = getters.app(Host)

    DEFAULT_CSS = """
    LastThings { height: auto; layout: vertical; }
    """

    def __init__(self, debt: Debt) -> None:
        super().__init__()
        self._debt = debt
        self._steps: list[RoadStep] = []

    def compose(self) -> ComposeResult:
        self._steps = []
        product = self._debt.product
        for item in (each.for_product(product) for each in catalogue("ending") if each.suits(product)):
            noted = road_step(self.app.case, self._debt.id, item.id)
            step = noted if noted is not None else RoadStep(debt=self._debt.id, step=item.id)
            self._steps.append(step)
            yield DoneRow(
                Answer(partial(_same, step), "done_on"),
                partial(_say_name, item),
                id=f"{item.id}-{self._debt.id}",
                about="road.done_on",
                how=partial(_say_how, item),
            )
            buttons = list(self._buttons(item))
            if buttons:
                yield Horizontal(*buttons, classes="buttons")

    def _buttons(self, item: Item) -> Iterator[Widget]:
        letter, label = item.value("letter"), item.text("write")
        if letter is not None and label is not None:
            yield LetterOfEnd(self._debt.id, letter, label)
        if item.ids("facts"):
            yield SourcesButton(f"{item.id}-{self._debt.id}", item.ids("facts"))

    def on_answer_changed(self, message: AnswerChanged) -> None:
        """Keep in the case what says something."""
        road = self.app.case.road
        for step in self._steps:
            is_there = any(each is step for each in road)
            says = step.done_on is not None or step.due is not None or bool(step.unfinished)
            if says and not is_there:
                road.append(step)
            elif is_there and not says:
                road[:] = [each for each in road if each is not step]


def _same(step: RoadStep) -> RoadStep:
    return step


def _say_name(item: Item, language: Language) -> str:
    return language.text(item.name)


def _say_how(item: Item, language: Language) -> str:
    texts = [item.text("how"), item.text("why")]
    return "\n".join(language.text(text) for text in texts if text is not None)
