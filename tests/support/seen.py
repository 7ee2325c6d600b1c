"""What a person sees and types, for the tests of the screens."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from textual.pilot import Pilot

from debt_wizard.app import DebtWizard

Open = Callable[..., AbstractAsyncContextManager[tuple[DebtWizard, Pilot[None]]]]


async def type_text(pilot: Pilot[None], text: str) -> None:
    """Type character by character, as a person does."""
    for char in text:
        await pilot.press("space" if char == " " else char)


def shown(app: DebtWizard) -> str:
    """The whole screen as text, line by line."""
    return "\n".join(strip.text.rstrip() for strip in app.screen._compositor.render_strips())
