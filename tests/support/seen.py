"""What a person sees and types, for the tests of the screens."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

from textual.app import App
from textual.pilot import Pilot
from textual.widgets import Button, Checkbox

from debt_wizard.app import DebtWizard

Open = Callable[..., AbstractAsyncContextManager[tuple[DebtWizard, Pilot[None]]]]


async def type_text(pilot: Pilot[None], text: str) -> None:
    """Type character by character, as a person does."""
    for char in text:
        await pilot.press("space" if char == " " else char)


async def press(pilot: Pilot[None], button: str) -> None:
    """Press a button, wherever it is scrolled to, and wait until what it does is done."""
    pilot.app.screen.query_one(f"#{button}", Button).press()
    await pilot.pause()


async def turn(pilot: Pilot[None], tick: str) -> None:
    """Turn a tick on or off, wherever it is scrolled to."""
    pilot.app.screen.query_one(f"#{tick}", Checkbox).toggle()
    await pilot.pause()


def shown(app: App[Any]) -> str:
    """The whole screen as text, line by line."""
    return "\n".join(strip.text.rstrip() for strip in app.screen._compositor.render_strips())
