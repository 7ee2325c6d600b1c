"""What is wrong with a content file, told to the person who edits it."""


class ContentError(ValueError):
    """A content file that cannot be used: which file, which line where it is known, and what is wrong."""

    def __init__(self, file: str, line: int | None, what: str) -> None:
        super().__init__(f"{file}:{line}: {what}" if line is not None else f"{file}: {what}")
        self.file = file
        self.line = line
        self.what = what
