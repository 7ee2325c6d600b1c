"""A command line that asks for something that there is not."""

from debt_wizard.case import clean
from debt_wizard.language import Language

SHOWN = 40
"""Characters of a word that are repeated to whoever typed it."""


class BadUseError(Exception):
    """What is wrong with a command line: the id of a sentence in commands.toml, and what fills it."""

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = values

    def line(self, language: Language) -> str:
        """One line: what is wrong, and an example of what is right."""
        shown = {name: clean(value)[:SHOWN] if name == "typed" else value for name, value in self.values.items()}
        return language.say(f"commands.bad_use.{self.code}", **shown)
