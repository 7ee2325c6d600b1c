"""The figures are being asked anew: what still waits, the way to each, and the way back."""

from collections.abc import Callable, Sequence

from textual import getters
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widget import Widget

from debt_wizard.advice.at_hand import told_before, told_on
from debt_wizard.advice.comparison_of_facts import compared_facts, still_awaited
from debt_wizard.advice.left_over import left_over
from debt_wizard.advice.reserve import reserve
from debt_wizard.case import Change, is_asked_anew
from debt_wizard.language import Language
from debt_wizard.screens.change_told import compared_rows, names_of
from debt_wizard.screens.shown_button import ShownButton
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.drawing import Drawing
from debt_wizard.widgets.host import Host
from debt_wizard.widgets.told import Told, ToldIfAny


class ChangeAsked(Widget):
    """Between the first new figure and the last."""

    app = getters.app(Host)

    DEFAULT_CSS = """
    ChangeAsked { height: auto; layout: vertical; }
    ChangeAsked > Told { margin: 0 0 1 0; }
    """

    def __init__(self, change: Change) -> None:
        super().__init__()
        self._asked = change

    def compose(self) -> ComposeResult:
        day = self._asked.at
        yield Told(lambda language: language.say("changed.asking", day=language.date(day)) if day else "")
        yield Told(self._say_waiting, id="waiting")
        with Horizontal(classes="buttons"):
            yield WordButton(lambda language: language.say("changed.fill_income"), id="fill-income")
            yield WordButton(lambda language: language.say("changed.fill_essentials"), id="fill-essentials")
            yield WordButton(lambda language: language.say("changed.fill_other"), id="fill-other")
        yield ToldIfAny(self._say_money, id="money")
        yield ShownButton(lambda language: language.say("changed.fill_money"), self._is_money_old, id="fill-money")
        with Horizontal(classes="buttons"):
            yield self._button("complete", "changed.complete")
            yield self._button("put-back", "changed.put_back")
        yield Drawing(self._draw, id="compared")

    def _button(self, button_id: str, sentence: str) -> WordButton:
        button = WordButton(lambda language: language.say(sentence), id=button_id)
        button.disabled = self.app.is_read_only or (button_id == "complete" and not left_over(self.app.case).is_known)
        return button

    def _is_money_old(self) -> bool:
        return told_before(self.app.case, self._asked.at)

    def _say_money(self, language: Language) -> str:
        told = told_on(self.app.case)
        if told is None or not self._is_money_old():
            return ""
        return language.say("changed.money", day=language.date(told), amount=language.money(reserve(self.app.case)))

    def _say_waiting(self, language: Language) -> str:
        if not left_over(self.app.case).is_known:
            return language.say("changed.missing")
        waiting = still_awaited(self.app.case, self._asked)
        return language.say("changed.waiting", names=names_of(language, waiting)) if waiting else _all_told(language)

    def _draw(self, language: Language, width: int) -> Sequence[str]:
        found = compared_facts(self.app.case, self._asked)
        return compared_rows(language, found, width, told_only=True) if found is not None else []


class AskedAnew(Told):
    """On the screens that ask for money, while the old figures are put away: that they are, and what came along."""

    def __init__(self, say_carried: Callable[[Language], str] = lambda language: "") -> None:
        super().__init__(self._say_anew, classes="callout asked-anew")
        self._say_carried = say_carried

    def _say_anew(self, language: Language) -> str:
        if not is_asked_anew(self.app.case):
            return ""
        return "\n".join(filter(None, (language.say("changed.being_asked"), self._say_carried(language))))


class BackToChange(Horizontal):
    """The way back to the step that asked for the figures."""

    app = getters.app(Host)

    DEFAULT_CSS = """
    BackToChange { height: auto; margin: 0 0 1 0; }
    """

    def compose(self) -> ComposeResult:
        yield WordButton(lambda language: language.say("changed.to_step"), id="back-to-change")

    def on_mount(self) -> None:
        """It is there only while the figures are asked anew."""
        self.display = is_asked_anew(self.app.case)

    def on_button_pressed(self, event: WordButton.Pressed) -> None:
        """Go back there."""
        event.stop()
        self.app.go_to_step("changed")


def _all_told(language: Language) -> str:
    return language.say("changed.all_told")
