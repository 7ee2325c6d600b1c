"""Files that entries of the case name: each is noted with its checksum when its path is given, and looked at later."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from textual.app import ComposeResult
from textual.widgets import Button

from debt_wizard.case import Agreement, Evidence, Payment
from debt_wizard.language import Language
from debt_wizard.screens.shown_button import ShownButton
from debt_wizard.storage.attached_file import attach, state
from debt_wizard.widgets.answer import AnswerChanged
from debt_wizard.widgets.retold import Retold, retell_all
from debt_wizard.widgets.told import Told

Naming = Payment | Evidence | Agreement
"""An entry that may name a file."""


class Slip(NamedTuple):
    """A file as an entry names it."""

    file: str
    size: int | None
    sha256: str | None


class AttachedFiles(Retold):
    """Says which files are gone or differ. Files are read beside the screen, so that a slow disk stops nobody."""

    DEFAULT_CSS = """
    AttachedFiles { height: auto; layout: vertical; }
    AttachedFiles > #proofs-wrong { border-left: thick $warning; padding: 0 1; }
    """

    def __init__(self, entries: Callable[[], Sequence[Naming]], sentences: str) -> None:
        """`sentences` is where the content says what there is to say, such as "payments.proof"."""
        super().__init__()
        self._entries = entries
        self._sentences = sentences
        self._states: dict[Slip, str] = {}
        self._files: dict[int, str] = {}

    def compose(self) -> ComposeResult:
        yield Told(self._say_wrong, id="proofs-wrong")
        yield ShownButton(self._say_again, self._has_changed, id="proofs-again")
        yield Told(self._say_kept, id="proofs-kept", classes="quiet")

    def on_mount(self) -> None:
        """The first look."""
        self.retell()

    def retell(self) -> None:
        """Look at every slip that has not been looked at as it is named now."""
        for entry in self._entries():
            self._forget_what_was_another_file(entry)
        fresh = [slip for slip in self._slips() if slip not in self._states]
        if fresh:
            self._states.update(dict.fromkeys(fresh, ""))
            self.run_worker(self._look_at(fresh), group="proofs")

    def state_of(self, entry: Naming) -> str:
        """Of the file that an entry names: same, changed, missing; empty before the first look or without a file."""
        return self._states.get(Slip(entry.file or "", entry.size, entry.sha256), "")

    def _forget_what_was_another_file(self, entry: Naming) -> None:
        before = self._files.get(id(entry))
        self._files[id(entry)] = entry.file or ""
        if before and before != entry.file and not self.app.is_read_only:
            entry.sha256 = entry.size = None

    async def _look_at(self, slips: list[Slip]) -> None:
        for slip in slips:
            path = Path(slip.file)
            found = await asyncio.to_thread(state, path, slip.size, slip.sha256)
            if found == "unchecked" and slip.sha256 is None and not self.app.is_read_only:
                await self._note(slip)
            else:
                self._states[slip] = found
        retell_all(self.screen)  # rows may say it too

    async def _note(self, slip: Slip) -> None:
        """Keep size and checksum of a file with every entry that names it."""
        try:
            found = await asyncio.to_thread(attach, Path(slip.file))
        except (OSError, ValueError):
            self._states[slip] = "missing"
            return
        for entry in self._entries():
            if entry.file == slip.file and entry.sha256 == slip.sha256:
                entry.size, entry.sha256 = found.size, found.sha256
                if isinstance(entry, Evidence):
                    entry.attached_on = self.app.today()
        self._states[Slip(slip.file, found.size, found.sha256)] = "same"
        self.post_message(AnswerChanged())
        self.app.save_at_once()

    async def on_button_pressed(self, event: Button.Pressed) -> None:
        """Note the files as they are now, where they differ."""
        event.stop()
        self.app.remember_for_undo()
        for slip in [slip for slip in self._slips() if self._states.get(slip) == "changed"]:
            await self._note(slip)
        retell_all(self.screen)

    def _slips(self) -> list[Slip]:
        named = [each for each in self._entries() if each.file]
        return list(dict.fromkeys(Slip(each.file or "", each.size, each.sha256) for each in named))

    def _with(self, found: str) -> list[Slip]:
        return [slip for slip in self._slips() if self._states.get(slip) == found]

    def _has_changed(self) -> bool:
        return bool(self._with("changed")) and not self.app.is_read_only

    def _say_wrong(self, language: Language) -> str:
        return "\n".join(
            language.say(f"{self._sentences}.{found}", file=slip.file)
            for found in ("missing", "changed")
            for slip in self._with(found)
        )

    def _say_again(self, language: Language) -> str:
        return language.say(f"{self._sentences}.again")

    def _say_kept(self, language: Language) -> str:
        kept = len(self._with("same"))
        which = "others_kept" if self._with("missing") or self._with("changed") else "kept"
        return language.say(f"{self._sentences}.{which}", count=kept) if kept else ""
