"""An advice card: what to do today, what not to do, whom to call, and the facts it rests on."""

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content

from debt_wizard.language import Language
from debt_wizard.screens.fact_note import told_fact
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.dialog import Dialog
from debt_wizard.widgets.told import Told
from debt_wizard_content.facts import fact
from debt_wizard_content.guidance import entry
from debt_wizard_content.text import Text


class CardDialog(Dialog[None]):
    """One card. It stays until it is closed, and can be opened again at any time."""

    def __init__(self, card: str) -> None:
        super().__init__()
        self._card = entry(card)

    def compose(self) -> ComposeResult:
        card = self._card
        with Vertical(id="dialog"):
            yield Told(lambda language: language.text(card.title), classes="dialog-title")
            with VerticalScroll(id="dialog-text"):
                yield Told(lambda language: language.text(card.text))
                for heading, items in (("today", card.today), ("avoid", card.avoid), ("call", card.call)):
                    if items:
                        yield _list(heading, items)
                for fact_id in card.facts:
                    yield told_fact(fact(fact_id))
            with Horizontal(classes="dialog-buttons"):
                yield WordButton(lambda language: language.word("Close"), id="close", variant="primary")

    def on_mount(self) -> None:
        """The button has the focus, so that Enter closes."""
        self.query_one("#close").focus()

    def on_button_pressed(self) -> None:
        """Close."""
        self.dismiss(None)


def _list(heading: str, items: tuple[Text, ...]) -> Told:
    def say(language: Language) -> Content:
        lines = "\n".join(f"- {language.text(item)}" for item in items)
        return Content.assemble("\n", (language.say(f"cards.{heading}"), "bold"), "\n", lines)

    return Told(say)
