"""A content file that cannot be used."""

from debt_wizard_content.flaw import Flaw


class ContentError(ValueError):
    """A content file that cannot be used; the flaw says which file, which line where it is known, and what is wrong."""

    def __init__(self, flaw: Flaw) -> None:
        super().__init__(flaw)
        self.flaw = flaw

    def __str__(self) -> str:
        values = ", ".join(f"{name}={value!r}" for name, value in self.flaw.values)
        return f"{self.flaw.place}: {self.flaw.code}" + (f" ({values})" if values else "")
