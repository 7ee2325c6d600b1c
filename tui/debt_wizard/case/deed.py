"""A thing that was done to a case, kept so that it alone can be taken back: what was told since then stays."""

from typing import Any

from debt_wizard.case.case import Case
from debt_wizard.case.part import Part


class Deed:
    """The case as it stood before, and right after; and the step where it was done."""

    def __init__(self, case: Case, step: str) -> None:
        self.step = step
        self._case = case
        self._before = _Standing(case)
        self._after: _Standing | None = None

    def is_done(self) -> None:
        """What the case holds by now was done with it; what comes later is told by itself."""
        if self._after is None:
            self._after = _Standing(self._case)

    def take_back(self) -> None:
        """Bring back what it changed, and only that."""
        self.is_done()
        if self._after is not None:
            _bring_back(self._case, self._before, self._after)


class _Standing:
    """What each part of a case held at one moment: its values, and the parts within it themselves."""

    def __init__(self, case: Case) -> None:
        self._held: dict[int, tuple[Part, dict[str, Any]]] = {}
        self._see(case)

    def of(self, part: Part) -> dict[str, Any] | None:
        """What a part held, by field; None where the case did not have it."""
        _, values = self._held.get(id(part), (None, None))
        return values

    def _see(self, part: Part) -> None:
        values = {name: getattr(part, name) for name in type(part).model_fields}
        self._held[id(part)] = part, values  # with the part itself, so that no other one gets its id
        for name, value in values.items():
            if isinstance(value, Part):
                self._see(value)
            elif _is_entries(value):
                values[name] = list(value)
                for entry in value:
                    self._see(entry)
            elif isinstance(value, (list, dict)):
                values[name] = value.copy()  # of texts, numbers and days


def _is_entries(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, Part) for each in value)


def _bring_back(part: Part, before: _Standing, after: _Standing) -> None:
    """Give each field that was changed its value from before; within a part that stayed, what was changed in it."""
    was, became = before.of(part), after.of(part)
    if was is None or became is None:
        return
    for name, old in was.items():
        new, now = became[name], getattr(part, name)
        if _is_entries(old) and _is_entries(new) and _is_entries(now):
            entries = _entries(now, old, new, before, after)
            if [id(each) for each in entries] != [id(each) for each in now]:
                now[:] = entries
        elif isinstance(old, Part) and old is new:
            _bring_back(old, before, after)
        elif old != new and now == new:  # what was told anew since then stays
            setattr(part, name, old.copy() if isinstance(old, (list, dict)) else old)


def _entries(now: list[Part], old: list[Part], new: list[Part], before: _Standing, after: _Standing) -> list[Part]:
    """A list without what was added, with what was removed, and in its old order; what came later stays in it."""
    were, became = {id(each) for each in old}, {id(each) for each in new}
    found = [each for each in now if id(each) in were or id(each) not in became]
    there = {id(each) for each in found}
    for place, entry in enumerate(old):
        if id(entry) in became:
            _bring_back(entry, before, after)
        elif id(entry) not in there:
            found.insert(_behind(old[:place], found), entry)
    stayed = {id(each) for each in found} & were & became
    order = [each for each in old if id(each) in stayed]
    if [id(each) for each in order] != [id(each) for each in new if id(each) in stayed]:
        in_order = iter(order)
        found = [next(in_order) if id(each) in stayed else each for each in found]
    return found


def _behind(earlier: list[Part], found: list[Part]) -> int:
    """The place after the nearest of those that stood before it."""
    places = {id(each): place for place, each in enumerate(found)}
    return next((places[id(each)] + 1 for each in reversed(earlier) if id(each) in places), 0)
