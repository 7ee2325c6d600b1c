"""One thing that is wrong with the content, told to the person who edits it."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Flaw:
    """What is wrong, and where: the file below the content folder, and the line where it is known."""

    file: str
    line: int | None
    what: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}" if self.line is not None else f"{self.file}: {self.what}"
