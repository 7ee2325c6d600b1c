"""How keys are heard: kept until there is a step that they are meant for, and each in its turn."""

from collections.abc import Callable
from datetime import datetime

from textual import events

from debt_wizard.keys_in_turn import KeysInTurn
from debt_wizard.leaving import Leaving
from debt_wizard.storage import Home


class Hearing(Leaving):
    """Loses no key that is pressed while a session is being opened, and lets none overtake another."""

    def __init__(
        self, home: Home, *, language: str, now: Callable[[], datetime], incognito: bool, contrast: bool
    ) -> None:
        self._is_opening = False
        """Whether what is typed now is meant for a step that does not stand yet."""
        self._held: list[events.Key | events.Paste] = []
        self._in_turn = KeysInTurn(self)
        self._left_at: datetime | None = None
        """When the session was left that was opened last, where that is to be told."""
        super().__init__(home, language=language, now=now, incognito=incognito, contrast=contrast)

    async def on_event(self, event: events.Event) -> None:
        """Keep what is typed while a session is being opened, for the step that it is meant for; and keys in turn."""
        if not isinstance(event, events.Key | events.Paste):
            await super().on_event(event)
            return
        if self._is_opening and not _quits(event):
            self._held.append(event)
            return
        is_pressed = not event.is_forwarded
        if is_pressed and self._in_turn.hold(event):
            return
        self._go_on_below(event)
        await super().on_event(event)
        if is_pressed:
            self._in_turn.follow()

    def _hear_again(self) -> bool:
        """The step stands: press the keys that were typed before it did; returns whether there were any."""
        self._is_opening = False
        held, self._held = self._held, []
        for event in held:
            self.post_message(event)
        return bool(held)

    def _go_on_below(self, event: events.Key | events.Paste) -> None:
        """Whoever comes back and simply goes on typing is taken to the step, with every key in its order."""
        if self._left_at is None:
            return
        from debt_wizard.screens.landing import Landing

        if isinstance(self.screen, Landing) and not self.screen.takes(event):
            self.screen.dismiss()


def _quits(event: events.Event) -> bool:
    return isinstance(event, events.Key) and event.key == "ctrl+q"
