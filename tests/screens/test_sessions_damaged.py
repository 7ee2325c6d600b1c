from pathlib import Path

import pytest

from debt_wizard.app import DebtWizard
from debt_wizard.opening import Opening
from debt_wizard.screens.damaged import DamagedDialog
from debt_wizard.screens.sessions import SessionsScreen
from debt_wizard.storage import Home, Sessions
from debt_wizard.wizard import Wizard
from support.clock import NOW, now
from support.demo import example_case
from support.patient import driven
from support.seen import shown
from support.until import until, until_screen, until_step


@pytest.fixture
def damaged(home: Home) -> Path:
    """A session that was saved twice, and cut in the middle of a line afterwards."""
    session = Sessions(home, now=now).create("cards", example_case())
    session.case.debt[0].lender = "new"
    session.save_now()
    session.close()
    whole = session.path.read_bytes()
    session.path.write_bytes(whole[: whole.index(b"balance") + 9])
    return session.path


def _words(app: DebtWizard) -> str:
    return " ".join(line.strip(" │") for line in shown(app).splitlines())


async def test_resume_on_a_damaged_file_opens_on_the_way_back_and_keeps_the_file(home: Home, damaged: Path) -> None:
    broken = damaged.read_bytes()
    app = DebtWizard(None, None, language="en", now=now, opening=Opening(home, now, name="cards"))
    async with driven(app, (80, 24)) as pilot:
        await until_screen(pilot, DamagedDialog)
        assert "The newest good version was saved on 23 November 2026" in _words(app)
        assert "(debts in it: 2)" in _words(app)
        await pilot.press("f2")
        await pilot.pause()
        assert "最近一个完好的版本" in _words(app)
        assert damaged.read_bytes() == broken
        await pilot.press("f2")
        await pilot.click("#recover")
        await until_step(pilot, example_case().about.step)
        assert "The damaged file is kept" in _words(app)
        assert app.case.debt[0].lender == "甲银行信用卡中心"
        await app.action_quit()
    kept = [path.read_bytes() for path in home.backups.rglob("*.toml")]
    assert broken in kept


async def test_without_a_good_version_the_list_is_the_way_on(home: Home) -> None:
    path = home.sessions / "cards.toml"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"")
    app = DebtWizard(None, None, language="en", now=now, opening=Opening(home, now, name="cards"))
    async with driven(app, (80, 24)) as pilot:
        await until_screen(pilot, DamagedDialog)
        assert "No good version" in _words(app)
        await pilot.press("enter")
        await until_screen(pilot, SessionsScreen)
        assert "is empty and was left as it is" in _words(app)
        await pilot.press("f4")
        await until_screen(pilot, Wizard)
        await app.action_quit()
    assert path.read_bytes() == b""


async def test_a_damaged_session_chosen_in_the_list_is_offered_too(home: Home, damaged: Path) -> None:
    Sessions(home, now=lambda: NOW).create("whole").close()
    app = DebtWizard(Sessions(home, now=now), None, language="en", now=now)
    async with driven(app, (80, 24)) as pilot:
        assert "cannot be opened" in _words(app)
        await pilot.press("end", "enter")
        await until_screen(pilot, DamagedDialog)
        await pilot.press("escape")
        await until_screen(pilot, SessionsScreen)
        await app.action_quit()


async def test_a_name_that_there_is_not_ends_with_a_fault(home: Home) -> None:
    app = DebtWizard(None, None, language="en", now=now, opening=Opening(home, now, name="nobody"))
    async with driven(app, (80, 24)) as pilot:
        await until(pilot, lambda: app.fault is not None, "a fault")
    assert app.fault is not None
    assert app.fault.code == "not_found"
