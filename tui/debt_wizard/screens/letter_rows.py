"""The letters of an export, each with how it stands; Enter goes where something can be done about it."""

from textual.content import Content
from textual.widgets.option_list import Option

from debt_wizard.documents.letter_list import ListedLetter, to_look_at
from debt_wizard.documents.letter_words import letter_line
from debt_wizard.widgets.option_rows import OptionRows


class LetterRows(OptionRows):
    """Those that are in come first, then what is left out, marked by a sign and in words."""

    DEFAULT_CSS = """
    LetterRows { height: auto; max-height: 1000; border: none; background: transparent; padding: 0; margin: 0 0 1 0; }
    LetterRows:focus { border: none; }
    """

    def __init__(self) -> None:
        super().__init__(id="letters", markup=False)
        self.letters: list[ListedLetter] = []
        self.display = False

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
            self.replace_option_prompt_at_index(place, Content(f"{sign} {letter_line(letter, self.language)}"))
