"""The line of keys at the bottom: each can be pressed, or clicked."""

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content

from debt_wizard.language import Language, language_after
from debt_wizard.widgets.told import Told

KEYS: tuple[tuple[str, str, str], ...] = (
    ("f1", "F1", "Help"),
    ("f2", "F2", "Language"),
    ("f3", "F3", "Steps"),
    ("f6", "F6", "Explain"),
    ("f7", "F7", "Back"),
    ("f8", "F8", "Next"),
    ("f9", "F9", "Log"),
    ("ctrl+s", "^S", "Save"),
    ("ctrl+p", "^P", "Commands"),
    ("ctrl+q", "^Q", "Quit"),
)
"""The key, how it is written, and the English word for what it does."""


SPARE = frozenset({"ctrl+s"})
"""The keys that a narrow line leaves out: whatever is typed is saved without them."""


class KeyLine(Horizontal):
    """The keys that always work."""

    DEFAULT_CSS = """
    KeyLine { height: 1; dock: bottom; background: $panel; }
    KeyLine KeyHint { width: auto; }
    KeyLine KeyHint:hover { background: $primary 30%; }
    """

    def __init__(self, keys: tuple[tuple[str, str, str], ...] = KEYS) -> None:
        super().__init__(id="keys")
        self._keys = keys

    def compose(self) -> ComposeResult:
        for key, sign, word in self._keys:
            yield KeyHint(key, sign, word)


class KeyHint(Told):
    """One key with what it does. A click is the key."""

    def __init__(self, key: str, sign: str, word: str) -> None:
        self._key = key
        spare = "spare" if key in SPARE else None
        super().__init__(lambda language: _hint(language, sign, word), classes=spare)

    def on_click(self, event: events.Click) -> None:
        """Press the key."""
        event.stop()
        self.app.simulate_key(self._key)


def _hint(language: Language, sign: str, word: str) -> Content:
    said = Language(language_after(language.code)).say("keys.itself") if word == "Language" else language.word(word)
    return Content.assemble((f" {sign} ", "bold $text-primary"), said)
