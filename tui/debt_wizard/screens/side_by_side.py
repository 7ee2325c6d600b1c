"""The draft and the same letter in the other language beside each other, so that one knows what one sends."""

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button

from debt_wizard.documents.paragraphs import paragraphs_of
from debt_wizard.language import Language
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.dialog import Dialog
from debt_wizard.widgets.told import Told

WIDE = 110
"""From this many columns on there is room for two columns; below it each paragraph stands above itself."""

OF_THE_DRAFT = "dim"
"""How the draft is told from the other language where both stand in one column."""


class SideBySideDialog(Dialog[None]):
    """What the facts give in the other language; edits by hand are in the draft alone, and it says so."""

    DEFAULT_CSS = """
    SideBySideDialog.-two > #dialog { width: 100%; height: 100%; }
    SideBySideDialog.-two #dialog-text { height: 1fr; max-height: 100%; }
    SideBySideDialog #draft-text { display: none; }
    SideBySideDialog.-two #draft-text { display: block; height: 1fr; margin: 0 2 0 0; }
    SideBySideDialog #own-words { margin: 0 0 1 0; }
    SideBySideDialog #both { height: auto; }
    SideBySideDialog.-two #both { height: 1fr; }
    """

    def __init__(self, draft: str, other: str, *, has_own_words: bool, is_edited: bool) -> None:
        super().__init__()
        self._draft = draft
        self._other = other
        self._notes = [note for note, holds in (("own_words", has_own_words), ("edited_alone", is_edited)) if holds]

    def compose(self) -> ComposeResult:
        is_wide = self.app.size.width >= WIDE
        self.set_class(is_wide, "-two")
        with Vertical(id="dialog"):
            yield Told(lambda language: language.say("draft.other_language"), classes="dialog-title")
            with Horizontal(id="both"):
                with VerticalScroll(id="draft-text"):
                    yield Told(lambda language: self._draft)
                with VerticalScroll(id="dialog-text"):
                    if self._notes:
                        yield Told(self._say_notes, id="own-words")
                    yield Told(lambda language: self._other if is_wide else self._in_one_column(), id="other-text")
            with Horizontal(classes="dialog-buttons"):
                yield WordButton(lambda language: language.word("Close"), id="close", variant="primary")

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Close."""
        self.dismiss(None)

    def _say_notes(self, language: Language) -> str:
        return "\n".join(language.say(f"draft.{note}") for note in self._notes)

    def _in_one_column(self) -> Content:
        parts: list[str | tuple[str, str]] = []
        for mine, theirs in _pairs(self._draft, self._other):
            parts += ["\n\n" if parts else "", (mine, OF_THE_DRAFT), "\n", theirs]
        return Content.assemble(*parts)


def _pairs(draft: str, other: str) -> Iterator[tuple[str, str]]:
    """Each paragraph with the same one in the other language; where their numbers differ, the one text whole first."""
    mine, theirs = paragraphs_of(draft), paragraphs_of(other)
    if len(mine) != len(theirs):
        yield "\n\n".join(mine), "\n" + "\n\n".join(theirs)
        return
    yield from zip(mine, theirs, strict=True)
