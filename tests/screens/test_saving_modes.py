"""Read-only, incognito, the sample, and high contrast."""

import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from textual.widgets import Input

from debt_wizard.app import DebtWizard
from debt_wizard.contrast import HIGH_CONTRAST
from debt_wizard.steps import STEPS
from debt_wizard.storage import Home, Sessions, Settings, load_settings, save_settings
from debt_wizard.storage.read import read_session
from support.clock import now
from support.demo import example_case
from support.patient import driven
from support.seen import shown
from support.until import until, until_worked_out


def _app(
    home: Home, *, step: str = "debts", read_only: bool = False, language: str = "en", **wishes: Any
) -> DebtWizard:
    sessions = Sessions(home, now=now)
    case = example_case()
    case.about.step = step
    case.debt[0].balance = Decimal(41234)
    session = sessions.create("cards", case)
    if read_only:
        session.close()
        session = sessions.open("cards", read_only=True)
    return DebtWizard(sessions, session, language=language, now=now, **wishes)


def _lenders(path: Path) -> str:
    return "".join(debt.lender for debt in read_session(path).case.debt)


async def test_a_session_opened_to_be_read_says_so_takes_nothing_and_writes_nothing(home: Home) -> None:
    app = _app(home, read_only=True)
    path = home.sessions / "cards.toml"
    before = path.read_bytes(), path.stat().st_mtime_ns
    async with driven(app, (100, 30)) as pilot:
        assert "Read only, nothing is saved" in shown(app)
        assert "open read-only" in shown(app)
        assert all(field.disabled for field in app.screen.query(Input))
        await pilot.press("x", "f8", "f8", "ctrl+s", "f7")
        await pilot.pause()
        await app.action_quit()
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


async def test_a_session_that_may_only_be_read_is_changed_once_it_is_saved_elsewhere(
    home: Home, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    app = _app(home, read_only=True)
    async with driven(app, (100, 30)) as pilot:
        await pilot.press("f12")
        await pilot.pause()
        app.screen.query_one("#elsewhere", Input).value = str(other)
        await pilot.press("enter")
        await until(pilot, lambda: not any(field.disabled for field in app.screen.query(Input)), "fields to type into")
        assert not any(field.disabled for field in app.screen.query(Input))
        await pilot.press("x", "ctrl+s")
        await until(pilot, lambda: "x" in _lenders(other / "cards.toml"), "the letter on the disk")
        await app.action_quit()
    assert "x" in _lenders(other / "cards.toml")
    assert "x" not in _lenders(home.sessions / "cards.toml")


async def test_the_sample_says_that_its_changes_are_not_kept(home: Home) -> None:
    app = _app(home, demo=True)
    async with driven(app, (100, 30)) as pilot:
        assert "Sample: changes are not kept" in shown(app)
        await pilot.press("f2")
        await pilot.pause()
        assert "示例，改动不会留下" in shown(app)
        await app.action_quit()


@pytest.mark.parametrize("step", [each.id for each in STEPS])
async def test_incognito_shows_no_amount_on_any_step_in_either_language(home: Home, step: str) -> None:
    app = _app(home, step=step, incognito=True)
    async with driven(app, (120, 50)) as pilot:
        app.screen.set_focus(None)
        for _ in range(2):
            await until_worked_out(pilot)
            text = shown(app)
            for amount in ("41234", "41,234", "12000", "12,000", "8000", "8,000", "3200", "3,200"):
                assert f"{amount}元" not in text
                assert f"¥{amount}" not in text
            await pilot.press("f2")
        await app.action_quit()


async def test_a_field_shows_its_figure_while_it_has_the_focus(home: Home) -> None:
    app = _app(home, incognito=True)
    async with driven(app, (100, 30)) as pilot:
        assert "41234" not in shown(app)
        assert "•••" in shown(app)
        await pilot.press("tab")
        await pilot.pause()
        assert "41234" in shown(app)
        await pilot.press("tab")
        await pilot.pause()
        assert "41234" not in shown(app)
        await app.action_quit()


async def test_high_contrast_is_one_key_and_remembered_beside_the_language(home: Home) -> None:
    save_settings(home, Settings(language="en"))
    app = _app(home)
    async with driven(app, (100, 30)) as pilot:
        assert app.theme != HIGH_CONTRAST.name
        await pilot.press("f5")
        await pilot.pause()
        assert app.theme == HIGH_CONTRAST.name
        await app.action_quit()
    assert load_settings(home) == Settings(language="en", contrast=True)


async def test_without_colours_the_contrast_is_high(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = _app(home)
    async with driven(app, (100, 30)):
        assert app.theme == HIGH_CONTRAST.name
        await app.action_quit()


def test_the_first_frame_needs_no_model_and_no_content(tmp_path: Path) -> None:
    heavy = ("pydantic", "babel", "jinja2", "numpy", "tomli_w", "filelock")
    code = f"import sys, debt_wizard.app; print([each for each in {heavy!r} if each in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert done.stdout.strip() == "[]"
