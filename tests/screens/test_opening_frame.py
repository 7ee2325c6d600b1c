import asyncio
import threading
from datetime import datetime
from pathlib import Path

import pytest
from textual.pilot import Pilot

from debt_wizard.app import DebtWizard
from debt_wizard.opening import Opening
from debt_wizard.screens.first_frame import FirstFrame
from debt_wizard.storage import Home, Session, Sessions
from debt_wizard.widgets.cell import Cell
from debt_wizard.wizard import Wizard
from support.clock import NOW
from support.demo import example_case
from support.seen import shown


class Slow(Opening):
    """Opens when the test lets it."""

    gate = threading.Event()

    def open(self) -> Session | None:
        self.gate.wait(10)
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


async def _wizard(pilot: Pilot[None]) -> None:
    for _ in range(200):
        await pilot.pause(0.02)
        if isinstance(pilot.app.screen, Wizard) and pilot.app.screen.body is not None:
            await pilot.pause()
            return
    raise AssertionError("the wizard never came")


async def test_the_first_frame_says_that_it_is_opening_in_the_persons_language(slow: Slow) -> None:
    app = _app(slow)
    async with app.run_test(size=(80, 24)) as pilot:
        assert isinstance(app.screen, FirstFrame)
        assert "debt-wizard" in shown(app)
        assert "正在打开" in shown(app)
        slow.gate.set()
        await _wizard(pilot)
        assert "欠了哪些钱" in shown(app)
        await app.action_quit()


async def test_what_is_typed_before_the_step_stands_is_not_lost(slow: Slow) -> None:
    app = _app(slow)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2", "f8", "f7", "x")
        assert isinstance(app.screen, FirstFrame)
        slow.gate.set()
        await _wizard(pilot)
        await asyncio.sleep(0)
        await pilot.pause(0.3)
        assert "Your debts" in shown(app)
        cell = app.screen.focused
        assert isinstance(cell, Cell)
        assert "x" in cell.value
        await app.action_quit()


async def test_one_can_quit_while_it_opens(slow: Slow, tmp_path: Path) -> None:
    app = _app(slow)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("ctrl+q")
        slow.gate.set()
        await pilot.pause()
        assert app.return_code == 0
