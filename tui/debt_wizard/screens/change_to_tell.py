"""What has changed, to be chosen and told in a line; late payments, the yearly look and the end of small payments are
offered."""

from decimal import Decimal

from textual import getters
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widget import Widget

from debt_wizard.advice.change_road import asks_for_facts
from debt_wizard.advice.charged_by import FEE
from debt_wizard.advice.due import rests_to_agree
from debt_wizard.advice.late_payments import late_since_last_change
from debt_wizard.advice.yearly_review import review_day
from debt_wizard.case import CHANGE_KINDS, Change
from debt_wizard.documents.summary import lender_of
from debt_wizard.language import Language
from debt_wizard.screens.choices import several
from debt_wizard.screens.option_names import choice_name
from debt_wizard.widgets.answer import Answer, AnswerChanged
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.field import Field
from debt_wizard.widgets.host import Host
from debt_wizard.widgets.reading import TEXT
from debt_wizard.widgets.told import Told


class ChangeToTell(Widget):
    """The kinds, a line, and the button that goes on: to the figures, or for a fee straight to what can be done."""

    app = getters.app(Host)

    DEFAULT_CSS = """
    ChangeToTell { height: auto; layout: vertical; }
    ChangeToTell > Told { margin: 0; }
    ChangeToTell > #why-anew { color: $text-muted; }
    """

    def __init__(self, change: Change) -> None:
        super().__init__()
        self._told = change

    def compose(self) -> ComposeResult:
        yield Told(lambda language: language.say("changed.what"))
        yield several(
            CHANGE_KINDS,
            choice_name("change"),
            lambda: list(self._told.kinds),
            self._keep,
            id="kinds",
            about="field.change.kinds",
        )
        yield Field(Answer(lambda: self._told, "story"), TEXT, "change.story", id="change-story")
        yield Field(Answer(lambda: self._told, "fee"), TEXT, "change.fee", id="change-fee")
        with Horizontal(classes="buttons"):
            yield WordButton(lambda language: language.say("changed.ask"), id="ask-anew", variant="primary")
            yield WordButton(lambda language: language.say("changed.done_without"), id="noted", variant="primary")
        yield Told(self._say_why, id="why-anew")

    def on_mount(self) -> None:
        """Show the button that goes on, where something was chosen."""
        self._show_what_fits()

    def on_answer_changed(self, message: AnswerChanged) -> None:
        """A fee has a line of its own, and alone goes another way than a change in the money of a month.

        What was told already stays in sight: without a line of the fee, the letter quotes it.
        """
        self._show_what_fits()

    def _keep(self, kinds: list[str]) -> None:
        self._told.kinds = [kind for kind in CHANGE_KINDS if kind in kinds]

    def _show_what_fits(self) -> None:
        kinds = self._told.kinds
        self.query_one("#field-change-fee").display = FEE in kinds
        self.query_one("#field-change-story").display = kinds != [FEE] or bool(self._told.story)
        anew = asks_for_facts(self._told)
        for button, is_wanted in (("#ask-anew", anew), ("#noted", bool(kinds) and not anew)):
            found = self.query_one(button, WordButton)
            found.display = is_wanted
            found.disabled = self.app.is_read_only

    def _say_why(self, language: Language) -> str:
        return language.say("changed.why") if asks_for_facts(self._told) else ""


class ChangeOffers(Widget):
    """What the log and the calendar say by themselves, each with a button that begins there."""

    app = getters.app(Host)

    DEFAULT_CSS = """
    ChangeOffers { height: auto; layout: vertical; }
    ChangeOffers > .callout { margin: 0; }
    ChangeOffers WordButton { margin: 0 0 1 0; }
    """

    def __init__(self, *, late: bool, review: bool) -> None:
        super().__init__()
        self._late = late
        self._review = review

    def compose(self) -> ComposeResult:
        if self._late:
            yield Told(self._say_late, classes="callout")
            yield self._button("take-late")
        if self._review:
            yield Told(self._say_review, classes="callout")
            yield self._button("take-review")
        if rests_to_agree(self.app.case, self.app.today()):
            yield Told(self._say_rests, classes="callout")
            yield WordButton(lambda language: language.say("changed.rework"), id="rework-proposal")

    def _button(self, button_id: str) -> WordButton:
        button = WordButton(lambda language: language.say("changed.take_late"), id=button_id)
        button.disabled = self.app.is_read_only
        return button

    def _say_late(self, language: Language) -> str:
        return language.say("changed.late", count=len(late_since_last_change(self.app.case, self.app.today())))

    def _say_review(self, language: Language) -> str:
        day = review_day(self.app.case, self.app.today())
        return language.say("changed.review", day=language.date(day)) if day is not None else ""

    def _say_rests(self, language: Language) -> str:
        """What small payments leave, and by when to agree on it, a line for each lender."""
        return "\n".join(
            language.say(
                "changed.rest" if each.amount is not None else "changed.rest_unknown",
                day=language.date(each.day),
                lender=lender_of(self.app.case, each.debt, language),
                amount=language.money(each.amount or Decimal(0)),
            )
            for each in rests_to_agree(self.app.case, self.app.today())
        )
