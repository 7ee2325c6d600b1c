"""How a list of the case is shown, added to, reordered and shortened."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from debt_wizard.case import Part
from debt_wizard.language import Language
from debt_wizard.widgets.entry_kind import Column, EntryKind

P = TypeVar("P", bound=Part)


def entry_kind(
    kind_id: str,
    columns: tuple[Column, ...],
    *,
    entries: Callable[[], list[P]],
    blank: Callable[[], P],
    add: Callable[[P], None] | None = None,
    shown: Callable[[P], bool] = lambda entry: True,
    lead: Callable[[Language, P], str] | None = None,
    lead_width: int | None = 16,
    enter_goes_on: bool | None = None,
    enter_opens_a_line: bool = False,
    suggestions: Callable[[], Sequence[P]] = list,
    hint: str | None = None,
    hint_of: Callable[[Language, P], str] | None = None,
) -> EntryKind[P]:
    """A list of the case, or those entries of it that `shown` names; the others keep their places.

    Where each line has its name already, Enter goes down the column, unless `enter_goes_on` says otherwise.
    """

    def visible() -> list[P]:
        return [entry for entry in entries() if shown(entry)]

    def remove(entry: P) -> None:
        entries()[:] = [each for each in entries() if each is not entry]

    def move(entry: P, by: int) -> None:
        among = visible()
        place = next((at for at, each in enumerate(among) if each is entry), None)
        if place is None or not 0 <= place + by < len(among):
            return  # a line that says nothing is no entry yet, and the first one has none above it
        whole = entries()
        here, there = (next(at for at, each in enumerate(whole) if each is one) for one in (entry, among[place + by]))
        whole[here], whole[there] = whole[there], whole[here]

    return EntryKind(
        id=kind_id,
        columns=columns,
        entries=visible,
        add=add or (lambda entry: entries().append(entry)),
        remove=remove,
        move=move,
        blank=blank,
        lead=lead,
        lead_width=lead_width,
        enter_goes_on=lead is None if enter_goes_on is None else enter_goes_on,
        enter_opens_a_line=enter_opens_a_line,
        suggestions=lambda: list(suggestions()),
        hint=hint,
        hint_of=hint_of,
    )
