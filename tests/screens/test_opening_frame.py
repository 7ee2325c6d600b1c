import threading
from datetime import datetime
from pathlib import Path

import pytest

from debt_wizard.app import DebtWizard
from debt_wizard.opening import Opening
from debt_wizard.screens.first_frame import FirstFrame
from debt_wizard.storage import Home, Session, Sessions
from debt_wizard.widgets.cell import Cell
from support.clock import NOW
from support.demo import example_case
from support.patient import driven
from support.seen import shown
from support.until import until, until_step


class Slow(Opening):
    """Opens when the test lets it."""

    gate = threading.Event()

    def open(self) -> Session | None:
        self.gate.wait(60)
        return super().open()


def _now() -> datetime:
    return NOW


@pytest.fixture
def slow(home: Home) -> Slow:
    case = example_case()
    case.about.step = "debts"
    Sessions(home, now=_now).create(case=case).close()
    Slow.gate.clear()
    return Slow(home, _now, latest=True)


def _app(opening: Opening) -> DebtWizard:
    return DebtWizard(None, None, language="zh", now=_now, opening=opening)


async def test_the_first_frame_says_that_it_is_opening_in_the_persons_language(slow: Slow) -> None:
    app = _app(slow)
    async with driven(app, (80, 24)) as pilot:
        assert isinstance(app.screen, FirstFrame)
        assert "debt-wizard" in shown(app)
        assert "正在打开" in shown(app)
        slow.gate.set()
        await until_step(pilot, "debts")
        assert "欠了哪些钱" in shown(app)
        await app.action_quit()


async def test_what_is_typed_before_the_step_stands_is_not_lost(slow: Slow) -> None:
    app = _app(slow)
    async with driven(app, (80, 24)) as pilot:
        await pilot.press("f2", "f8", "f7", "x")
        assert isinstance(app.screen, FirstFrame)
        slow.gate.set()
        await until_step(pilot, "debts")
        await until(pilot, lambda: "x" in str(getattr(app.focused, "value", "")), "what was typed")
        assert "Your debts" in shown(app)
        cell = app.screen.focused
        assert isinstance(cell, Cell)
        assert "x" in cell.value
        await app.action_quit()


async def test_one_can_quit_while_it_opens(slow: Slow, tmp_path: Path) -> None:
    app = _app(slow)
    async with driven(app, (80, 24)) as pilot:
        await pilot.press("ctrl+q")
        slow.gate.set()
        await pilot.pause()
        assert app.return_code == 0
