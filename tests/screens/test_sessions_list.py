import pytest
from textual.widgets import Input

from debt_wizard.app import DebtWizard
from debt_wizard.opening import Opening
from debt_wizard.screens.bin import BinDialog
from debt_wizard.screens.confirm import ConfirmDialog
from debt_wizard.screens.sessions import SessionsScreen
from debt_wizard.storage import Home, Sessions
from debt_wizard.wizard import Wizard
from support.clock import now
from support.demo import example_case
from support.patient import driven
from support.seen import shown, type_text
from support.until import until_screen

SIZES = [(80, 24), (40, 10)]


def _app(home: Home, *titles: str, language: str = "en") -> DebtWizard:
    sessions = Sessions(home, now=now)
    for title in titles:
        sessions.create(title, example_case()).close()
    return DebtWizard(sessions, None, language=language, now=now)


def _names(home: Home) -> list[str]:
    return sorted(each.label for each in Sessions(home, now=now).list())


@pytest.mark.parametrize("size", SIZES)
async def test_rename_delete_and_put_back_by_keyboard(home: Home, size: tuple[int, int]) -> None:
    app = _app(home, "cards", "loan")
    async with driven(app, size) as pilot:
        await pilot.press("f6")
        line = app.screen.query_one("#rename", Input)
        old = line.value
        await type_text(pilot, "2")
        await pilot.press("enter")
        await pilot.pause()
        assert f"{old}2" in _names(home)
        await pilot.press("delete")
        await until_screen(pilot, ConfirmDialog)
        await pilot.press("tab", "enter")
        await until_screen(pilot, SessionsScreen)
        assert _names(home) == sorted({"cards", "loan"} - {old})
        await pilot.press("f9")
        await until_screen(pilot, BinDialog)
        assert f"{old}2" in shown(app)
        await pilot.press("enter")
        await until_screen(pilot, SessionsScreen)
        assert f"{old}2" in _names(home)
        await pilot.press("enter")
        await until_screen(pilot, Wizard)
        assert app.case.about.title == f"{old}2"
        await app.action_quit()


@pytest.mark.parametrize("size", SIZES)
async def test_every_command_of_the_list_has_a_button_on_the_screen(home: Home, size: tuple[int, int]) -> None:
    app = _app(home, "cards")
    async with driven(app, size) as pilot:
        await pilot.click("#rename-button")
        await pilot.press("escape")
        await pilot.click("#delete")
        await until_screen(pilot, ConfirmDialog)
        await pilot.click("#yes")
        await until_screen(pilot, SessionsScreen)
        assert _names(home) == []
        await pilot.click("#bin")
        await until_screen(pilot, BinDialog)
        await pilot.click("#put-back")
        await until_screen(pilot, SessionsScreen)
        assert _names(home) == ["cards"]
        await pilot.click("#new")
        await until_screen(pilot, Wizard)
        await app.action_quit()


async def test_the_bin_is_emptied_only_after_a_yes(home: Home) -> None:
    app = _app(home, "cards")
    async with driven(app, (80, 24)) as pilot:
        await pilot.press("delete", "tab", "enter")
        await until_screen(pilot, SessionsScreen)
        for answer in ("enter", "tab"):
            await pilot.press("f9")
            await until_screen(pilot, BinDialog)
            await pilot.click("#empty")
            await until_screen(pilot, ConfirmDialog)
            assert len(Sessions(home, now=now).bin()) == 1
            await pilot.press(*(("tab", "enter") if answer == "tab" else ("enter", "escape")))
            await until_screen(pilot, SessionsScreen)
        assert Sessions(home, now=now).bin() == []
        assert "There is no session now" in shown(app)
        await app.action_quit()


async def test_renaming_can_be_given_up_and_a_bad_name_says_why(home: Home) -> None:
    app = _app(home, "cards", "loan")
    async with driven(app, (80, 24)) as pilot:
        await pilot.press("f6", "x", "escape")
        assert _names(home) == ["cards", "loan"]
        await pilot.press("f6")
        app.screen.query_one("#rename", Input).value = "..."
        await pilot.press("enter")
        await pilot.pause()
        assert "This name cannot be used" in shown(app)
        assert _names(home) == ["cards", "loan"]
        await app.action_quit()


async def test_the_list_and_the_bin_speak_the_other_language_at_once(home: Home) -> None:
    app = _app(home, "cards", language="zh")
    async with driven(app, (80, 24)) as pilot:
        assert "你的协商记录" in shown(app)
        await pilot.press("f9")
        await until_screen(pilot, BinDialog)
        assert "回收站是空的" in shown(app)
        await pilot.press("f2")
        await pilot.pause()
        assert "The bin is empty" in shown(app)
        await pilot.press("escape")
        await until_screen(pilot, SessionsScreen)
        assert "Your sessions" in shown(app)
        await app.action_quit()


async def test_who_has_no_session_yet_lands_in_a_new_one(home: Home) -> None:
    app = DebtWizard(None, None, language="zh", now=now, opening=Opening(home, now))
    async with driven(app, (80, 24)) as pilot:
        await until_screen(pilot, Wizard)
        await app.action_quit()
    assert len(_names(home)) == 1


@pytest.mark.parametrize(
    ("language", "said"), [("zh", "卡：已还清，2026年11月23日收好"), ("en", "卡: settled, closed on 23 ")]
)
async def test_a_session_that_is_settled_is_listed_as_one(home: Home, language: str, said: str) -> None:
    case = example_case()
    case.about.settled = now()
    Sessions(home, now=now).create("卡", case).close()
    app = _app(home, "another", language=language)
    async with driven(app, (80, 24)):
        assert said in shown(app)
        assert ("停在" if language == "zh" else "at “") in shown(app)
