from collections.abc import Callable
from pathlib import Path

import pytest

from debt_wizard_content.source import ContentSource

Write = Callable[[str, str], ContentSource]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a file of a content folder of the test's own, and read that folder afresh."""

    def written(file: str, text: str) -> ContentSource:
        place = tmp_path / file
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
        return ContentSource(tmp_path)

    return written
