"""Choices that belong to the program and not to a case, such as the language of the screen."""

from dataclasses import dataclass, field
from typing import Any

from debt_wizard.storage.bounded import read_bytes
from debt_wizard.storage.error import SessionError
from debt_wizard.storage.file_operations import FileOperations
from debt_wizard.storage.home import Home
from debt_wizard.storage.parse import parse
from debt_wizard.storage.private import private_folder


@dataclass(frozen=True)
class Settings:
    """What is remembered from one start to the next."""

    language: str = ""
    """The language chosen on screen; empty where none was."""
    others: dict[str, Any] = field(default_factory=dict)
    """Keys that this version does not know: kept."""
    contrast: bool = False
    """Whether the high-contrast theme was chosen."""


def load_settings(home: Home) -> Settings:
    """What was remembered; nothing where the file is not there or is damaged, which is no reason to stop."""
    try:
        found = parse(read_bytes(home.settings).data, home.settings)
    except SessionError:
        return Settings()
    language = found.pop("language", "")
    contrast = found.pop("contrast", False) is True
    return Settings(language=language if isinstance(language, str) else "", contrast=contrast, others=found)


def save_settings(home: Home, settings: Settings, operations: FileOperations | None = None) -> bool:
    """Remember; returns whether it could be written. A forgotten choice is no reason to stop either."""
    import tomli_w

    from debt_wizard.storage.temporary import forget, write_temporary

    do = operations or FileOperations()
    content = tomli_w.dumps({"language": settings.language, "contrast": settings.contrast, **settings.others}).encode(
        "utf-8", "replace"
    )
    try:
        if not home.path.exists():
            private_folder(home.path)
        new = write_temporary(home.settings, content, do)
        try:
            do.replace(new, home.settings)
        except OSError:
            forget(new, do)
            raise
    except OSError:
        return False
    return True
