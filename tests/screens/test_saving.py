import errno
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from debt_wizard.app import DebtWizard
from debt_wizard.screens.save_elsewhere import SaveElsewhereDialog
from debt_wizard.storage import Home, Session, Sessions
from debt_wizard.storage.file_operations import FileOperations
from debt_wizard.storage.read import read_session
from support.clock import NOW
from support.demo import example_case
from support.patient import driven
from support.seen import shown, type_text
from support.until import until_shown


class Refusing(FileOperations):
    """A disk that takes nothing into the folder of the sessions while it is full."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.number: int | None = None

    def create(self, path: Path) -> int:
        if self.number is not None and path.parent == self.folder:
            raise OSError(self.number, "made to fail")
        return super().create(path)


class World:
    """An app on a disk that can be made to refuse."""

    def __init__(self, home: Home) -> None:
        case = example_case()
        case.about.step = "debts"
        self.session: Session = Sessions(home, now=lambda: NOW).create("cards", case)
        self.disk = Refusing(home.sessions)
        self.session._file.operations = self.disk
        self.app = DebtWizard(Sessions(home, now=lambda: NOW), self.session, language="en", now=lambda: NOW)


@pytest.fixture
def world(home: Home) -> World:
    return World(home)


async def _edit_in_vain(pilot: Pilot[None]) -> None:
    """Type a letter, and save it on a disk that refuses."""
    await type_text(pilot, "x")
    await pilot.press("ctrl+s")
    await until_shown(pilot, "NOT SAVED")


async def test_a_full_disk_is_said_for_as_long_as_it_lasts_and_never_as_saved(world: World) -> None:
    async with driven(world.app, (100, 30)) as pilot:
        world.disk.number = errno.ENOSPC
        await _edit_in_vain(pilot)
        assert "NOT SAVED" in shown(world.app)
        assert "The disk is full" in shown(world.app)
        await pilot.press("escape", "f2")
        await pilot.pause()
        assert "还没有存上" in shown(world.app)
        assert "已保存" not in shown(world.app)
        world.disk.number = None
        await pilot.press("ctrl+s")
        await until_shown(pilot, "已保存")
        assert "还没有存上" not in shown(world.app)
        assert "已保存" in shown(world.app)
        await world.app.action_quit()


@pytest.mark.parametrize("number", [errno.ENOENT, errno.EACCES, errno.EROFS, errno.EIO])
async def test_each_refusal_of_the_disk_has_its_reason(world: World, number: int) -> None:
    said = {
        errno.ENOENT: "is gone",
        errno.EACCES: "no permission",
        errno.EROFS: "can only be read",
        errno.EIO: "reported a disk error",
    }
    async with driven(world.app, (100, 30)) as pilot:
        world.disk.number = number
        await _edit_in_vain(pilot)
        text = " ".join(line.strip() for line in shown(world.app).splitlines())
        assert said[number] in text
        world.disk.number = None
        await world.app.action_quit()


async def test_saving_elsewhere_asks_for_a_folder_that_is_there_and_goes_on_in_it(world: World, tmp_path: Path) -> None:
    other = tmp_path / "stick"
    other.mkdir()
    async with driven(world.app, (100, 30)) as pilot:
        world.disk.number = errno.ENOSPC
        await _edit_in_vain(pilot)
        await pilot.click("#save-elsewhere")
        await pilot.pause()
        assert isinstance(world.app.screen, SaveElsewhereDialog)
        await type_text(pilot, "nowhere")
        await pilot.press("enter")
        await pilot.pause()
        assert "There is no such folder: nowhere" in shown(world.app)
        world.app.screen.query_one("#elsewhere", Input).value = str(other)
        await pilot.press("enter")
        await until_shown(pilot, "Saved in")
        assert "NOT SAVED" not in shown(world.app)
        assert "Saved in" in shown(world.app)
        assert world.session.path.parent == other
        assert "x" in "".join(debt.lender for debt in read_session(world.session.path).case.debt)
        await world.app.action_quit()


async def test_leaving_unsaved_asks_once_and_the_safe_answer_stays(world: World) -> None:
    async with driven(world.app, (100, 30)) as pilot:
        world.disk.number = errno.ENOSPC
        await _edit_in_vain(pilot)
        await pilot.press("ctrl+q")
        await pilot.pause()
        assert "Something is not saved. The disk is full" in shown(world.app)
        await pilot.press("enter")
        await pilot.pause()
        assert world.app.return_code is None
        world.disk.number = None
        await pilot.press("ctrl+q")
        await pilot.pause()
    assert world.app.return_code == 0
    assert "x" in "".join(debt.lender for debt in read_session(world.session.path).case.debt)


async def test_ctrl_c_ends_nothing_and_says_how_to_quit(world: World) -> None:
    async with driven(world.app, (100, 30)) as pilot:
        await pilot.press("ctrl+c")
        await until_shown(pilot, "Do you want to quit?")
        assert "Do you want to quit?" in shown(world.app)
        assert "Ctrl+Q quits at" in shown(world.app)
        await pilot.press("escape")
        await pilot.pause()
        assert world.app.return_code is None
        await world.app.action_quit()
