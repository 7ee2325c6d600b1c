"""The remarks about a draft, each layer under a heading of its own; Enter goes to the place in the text."""

from collections.abc import Iterator, Sequence

from textual import events
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from debt_wizard.documents.remark import Layer, Remark
from debt_wizard.widgets.option_rows import OptionRows

MARKS: dict[Layer, str] = {"crisis": "*", "exact": "!", "phrase": "?", "measure": "-"}
"""The sign of each layer, so that they are told apart without colour."""

QUOTED = 16
"""Characters of the place that are quoted."""


class RemarkList(OptionRows):
    """A few lines high at most; nothing where there is no remark."""

    DEFAULT_CSS = """
    RemarkList { height: auto; max-height: 4; border: none; background: transparent; padding: 0; margin: 0 0 1 0;
                 scrollbar-size-vertical: 1; }
    RemarkList:focus { border: none; }
    RemarkList:blur > .option-list--option-highlighted { background: transparent; }
    RemarkList > .option-list--option-disabled { color: $text-muted; text-style: bold; }
    """

    class Chosen(Message):
        """The person wants to see the place of a remark."""

        def __init__(self, remark: Remark) -> None:
            super().__init__()
            self.remark = remark

    def __init__(self) -> None:
        super().__init__(id="remarks", markup=False)
        self.about = "field.draft.text"
        self._rows: list[Remark | Layer] = []
        """The remarks, and before the first of each layer its heading."""
        self._text = ""

    def show(self, text: str, remarks: Sequence[Remark]) -> None:
        """List the remarks about a text, which come layer by layer."""
        before = self._shown
        place = before.index(self.current) if self.current in before else 0
        self._text, self._rows = text, list(_rows(remarks))
        self.set_options([Option(Content(""), disabled=isinstance(row, str)) for row in self._rows])
        self.display = bool(remarks)
        self.highlighted = self._rows.index(remarks[min(place, len(remarks) - 1)]) if remarks else None
        self.retell()

    def retell(self) -> None:
        """Say each of them again."""
        for place, row in enumerate(self._rows):
            self.say_row(place, self._heading(row) if isinstance(row, str) else self._told(row))

    def on_resize(self, event: events.Resize) -> None:
        """Break the remarks again to the new width."""
        self.retell()

    def stand_on(self, remark: Remark) -> None:
        """Go to the line of a remark."""
        self.highlighted = self._rows.index(remark)

    @property
    def lines(self) -> int:
        """How many rows it has, headings among them; each may take more than one line."""
        return len(self._rows)

    @property
    def current(self) -> Remark | None:
        """The remark on which the person stands."""
        row = self._rows[self.highlighted] if self.highlighted is not None and self._rows else None
        return row if isinstance(row, Remark) else None

    @property
    def _shown(self) -> list[Remark]:
        return [row for row in self._rows if isinstance(row, Remark)]

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Ask for its place to be shown."""
        event.stop()
        row = self._rows[event.option_index]
        if isinstance(row, Remark):
            self.post_message(self.Chosen(row))

    def _heading(self, layer: Layer) -> str:
        return f"{MARKS[layer]} {self.language.say(f'draft.layer.{layer}')}"

    def _told(self, remark: Remark) -> str:
        quoted = " ".join(self._text[remark.start : remark.end].split())
        short = quoted if len(quoted) <= QUOTED else quoted[:QUOTED] + "…"
        said = remark.words(self.language)
        line = self.language.say("draft.remark.at", text=short, remark=said) if short else said
        return self.below_itself(f"{MARKS[remark.layer]} ", line)


def _rows(remarks: Sequence[Remark]) -> Iterator[Remark | Layer]:
    """The remarks with a heading before each layer; a word for a person in danger needs none."""
    layer: Layer = "crisis"
    for remark in remarks:
        if remark.layer != layer:
            layer = remark.layer
            yield layer
        yield remark
