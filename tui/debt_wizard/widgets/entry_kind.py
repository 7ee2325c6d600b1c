"""What a list of entries holds, and how each of its lines is shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from debt_wizard.case import Part
from debt_wizard.language import Language
from debt_wizard.widgets.reading import Reading

P = TypeVar("P", bound=Part)


@dataclass(frozen=True)
class Column:
    """One answer in each line of a list."""

    field: str
    about: str
    """The part of the ids of its label and its help, such as "debt.balance"."""
    reading: Reading | None = None
    """How typed text is read; none for a choice."""
    options: Sequence[str] = ()
    name: Callable[[Language, str], str] = lambda language, option: option
    nothing: str = ""
    """The sentence that is said where a choice has no options."""
    width: int | None = None
    """Cells; none takes what is left."""
    below: bool = False
    """Whether it stands in a row of its own, below the others and beside its label: words that need the room."""


@dataclass(frozen=True)
class EntryKind(Generic[P]):
    """What a list holds and how it is shown."""

    id: str
    columns: tuple[Column, ...]
    entries: Callable[[], list[P]]
    """The entries that are shown, in order, as they are in the case."""
    add: Callable[[P], None]
    """Put a new entry into the case."""
    remove: Callable[[P], None]
    move: Callable[[P, int], None]
    """Move an entry up (-1) or down (1) among those that are shown."""
    blank: Callable[[], P]
    """A new entry that is not in the case yet."""
    lead: Callable[[Language, P], str] | None = None
    """A name in front of the line that cannot be typed over, such as a category."""
    lead_width: int | None = 16
    """Cells of that name; none takes what is left."""
    enter_goes_on: bool = True
    """Whether Enter goes on to the next field of the line, or down to the same column of the next line."""
    enter_opens_a_line: bool = False
    """Whether Enter at the end of the last line opens the next one."""
    hint: str | None = None
    hint_of: Callable[[Language, P], str] | None = None
    """What belongs in a line, said while the focus is in it; it takes the place of `hint`."""
    suggestions: Callable[[], list[P]] = field(default=list)
    """Blank entries that are offered, each joining the case when something is typed into it."""
