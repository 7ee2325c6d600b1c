import pytest

from debt_wizard.steps import STEPS
from debt_wizard.widgets.cell import Cell
from support.demo import example_case
from support.seen import Open, shown, type_text

STEP_IDS = [each.id for each in STEPS]


@pytest.mark.parametrize("size", [(40, 10), (80, 24), (300, 80)])
@pytest.mark.parametrize("step", STEP_IDS)
async def test_every_step_stands_in_a_window_of_any_size(open_wizard: Open, step: str, size: tuple[int, int]) -> None:
    async with open_wizard(example_case(), step=step, size=size) as (app, pilot):
        await pilot.pause()
        lines = shown(app).splitlines()
        assert len(lines) == size[1]
        assert any(line.strip() for line in lines)


async def test_a_window_that_is_too_small_says_so_and_can_still_be_answered_in(open_wizard: Open) -> None:
    async with open_wizard(step="debts", size=(40, 10)) as (app, pilot):
        assert "40" in shown(app)
        await type_text(pilot, "甲行")
        await pilot.pause()
        assert [debt.lender for debt in app.case.debt] == ["甲行"]
        await pilot.press("f8")
        await pilot.pause()
        assert app.case.about.step == "goal"


async def test_the_field_with_the_focus_is_on_the_screen_at_the_smallest_size(open_wizard: Open) -> None:
    async with open_wizard(example_case(), step="essentials", size=(40, 10)) as (app, pilot):
        for _ in range(8):
            await pilot.press("tab")
            await pilot.pause()
        focused = app.screen.focused
        assert focused is not None
        assert app.screen.region.contains_region(focused.region)


async def test_a_resize_in_the_middle_of_a_word_keeps_text_cursor_and_focus(open_wizard: Open) -> None:
    async with open_wizard(step="debts") as (app, pilot):
        await type_text(pilot, "某某银行")
        await pilot.press("left")
        for size in [(40, 10), (200, 60), (80, 24)]:
            await pilot.resize_terminal(*size)
            await pilot.pause()
        cell = app.screen.focused
        assert isinstance(cell, Cell)
        assert (cell.value, cell.cursor_position) == ("某某银行", 3)
        await type_text(pilot, "x")
        await pilot.pause()
        assert app.case.debt[0].lender == "某某银x行"
