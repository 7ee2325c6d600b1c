import pytest

from debt_wizard.steps import STEPS
from debt_wizard.storage import Home, load_settings
from debt_wizard.widgets.cell import Cell
from support.demo import example_case
from support.seen import Open, shown, type_text
from support.until import until, until_worked_out


async def test_f2_in_the_middle_of_a_word_keeps_focus_cursor_and_text(open_wizard: Open) -> None:
    async with open_wizard(step="debts") as (app, pilot):
        await type_text(pilot, "甲银行")
        await pilot.press("left", "f2")
        await pilot.pause()
        cell = app.screen.focused
        assert isinstance(cell, Cell)
        assert (cell.value, cell.cursor_position) == ("甲银行", 2)
        assert "Your debts" in shown(app)
        assert "欠了哪些钱" not in shown(app)


@pytest.mark.parametrize("step", [each.id for each in STEPS])
async def test_switching_there_and_back_shows_the_same_screen(open_wizard: Open, step: str) -> None:
    async with open_wizard(example_case(), step=step) as (app, pilot):
        await until_worked_out(pilot)
        await until(pilot, lambda: app.save_state == "saved" and "已保存" in shown(app), "all saved")
        before = shown(app)
        await pilot.press("f2")
        await pilot.pause()
        between = shown(app)
        await pilot.press("f2")
        await pilot.pause()
        assert shown(app) == before
        assert between != before


async def test_the_chosen_language_is_remembered(open_wizard: Open, home: Home) -> None:
    async with open_wizard() as (_, pilot):
        await pilot.press("f2")
        await pilot.pause()
    assert load_settings(home).language == "en"
