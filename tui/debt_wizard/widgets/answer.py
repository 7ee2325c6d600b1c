"""Where an answer lives: one field of one part of the case, found afresh each time it is read or written."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from textual.message import Message

from debt_wizard.case import Part
from debt_wizard.typed import Refused


class AnswerChanged(Message):
    """A field of the case, or what is kept as typed for it, has just been written to."""


class AnswerLeft(Message):
    """The person left a field: what is typed there is to be saved at once."""


@dataclass(frozen=True)
class Answer:
    """One field of the case."""

    part: Callable[[], Part]
    """The part that holds it. A part that does not exist yet may be made here, at the first write."""
    field: str

    @property
    def value(self) -> Any:
        """What the case holds."""
        return getattr(self.part(), self.field)

    @property
    def unfinished(self) -> str | None:
        """What was typed and is not valid yet, as typed."""
        return self.part().unfinished.get(self.field)

    def write(self, value: Any) -> None:
        """Put a valid value into the case.

        Raises:
            Refused: the case does not take it, for instance because it is too long.
        """
        part = self.part()
        try:
            setattr(part, self.field, value)
        except ValidationError as error:
            fault = error.errors()[0]
            raise Refused("too_long" if "too_long" in fault["type"] else "not_taken") from None
        part.finish(self.field)

    def keep_as_typed(self, text: str, blank: Any) -> None:
        """Keep what is not valid yet, so that nothing typed is lost.

        The field itself becomes blank: what the first letters of it happened to mean is no answer.
        """
        part = self.part()
        setattr(part, self.field, blank)
        part.keep_unfinished(self.field, text)
