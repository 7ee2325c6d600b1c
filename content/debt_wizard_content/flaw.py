"""One thing that is wrong with the content, before it is put into words: where it stands, a code, and values.

The code is the id of a sentence; the values fill its places. What speaks is `checks/telling.py`.
"""

from dataclasses import dataclass
from typing import Union

from debt_wizard_content.text import Text

Value = Union[str, int, tuple[str, ...], Text, "Phrase"]
"""What fills a place: a name or a number as it stands, a list of names, or something said in every language."""

Way = tuple[str | int, ...]
"""The keys that lead to a value of a file, and the places in lists: ("item", 2, "name", "zh")."""

Values = tuple[tuple[str, Value], ...]


@dataclass(frozen=True)
class Phrase:
    """A part of a sentence that is said differently in each language: the id of its own sentence, and what fills it."""

    code: str
    values: Values = ()

    @classmethod
    def of(cls, code: str, **values: Value) -> "Phrase":
        """The phrase of that id, filled by name."""
        return cls(code, tuple(values.items()))


@dataclass(frozen=True)
class Flaw:
    """What is wrong, and where: the file below the content folder, and the line where it is known."""

    file: str
    line: int | None
    code: str
    """The id of the sentence that tells it, such as "flaws_form.missing"."""
    values: Values = ()

    @classmethod
    def of(cls, file: str, line: int | None, code: str, /, **values: Value) -> "Flaw":
        """The flaw of that code, filled by name."""
        return cls(file, line, code, tuple(values.items()))

    @property
    def kind(self) -> str:
        """The part of the code before the point: the file of sentences that tells such flaws."""
        return self.code.partition(".")[0]

    @property
    def place(self) -> str:
        """File and line, as a compiler names them."""
        return f"{self.file}:{self.line}" if self.line is not None else self.file
