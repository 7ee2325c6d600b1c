"""Questions that are answered with yes, with no, or not yet: each press turns to the next answer."""

from collections.abc import Callable, Sequence

from textual.content import Content

from debt_wizard.language import Language
from debt_wizard.widgets.choice_list import MARK_WIDTH, ChoiceList
from debt_wizard.widgets.line_breaking import break_lines

MARKS = {True: "[✓] ", False: "[✗] ", None: "[ ] "}
"""Told apart without colour."""


class TermList(ChoiceList):
    """Like a list of choices, with three answers each."""

    DEFAULT_CSS = """
    TermList { scrollbar-size: 0 0; }
    """

    def __init__(
        self,
        options: Sequence[str],
        name: Callable[[Language, str], str],
        *,
        answer: Callable[[str], bool | None],
        turn: Callable[[str], None],
        id: str,
        about: str,
    ) -> None:
        self._answer = answer
        super().__init__(
            options, name, is_chosen=lambda term: bool(answer(term)), choose=turn, id=id, about=about, several=True
        )

    def retell(self) -> None:
        """Say every question again, with its answer."""
        is_new = False
        for place, option in enumerate(self._ids):
            lines = break_lines(self._named(self.language, option), self.line_width)
            told = MARKS[self._answer(option)] + f"\n{' ' * MARK_WIDTH}".join(lines)
            if str(self.get_option_at_index(place).prompt) != told:
                self.replace_option_prompt_at_index(place, Content(told))
                is_new = True
        if is_new:
            self.refresh(layout=True)  # below the fold the height would stay that of the lines before
