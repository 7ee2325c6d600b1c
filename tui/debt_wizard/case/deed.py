"""A thing that was done to a case, kept so that it alone can be taken back: what was told since then stays."""

from collections.abc import Iterator
from copy import deepcopy
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
        after = self._after or _Standing(self._case)
        _bring_back(self._case, self._before, after)


class _Standing:
    """A copy of a case, and which of its parts is whose copy."""

    def __init__(self, case: Case) -> None:
        copy = deepcopy(case)
        self._copies = {id(part): (part, its_copy) for part, its_copy in _parts_of(case, copy)}
        self._lives = {id(its_copy): part for part, its_copy in self._copies.values()}

    def copy_of(self, part: Part) -> Part | None:
        """How a part of the case stood then; None where the case did not hold it."""
        _, copy = self._copies.get(id(part), (None, None))
        return copy

    def living(self, copies: list[Part]) -> list[Part]:
        """The parts themselves."""
        return [self._lives[id(copy)] for copy in copies]


def _parts_of(live: Any, copy: Any) -> Iterator[tuple[Part, Part]]:
    if isinstance(live, Part):
        yield live, copy
        for name in type(live).model_fields:
            yield from _parts_of(getattr(live, name), getattr(copy, name))
    elif isinstance(live, list):
        for each, its_copy in zip(live, copy, strict=True):
            yield from _parts_of(each, its_copy)


def _bring_back(part: Part, before: _Standing, after: _Standing) -> None:
    """Give each field that was changed its value from before; below a part that stayed, what was changed in it."""
    was, became = before.copy_of(part), after.copy_of(part)
    if was is None or became is None or was == became:
        return
    for name in type(part).model_fields:
        old, new, now = getattr(was, name), getattr(became, name), getattr(part, name)
        if old == new:
            continue
        if isinstance(now, Part) and before.copy_of(now) is old and after.copy_of(now) is new:
            _bring_back(now, before, after)
        elif isinstance(now, list) and all(isinstance(each, Part) for each in [*old, *new, *now]):
            now[:] = _entries(now, old, new, before, after)
        else:
            setattr(part, name, deepcopy(old))


def _entries(now: list[Part], old: list[Part], new: list[Part], before: _Standing, after: _Standing) -> list[Part]:
    """A list without what was added, with what was removed, and in its old order; what came later stays in it."""
    was, became = before.living(old), after.living(new)
    were, became_ids = {id(each) for each in was}, {id(each) for each in became}
    found = [each for each in now if id(each) in were or id(each) not in became_ids]
    for place, (entry, copy) in enumerate(zip(was, old, strict=True)):
        if id(entry) in became_ids:
            _bring_back(entry, before, after)
        elif all(each is not entry for each in found):
            for name in type(entry).model_fields:
                setattr(entry, name, deepcopy(getattr(copy, name)))
            found.insert(_behind(was[:place], found), entry)
    stayed = {id(each) for each in found} & were & became_ids
    if [id(each) for each in was if id(each) in stayed] != [id(each) for each in became if id(each) in stayed]:
        in_order = iter([each for each in was if id(each) in stayed])
        found = [next(in_order) if id(each) in stayed else each for each in found]
    return found


def _behind(earlier: list[Part], found: list[Part]) -> int:
    """The place after the nearest of those that stood before it."""
    for entry in reversed(earlier):
        for place, each in enumerate(found):
            if each is entry:
                return place + 1
    return 0
