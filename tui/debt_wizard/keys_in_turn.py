"""Keys in the order in which they were pressed: each waits until what was pressed before it has been done.

A choice goes to the field that has the focus, from there up to the application, and what it means comes back as
messages. A key that the application takes first, like the one for the next step, would be done long before that.
"""

from collections.abc import Sequence
from typing import Any

from textual import events
from textual.app import App
from textual.dom import DOMNode

ROUNDS = 4
"""Ways up to the application that a key may need: its own, that of what it chose, of what that changed, one more."""

LONGEST_WAIT = 3.0
"""Seconds after which a key that waits is done all the same, whatever still keeps a field busy."""


class KeysInTurn:
    """Knows whether a key is still under way, and keeps the keys that must not overtake it."""

    def __init__(self, app: App[Any]) -> None:
        self._app = app
        self._held: list[events.Key | events.Paste] = []
        self._walk: object | None = None
        """The walk behind the last keys that were typed, until all of them have been handled."""
        self._typed_since = False
        self._only_text = False
        """Whether the last key was text for the field that has the focus: more of it need not wait."""

    def hold(self, event: events.Key | events.Paste) -> bool:
        """Keep a key until its turn comes; returns whether it has to wait."""
        is_text = self._is_text(event)
        if self._walk is None or (not self._held and is_text and self._only_text):
            self._only_text = is_text
            return False
        if not self._held:
            walk = self._walk
            self._app.set_timer(LONGEST_WAIT, lambda: self._release(walk))
        self._held.append(event)
        return True

    def follow(self) -> None:
        """A key has just been passed on: walk behind it, through every queue that it and what it means may stand in."""
        if self._walk is not None:
            self._typed_since = True
            return
        self._walk = walk = object()
        self._typed_since = False
        self._round(walk, ROUNDS)

    def _round(self, walk: object, left: int) -> None:
        start = self._app.focused or self._app.screen
        self._step(walk, left, start.ancestors_with_self)

    def _step(self, walk: object, left: int, nodes: Sequence[DOMNode]) -> None:
        """Queue up at the first of the nodes that still takes messages, and go on from there to the next."""
        for place, node in enumerate(nodes):
            if node.call_later(self._arrived, walk, left, nodes[place + 1 :]):
                return

    async def _arrived(self, walk: object, left: int, rest: Sequence[DOMNode]) -> None:
        if walk is not self._walk:
            return
        if rest:
            self._step(walk, left, rest)
        elif left > 1:
            self._round(walk, left - 1)
        elif self._typed_since:
            self._typed_since = False
            self._round(walk, ROUNDS)
        else:
            await self._release(walk)

    async def _release(self, walk: object) -> None:
        """Everything typed before was handled: do what waited, in its order."""
        if walk is not self._walk:
            return
        self._walk = None
        held, self._held = self._held, []
        for event in held:
            await self._app.on_event(event)

    def _is_text(self, event: events.Key | events.Paste) -> bool:
        field = self._app.focused
        if field is None or not isinstance(event, events.Key):
            return False
        return field.check_consume_key(event.key, event.character)
