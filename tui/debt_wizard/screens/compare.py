"""The ways to pay one debt side by side, in a dialog; Enter makes one the proposal."""

from textual import work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from debt_wizard.advice.card_rule import FACT
from debt_wizard.advice.comparison import Comparison, compared
from debt_wizard.case import Case, Debt, Proposal
from debt_wizard.language import Language
from debt_wizard.screens.balance_chart import TermLine, draw_balances
from debt_wizard.screens.compare_rows import rows_of
from debt_wizard.screens.fact_note import told_fact
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.dialog import Dialog
from debt_wizard.widgets.drawing import Drawing
from debt_wizard.widgets.option_rows import OptionRows
from debt_wizard.widgets.retold import retell_all
from debt_wizard.widgets.told import Told
from debt_wizard_content.facts import fact


class CompareDialog(Dialog[Proposal]):
    """Closes with the proposal that was chosen. The ways are worked out beside the screen, which waits for nothing."""

    DEFAULT_CSS = """
    CompareDialog > #dialog { height: 100%; }
    CompareDialog #dialog-text { height: 1fr; max-height: 100%; }
    """

    class Found(Message):
        """The ways are worked out."""

        def __init__(self, found: Comparison | None) -> None:
            super().__init__()
            self.found = found

    def __init__(self, case: Case, debt: Debt) -> None:
        super().__init__()
        self._case = case
        self._debt = debt
        self._found: Comparison | None = None

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield Told(self._say_title, classes="dialog-title")
            with VerticalScroll(id="dialog-text", can_focus=False):
                yield Told(lambda language: "" if self._found else language.say("compare.working"), id="working")
                yield WayOptions()
                yield Told(self._say_notes)
                yield Drawing(self._draw, id="terms-chart")
                yield told_fact(fact(FACT))
            with Horizontal(classes="dialog-buttons"):
                yield WordButton(lambda language: language.word("Close"), id="close", variant="primary")

    def on_mount(self) -> None:
        """Begin to work the ways out."""
        self.query_one(".fact").display = False
        self._work_out()

    @work(thread=True, exclusive=True)
    def _work_out(self) -> None:
        self.post_message(self.Found(compared(self._case, self._debt, self.app.today())))

    def on_compare_dialog_found(self, message: Found) -> None:
        """Show the ways."""
        self._found = found = message.found
        if found is None:
            return
        self.query_one(WayOptions).show_ways(found)
        self.query_one(".fact").display = any(way.refusal == "card_over_60" for way in found.ways)
        retell_all(self)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take the way."""
        if self._found is not None and not self.app.is_read_only:
            self.dismiss(self._found.ways[event.option_index - 2].proposal)

    def on_button_pressed(self) -> None:
        """Close."""
        self.dismiss(None)

    def _say_title(self, language: Language) -> str:
        return language.say("compare.title", lender=self._debt.lender or language.say("plan.unnamed_lender"))

    def _say_notes(self, language: Language) -> str:
        if self._found is None:
            return ""
        told = ["how", "signs"]
        if not self._found.rate_is_known:
            told.append("rate_unknown")
        if any(way.id == "lump_sum" and way.proposal is not None for way in self._found.ways):
            told.append("lump_sum")
        return "\n".join(language.say(f"compare.{each}") for each in told)

    def _draw(self, language: Language, width: int) -> list[str]:
        ways = self._found.ways if self._found is not None else ()
        terms = [TermLine(way.schedule, way.months or 0) for way in ways if way.id == "instalments" and way.schedule]
        return draw_balances(language, terms, width)


class WayOptions(OptionRows):
    """One line a way: its figures in columns, or why it is not open."""

    DEFAULT_CSS = """
    WayOptions { height: auto; max-height: 1000; border: none; background: transparent; padding: 0; margin: 0 0 1 0; }
    WayOptions:focus { border: none; background: transparent; }
    """

    def __init__(self) -> None:
        self._found: Comparison | None = None
        super().__init__(id="ways", markup=False)

    def show_ways(self, found: Comparison) -> None:
        """Fill the lines; those that cannot be chosen are passed over by the arrows."""
        self._found = found
        self.add_options([Option(Content(""), disabled=True), Option(Content(""), disabled=True)])
        self.add_options([Option(Content(""), disabled=way.proposal is None) for way in found.ways])
        self.retell()
        open_ways = [place for place, way in enumerate(found.ways, 2) if way.proposal is not None]
        self.highlighted = open_ways[0] if open_ways else None
        self.focus()

    def on_resize(self) -> None:
        """Set the columns again for the new width."""
        self.retell()

    def retell(self) -> None:
        """Say every line again."""
        if self._found is None:
            return
        for place, line in enumerate(rows_of(self.language, self._found, max(self.size.width, 40))):
            self.replace_option_prompt_at_index(place, Content(line))
