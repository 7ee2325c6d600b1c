"""Open the program on screen."""

import sys
from dataclasses import dataclass
from datetime import datetime

from debt_wizard.language import Language
from debt_wizard.storage import Home, SessionError, Sessions


@dataclass(frozen=True)
class Opening:
    """The wizard, on a session that is named, on the latest, or on the list."""

    home: Home
    language: Language
    resume: bool = False
    session: str | None = None
    mouse: bool = True
    read_only: bool = False

    def run(self) -> int:
        """Show it until the person quits; 2 where there is no terminal or the session cannot be opened."""
        if not (sys.stdin.isatty() and sys.stdout.isatty()):
            print(self.language.say("session_faults.no_terminal"), file=sys.stderr)
            return 2
        name = self.session
        if self.resume and name is None:
            latest = Sessions(self.home, now=lambda: datetime.now().astimezone()).latest()
            name = latest.name if latest is not None else None
        from debt_wizard.app import run

        try:
            return run(
                home=self.home,
                language=self.language.code,
                resume=name,
                mouse=self.mouse,
                read_only=self.read_only,
            )
        except SessionError as fault:
            said = self.language.say(
                f"session_faults.{fault.code}", path=str(fault.path), line=fault.line or 1, detail=fault.detail
            )
            print(said, file=sys.stderr)
            return 2
