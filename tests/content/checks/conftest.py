from collections.abc import Callable
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest

import debt_wizard_content
from debt_wizard_content.source import ContentSource

Copy = Callable[..., ContentSource]


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    """A copy of the shipped content with changes in one of its files."""
    folder = tmp_path / "content"
    copytree(Path(debt_wizard_content.__file__).parent, folder, ignore=ignore_patterns("__pycache__", "*.py"))

    def copied(file: str, *changes: tuple[str, str]) -> ContentSource:
        text = (folder / file).read_text("utf-8")
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        (folder / file).write_text(text, "utf-8")
        return ContentSource(folder)

    return copied
