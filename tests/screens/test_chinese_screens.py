"""On a Chinese screen stands no English, of the program's or of its libraries'."""

import re

import pytest

from debt_wizard.steps import STEPS
from debt_wizard.widgets.cell import Cell
from support.anonymous import anonymous_case
from support.seen import Open, shown

ALLOWED = frozenset(
    [
        *("debt", "wizard", "English", "App", "Word", "WPS", "Markdown", "SHA", "home", "me", "talk"),
        *("Del", "Enter", "Esc", "Shift"),
    ]
)
"""Names of programs, formats, keys and files."""
_WORD = re.compile(r"[A-Za-z]{2,}")
_NAMES = re.compile(r"\(\s*[a-z-]+[0-9]?\s*\)|\S*/\S+|[a-z-]+card\b|\([a-z-]*$", re.MULTILINE)
"""Names of files and paths."""


def english(screen: str) -> set[str]:
    """The Latin words of a screen that have no business there."""
    return set(_WORD.findall(_NAMES.sub("", screen))) - ALLOWED


@pytest.mark.parametrize("step", [each.id for each in STEPS])
async def test_a_chinese_step_has_no_english_in_it(open_wizard: Open, step: str) -> None:
    async with open_wizard(anonymous_case(), step=step, size=(110, 60)) as (app, pilot):
        await pilot.pause()
        assert english(shown(app)) == set()


@pytest.mark.parametrize("key", ["f1", "f3", "f6", "f10", "ctrl+p"])
@pytest.mark.parametrize("step", ["debts", "overcommitment", "export"])
async def test_a_chinese_dialog_has_no_english_in_it(open_wizard: Open, step: str, key: str) -> None:
    async with open_wizard(anonymous_case(), step=step, size=(110, 60)) as (app, pilot):
        for cell in app.screen.query(Cell):
            cell.display = cell.id != "export-folder"  # the folder of this test has an English name
        await pilot.press(key)
        await pilot.pause()
        assert english(shown(app)) == set()


def test_an_english_word_would_be_seen() -> None:
    assert english("保存 Save changes") == {"Save", "changes"}
