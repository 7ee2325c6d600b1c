"""A pilot that waits until the program has done what it was told to, however slow the machine is."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

from textual.app import App, ScreenStackError
from textual.pilot import Pilot

from support.seen import shown

LONGEST = 30.0
"""Seconds after which what has not come is taken not to come."""

QUIET_ROUNDS = 2
"""Looks in a row that find nothing waiting: what a message means is itself a message, to another widget."""


class PatientPilot(Pilot[None]):
    """Takes nobody's word for it that the program is idle.

    The library calls it idle once it takes no processor time, as a program does that waits for its turn on a loaded
    machine.
    """

    async def pause(self, delay: float | None = None) -> None:
        """A pause without a length lasts until every message has been handled; one over the end, until that."""
        with suppress(ScreenStackError):  # the program ended meanwhile, and there is no screen to draw
            await super().pause(delay)
        if delay is None:
            await at_rest(self)

    async def press(self, *keys: str) -> None:
        """Press keys, and wait until all that they mean has been done."""
        await super().press(*keys)
        await at_rest(self)


async def at_rest(pilot: Pilot[None], *, seconds: float = LONGEST) -> None:
    """Wait until every message has been handled, and what it brought about; a worker or a timer is not waited for.

    Raises:
        AssertionError: there is no rest in time; shows the screen.
    """
    end = time.monotonic() + seconds
    quiet = 0
    while quiet < QUIET_ROUNDS and pilot.app.is_running:
        await pilot.pause(0)
        quiet = 0 if _is_busy(pilot.app) else quiet + 1
        if time.monotonic() >= end:
            raise AssertionError(f"no rest within {seconds:g} seconds; the screen shows:\n{shown(pilot.app)}")


@asynccontextmanager
async def driven(app: App[None], size: tuple[int, int] = (80, 24)) -> AsyncIterator[Pilot[None]]:
    """Run the program without a terminal, from its first rest on."""
    async with app.run_test(size=size):
        pilot = PatientPilot(app)
        await pilot.pause()
        yield pilot


def _is_busy(app: App[Any]) -> bool:
    """Whether a message waits to be handled, or something until the screen is drawn."""
    if not app.screen_stack:
        return False
    top = app.screen
    nodes = [app, *(node for screen in app.screen_stack for node in screen.walk_children(with_self=True))]
    return bool(top._callbacks or top._layout_required) or any(node.message_queue_size for node in nodes)
