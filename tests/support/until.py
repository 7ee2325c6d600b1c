"""Waiting for what a test expects, however slow the machine is. A fixed sleep is too short on one and long on all."""

import time
from collections.abc import Callable

from textual.pilot import Pilot

from debt_wizard.wizard import Wizard
from support.patient import LONGEST, at_rest
from support.seen import shown

STEP = 0.02
"""Seconds between two looks."""


async def until(
    pilot: Pilot[None],
    condition: Callable[[], object],
    wanted: str | Callable[[], str],
    *,
    seconds: float = LONGEST,
) -> None:
    """Wait until a condition holds, and all that came with it has been done.

    Raises:
        AssertionError: it does not in time; says what was wanted, and shows the screen.
    """
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() >= end:
            said = wanted if isinstance(wanted, str) else wanted()
            raise AssertionError(f"not within {seconds:g} seconds: {said}; the screen shows:\n{shown(pilot.app)}")
        await pilot.pause(STEP)
    await at_rest(pilot)


async def until_shown(pilot: Pilot[None], *texts: str, seconds: float = LONGEST) -> None:
    """Wait until the screen shows texts, wherever their lines are broken."""

    def missing() -> list[str]:
        seen = _flat(shown(pilot.app))
        return [text for text in texts if _flat(text) not in seen]

    await until(pilot, lambda: not missing(), lambda: f"{missing()} on the screen", seconds=seconds)


async def until_screen(pilot: Pilot[None], kind: type, *, seconds: float = LONGEST) -> None:
    """Wait until a screen of a kind is on top, after what was pressed before has been done."""
    await at_rest(pilot)
    await until(pilot, lambda: isinstance(pilot.app.screen, kind), kind.__name__, seconds=seconds)


async def until_step(pilot: Pilot[None], step: str, *, seconds: float = LONGEST) -> None:
    """Wait until a step of the wizard stands, after what was pressed before has been done."""

    def stands() -> bool:
        screen = pilot.app.screen
        body = screen.body if isinstance(screen, Wizard) else None
        return body is not None and body.step == step and body.is_mounted

    await at_rest(pilot)
    await until(pilot, stands, f"the step {step}", seconds=seconds)


async def until_worked_out(pilot: Pilot[None], *, seconds: float = LONGEST) -> None:
    """Wait until no worker runs beside the screen, and what they found is shown."""

    def is_done() -> bool:
        return all(each.is_finished for each in pilot.app.workers)

    await at_rest(pilot)
    await until(pilot, is_done, "an end of the work beside the screen", seconds=seconds)


def _flat(text: str) -> str:
    return "".join(text.split())
