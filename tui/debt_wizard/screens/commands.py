"""The command palette: everything that a key does, by its name; what is typed finds steps and advice cards too."""

from collections.abc import Sequence

from debt_wizard.advice.cards import card_name, cards_meant
from debt_wizard.language import Language, languages
from debt_wizard.widgets.key_line import KEYS
from debt_wizard.widgets.searched import Row, SearchedDialog

CARDS = "shift+f1"
"""The key that opens the list of the advice cards."""

LISTED = (
    (CARDS, "⇧F1", "Cards"),
    *(each for each in KEYS if each[2] != "Commands"),
    ("f4", "F4", "Add"),
    ("shift+f4", "⇧F4", "Undo"),
    ("f10", "F10", "Sessions"),
    ("f11", "F11", "Earlier versions"),
    ("f5", "F5", "Contrast"),
    ("f12", "F12", "Save elsewhere"),
)

WORDS = {key: word for key, _, word in LISTED}

SHORT = 3
"""Letters of a word whose last s is no sign of a plural."""

STEP = "step."
"""What the id of a step begins with, as that of a card does with its own word."""


class CommandsDialog(SearchedDialog):
    """Closes with the key of the command that was chosen, or with the id of a step or a card."""

    list_id = "commands"

    def __init__(self, steps: Sequence[str] = (), *, is_on_a_step: bool = True) -> None:
        """`steps` are those of the session, by their ids; they can be gone to from a step alone, not from a dialog."""
        super().__init__()
        self._steps = steps
        self._is_on_a_step = is_on_a_step

    def say_title(self, language: Language) -> str:
        return language.word("Commands")

    def say_search(self, language: Language) -> str:
        return language.say("cards.search_commands")

    def rows(self, language: Language) -> Sequence[Row]:
        commands = [Row(key, f"{sign:<5}{_named(language, key, word)}") for key, sign, word in LISTED if self._is(key)]
        found = [Row(card.id, f"{'':<5}{language.text(card_name(card))}") for card in cards_meant(self.typed)]
        meant = self._steps_meant() if self._is_on_a_step else []
        steps = [Row(STEP + step, f"{'':<5}{_title(language, step)}") for step in meant]
        return [*commands, *steps, *found]

    def say_none(self, language: Language) -> str:
        beyond = [] if self._is_on_a_step else self._steps_meant()
        if beyond:
            return language.say("cards.close_first", step=_title(language, beyond[0]))
        return "" if self.rows(language) else language.say("cards.none")

    def _is(self, key: str) -> bool:
        """Whether a command is meant: its name in any language holds what was typed, or that is its key."""
        typed = self.typed.casefold()
        names = [_named(Language(code), key, WORDS[key]) for code in languages()]
        return typed == key or any(_holds(name, typed) for name in names)

    def _steps_meant(self) -> list[str]:
        """The steps whose title, in any language, holds what was typed."""
        typed, known = self.typed.casefold(), [Language(code) for code in languages()]
        return [step for step in self._steps if typed and any(_holds(_title(each, step), typed) for each in known)]


def _holds(name: str, typed: str) -> bool:
    """Whether a name holds what was typed, or its singular: "drafts" means "The draft"."""
    found = name.casefold()
    return typed in found or (len(typed) > SHORT and typed.endswith("s") and typed[:-1] in found)


def _title(language: Language, step: str) -> str:
    return language.say(f"steps.{step}.title")


def _named(language: Language, key: str, word: str) -> str:
    return language.say("cards.list") if key == CARDS else language.word(word)
