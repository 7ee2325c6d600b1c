"""What the bodies of all steps have in common."""

from collections.abc import Callable, Iterator
from typing import ClassVar

from textual import getters
from textual.containers import VerticalScroll
from textual.widget import Widget

from debt_wizard.case import Case, Contact, Debt, Part
from debt_wizard.language import Language
from debt_wizard.widgets.answer import Answer
from debt_wizard.widgets.cell import Cell
from debt_wizard.widgets.field import Field
from debt_wizard.widgets.figure import Figure
from debt_wizard.widgets.host import Host
from debt_wizard.widgets.reading import Reading
from debt_wizard.widgets.told import Told


class StepBody(VerticalScroll, can_focus=False):
    """The middle of the wizard for one step. Title, excerpt and buttons are the wizard's."""

    step: ClassVar[str]
    """The id of the step: its title and excerpt are the content's `steps.STEP.title` and `.excerpt`."""

    app = getters.app(Host)

    DEFAULT_CSS = """
    StepBody { height: 1fr; padding: 0 1; scrollbar-size-vertical: 1; }
    StepBody > Told { margin: 0 0 1 0; }
    StepBody > WordButton { margin: 0 0 1 0; }
    StepBody .quiet { color: $text-muted; }
    StepBody .heading { text-style: bold; margin: 1 0 0 0; }
    StepBody .figure { text-style: bold; }
    StepBody .callout { border-left: thick $primary; padding: 0 1; margin: 0 0 1 0; }
    StepBody .warning { border-left: thick $warning; padding: 0 1; margin: 0 0 1 0; }
    StepBody .buttons { height: auto; margin: 0 0 1 0; }
    """

    def __init__(self) -> None:
        super().__init__(id=f"body-{self.step}")

    @property
    def case(self) -> Case:
        """The open case."""
        return self.app.case

    def say(self, sentence: str, /, **values: Callable[[Language], str]) -> Told:
        """A paragraph of content; its places are filled afresh each time it is told."""
        return Told(lambda language: language.say(sentence, **{name: tell(language) for name, tell in values.items()}))

    def heading(self, sentence: str) -> Told:
        """A heading inside the body."""
        return Told(lambda language: language.say(sentence), classes="heading")

    def field(self, part: Callable[[], Part], name: str, reading: Reading, about: str, *, of: str = "") -> Field:
        """A labelled field for one answer of the case; `of` tells apart those of several entries."""
        return Field(Answer(part, name), reading, about, id="-".join(filter(None, (about.replace(".", "-"), of))))

    def cells(self) -> Iterator[Cell]:
        """Every field to type in, in the order of the screen."""
        yield from self.query(Cell)

    @property
    def talking_about(self) -> tuple[str | None, str] | None:
        """The debt and the channel that this body is about; None where it is about no single one."""
        return None

    async def talk_logged(self, contact: Contact) -> None:
        """A talk was logged over this body; one that lists contacts overrides it."""

    def entries_changed(self) -> None:
        """An entry was changed in a dialog over this body; one that keeps what it worked out overrides it."""

    def may_leave(self) -> bool:
        """Whether Next may go on; a body that must ask something first overrides it."""
        return True

    def focus_on(self, field: str, debt: str | None) -> None:
        """Go to a field by its name; where there is one for each debt, to that debt's."""
        asked = [
            node for node in self.query("*") if getattr(node, "about", None) == f"field.{field}" and node.focusable
        ]
        for node in sorted(asked, key=lambda node: _debt_of(node) != debt)[:1]:
            node.focus()

    def asks_first(self, language: Language) -> str:
        """What has to be done before Next goes on, said below the body; nothing unless it was tried."""
        return ""

    def focus_first(self) -> None:
        """Go to the first thing that can be answered here."""
        answerable = (node for node in self.query("*") if node.focusable and not node.has_class("sources"))
        first = next((node for node in answerable if not isinstance(node, Figure)), None)
        if first is not None:
            self.screen.set_focus(first, scroll_visible=False)


def _debt_of(node: Widget) -> str | None:
    """The debt that a field is about; None where it is about no single one."""
    answer = getattr(node, "answer", None)
    part = answer.part() if isinstance(answer, Answer) else None
    return part.id if isinstance(part, Debt) else getattr(part, "debt", None)
