"""The frame of the wizard: what stands above, beside and below the body of every step, and is told afresh."""

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical

from debt_wizard.documents.verdict_line import standing_text
from debt_wizard.language import Language
from debt_wizard.screens.shown_button import ShownButton
from debt_wizard.steps import STEPS
from debt_wizard.walking import Walking
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.key_line import KeyLine
from debt_wizard.widgets.rail import Rail, RailLine, placed_title
from debt_wizard.widgets.save_line import SaveLine
from debt_wizard.widgets.told import Told

VERDICT_FROM = "left_over"
"""From this step on, one line says what can be promised and what is promised."""

SMALLEST = (80, 24)
"""Cells and lines from which everything fits."""


class Frame(Walking):
    """Says where the person is, what cannot be understood, what can be promised, and which keys there are."""

    def compose(self) -> ComposeResult:
        yield SaveLine()
        yield Told(self._say_small, id="small")
        yield RailLine(lambda: self.app.case, lambda: self.current.id)
        with Horizontal(id="middle"):
            yield Rail(lambda: self.app.case, lambda: self.current.id)
            with Vertical(id="page"):
                yield Told(self._say_title, id="title")
                yield Told(lambda language: language.say(f"steps.{self.current.id}.excerpt"), id="excerpt")
                yield ShownButton(self._say_return, lambda: self.led_from is not None, id="return")
                yield Vertical(id="body")
                yield Told(self._say_errors, id="errors")
        yield Told(self._say_verdict, id="verdict")
        with Horizontal(id="buttons"):
            yield WordButton(lambda language: f"< {language.word('Back')}", id="back")
            yield WordButton(self._say_skip, id="skip")
            yield WordButton(lambda language: language.word("Help"), id="help")
            yield WordButton(lambda language: f"{language.word('Next')} >", id="next", variant="primary")
        yield KeyLine()

    def on_resize(self, event: events.Resize) -> None:
        """A window that is too small says so; everything still works in it."""
        self.query_one("#small", Told).retell()

    def _say_small(self, language: Language) -> str:
        size = self.app.size
        if size.width >= SMALLEST[0] and size.height >= SMALLEST[1]:
            return ""
        return language.say("window.small", width=size.width, height=size.height)

    def _say_title(self, language: Language) -> str:
        return placed_title(language, self.app.case, self.current)

    def _say_return(self, language: Language) -> str:
        title = language.say(f"steps.{self.led_from}.title") if self.led_from is not None else ""
        return language.say("window.return", step=title)

    def _say_errors(self, language: Language) -> str:
        body = self.body
        shown = [cell for cell in body.cells() if cell.shows_refusal] if body is not None else []
        if shown or body is None:
            return language.say("fields.errors", count=len(shown)) if shown else ""
        return body.asks_first(language)

    def _say_skip(self, language: Language) -> str:
        return language.word("Skip / I don't know")

    def _say_verdict(self, language: Language) -> str:
        ids = [each.id for each in STEPS]
        if ids.index(self.current.id) < ids.index(VERDICT_FROM):
            return ""
        return standing_text(self.app.case, language, self.app.today())
