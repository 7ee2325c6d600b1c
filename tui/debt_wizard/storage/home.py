"""Where everything is kept on this machine."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

OWN_NAMES = frozenset({"sessions", "bin", "exports", "demo", "backups", "crashes", "settings.toml"})
"""All that the program ever puts into its home."""


@dataclass(frozen=True)
class Home:
    """The folder of the program's own and what lies in it."""

    path: Path

    @property
    def sessions(self) -> Path:
        """The session files."""
        return self.path / "sessions"

    @property
    def bin(self) -> Path:
        """The sessions that were deleted and can be had back."""
        return self.path / "bin"

    @property
    def exports(self) -> Path:
        """What was written out, where no other folder was named."""
        return self.path / "exports"

    @property
    def demo(self) -> Path:
        """The sample case, apart from the person's own."""
        return self.path / "demo"

    @property
    def backups(self) -> Path:
        """Older versions of the sessions."""
        return self.path / "backups"

    @property
    def crashes(self) -> Path:
        """A note for each fault of the program, without anything that a person told it."""
        return self.path / "crashes"

    @property
    def settings(self) -> Path:
        """The choices that belong to the program and not to a case."""
        return self.path / "settings.toml"

    def backups_of(self, session: Path) -> Path:
        """Where older versions of a session are kept; a file from elsewhere is told apart by its path."""
        folder = Path(os.path.realpath(session.parent))
        for own in (self.sessions, self.bin, self.demo):
            if folder == Path(os.path.realpath(own)):
                return self.backups / own.name / session.stem
        told_apart = sha256(os.fsencode(folder / session.name)).hexdigest()[:12]
        return self.backups / "elsewhere" / told_apart

    def holds(self, path: Path) -> bool:
        """Whether a path lies in this home."""
        return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(self.path))


def default_home(argument: Path | None = None, environment: Mapping[str, str] | None = None) -> Home:
    """The home: `--home`, else DEBT_WIZARD_HOME, else the platform's folder for a user's data."""
    env = os.environ if environment is None else environment
    if argument is not None:
        return Home(argument.expanduser().absolute())
    if env.get("DEBT_WIZARD_HOME"):
        return Home(Path(env["DEBT_WIZARD_HOME"]).expanduser().absolute())
    import platformdirs

    return Home(platformdirs.user_data_path("debt-wizard", appauthor=False))
