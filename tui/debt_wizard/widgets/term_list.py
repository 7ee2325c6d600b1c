"""Questions that are answered with yes, with no, or not yet: each press turns to the next answer."""

from collections.abc import Callable, Sequence

from debt_wizard.language import Language
from debt_wizard.widgets.choice_list import ChoiceList

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
            told = self.below_itself(MARKS[self._answer(option)], self._named(self.language, option))
            is_new = self.say_row(place, told) or is_new
        if is_new:
            self.refresh(layout=True)  # below the fold the height would stay that of the lines before
