"""The letters of an export, each with how it stands; Enter goes where something can be done about it."""

from collections.abc import Sequence
from datetime import date

from textual import events, work
from textual.content import Content
from textual.message import Message
from textual.widgets.option_list import Option

from debt_wizard.case import Case
from debt_wizard.documents.letter_list import ListedLetter, letter_list, to_look_at
from debt_wizard.documents.letter_words import letter_line
from debt_wizard.language import Language
from debt_wizard.widgets.option_rows import OptionRows


class LetterRows(OptionRows):
    """Those that are in come first, then what is left out, marked by a sign and in words."""

    DEFAULT_CSS = """
    LetterRows { height: auto; max-height: 12; border: none; background: transparent; padding: 0; margin: 0 0 1 0;
                 scrollbar-size-vertical: 1; scrollbar-gutter: stable; }
    LetterRows:focus { border: none; }
    """

    class LookedAt(Message):
        """How the letters stand is known."""

        def __init__(self, letters: list[ListedLetter]) -> None:
            super().__init__()
            self.letters = letters

    def __init__(self) -> None:
        super().__init__(id="letters", markup=False)
        self.letters: list[ListedLetter] = []
        self.are_known = False
        """Whether the letters were looked at."""
        self.display = False

    def look_at(self, case: Case, languages: Sequence[Language], today: date) -> None:
        """Look at each letter in the first language, as things stand now: with many lenders that takes its time."""
        self._look_beside(case.model_copy(deep=True), languages, today)

    @work(thread=True, exclusive=True)
    def _look_beside(self, case: Case, languages: Sequence[Language], today: date) -> None:
        self.post_message(self.LookedAt(letter_list(case, languages[0], today, languages)))

    def show(self, letters: list[ListedLetter]) -> None:
        """Show these letters; the place in the list stays where they are the same."""
        if letters == self.letters:
            return
        self.letters = letters
        self.clear_options()
        self.add_options([Option(Content("")) for _ in letters])
        self.display = bool(letters)
        self.retell()

    def retell(self) -> None:
        """Say each of them again."""
        for place, letter in enumerate(self.letters):
            sign = "-" if letter.left_out is not None else "!" if to_look_at(letter) else "✓"
            self.say_row(place, self.below_itself(f"{sign} ", letter_line(letter, self.language)))

    def on_resize(self, event: events.Resize) -> None:
        """Break the lines again to the new width."""
        self.retell()
