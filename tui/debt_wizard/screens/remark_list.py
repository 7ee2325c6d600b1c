"""The remarks about a draft, under each other; Enter goes to the place in the text."""

from collections.abc import Sequence

from textual import events
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from debt_wizard.documents.remark import Remark
from debt_wizard.widgets.line_breaking import break_lines
from debt_wizard.widgets.option_rows import OptionRows

MARKS = {"crisis": "*", "exact": "!", "phrase": "?", "measure": "-"}
"""The sign of each layer, so that they are told apart without colour."""

MARK_WIDTH = 2
LEAST_WIDTH = 20

QUOTED = 16
"""Characters of the place that are quoted."""


class RemarkList(OptionRows):
    """A few lines high at most; nothing where there is no remark."""

    DEFAULT_CSS = """
    RemarkList { height: auto; max-height: 4; border: none; background: transparent; padding: 0; margin: 0 0 1 0;
                 scrollbar-size-vertical: 1; }
    RemarkList:focus { border: none; }
    RemarkList:blur > .option-list--option-highlighted { background: transparent; }
    """

    class Chosen(Message):
        """The person wants to see the place of a remark."""

        def __init__(self, remark: Remark) -> None:
            super().__init__()
            self.remark = remark

    def __init__(self) -> None:
        super().__init__(id="remarks", markup=False)
        self.about = "field.draft.text"
        self._remarks: list[Remark] = []
        self._text = ""

    def show(self, text: str, remarks: Sequence[Remark]) -> None:
        """List the remarks about a text."""
        place = self.highlighted
        self._text, self._remarks = text, list(remarks)
        self.set_options([Option(Content("")) for _ in remarks])
        self.display = bool(remarks)
        self.highlighted = min(place or 0, len(remarks) - 1) if remarks else None
        self.retell()

    def retell(self) -> None:
        """Say each of them again."""
        for place, remark in enumerate(self._remarks):
            quoted = " ".join(self._text[remark.start : remark.end].split())
            short = quoted if len(quoted) <= QUOTED else quoted[:QUOTED] + "…"
            said = remark.words(self.language)
            line = self.language.say("draft.remark.at", text=short, remark=said) if short else said
            lines = break_lines(line, max(self.size.width - MARK_WIDTH, LEAST_WIDTH))
            told = f"{MARKS[remark.layer]} " + f"\n{' ' * MARK_WIDTH}".join(lines)
            if str(self.get_option_at_index(place).prompt) != told:
                self.replace_option_prompt_at_index(place, Content(told))

    def on_resize(self, event: events.Resize) -> None:
        """Break the remarks again to the new width."""
        self.retell()

    def stand_on(self, remark: Remark) -> None:
        """Go to the line of a remark."""
        self.highlighted = self._remarks.index(remark)

    @property
    def current(self) -> Remark | None:
        """The remark on which the person stands."""
        return self._remarks[self.highlighted] if self.highlighted is not None and self._remarks else None

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Ask for its place to be shown."""
        event.stop()
        self.post_message(self.Chosen(self._remarks[event.option_index]))
