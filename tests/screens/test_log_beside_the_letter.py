"""A talk is logged low on the screen: what is read out during the call stays in sight above it."""

import pytest
from textual.widgets import TextArea

from debt_wizard.app import DebtWizard
from debt_wizard.case import Case
from debt_wizard.screens.log_talk import LogTalkDialog
from support.household import household, promising
from support.seen import Open, shown, type_text


@pytest.fixture
def case() -> Case:
    return promising(household(), 1000)


def _dialog(app: DebtWizard) -> LogTalkDialog:
    assert isinstance(app.screen, LogTalkDialog)
    return app.screen


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
async def test_the_letter_stays_in_sight_during_the_call_and_the_page_keys_move_it(
    open_wizard: Open, case: Case, size: tuple[int, int]
) -> None:
    async with open_wizard(case, step="draft", size=size) as (app, pilot):
        editor = app.screen.query_one(TextArea)
        await pilot.press("f9")
        await pilot.pause()
        dialog = _dialog(app).query_one("#dialog")
        in_sight = range(editor.region.y, dialog.region.y)
        assert len(in_sight) >= 5
        above = editor.scroll_offset.y
        await pilot.press("pagedown")
        await pilot.pause()
        assert editor.scroll_offset.y > above
        await pilot.press("pageup")
        await pilot.pause()
        assert editor.scroll_offset.y == above


async def test_one_line_gives_the_hint_of_the_field_that_is_typed_in(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="left_over") as (app, pilot):
        await pilot.press("f9")
        await pilot.pause()
        assert "工号0231" in shown(app)
        top = _dialog(app).query_one("#dialog").region.y
        await pilot.press("tab", "tab", "tab")
        await pilot.pause()
        assert "工号0231" not in shown(app)
        await type_text(pilot, "soon")
        await pilot.press("tab")
        await pilot.pause()
        assert "“soon”看不出是哪天" in shown(app)
        assert _dialog(app).query_one("#dialog").region.y == top


async def test_the_page_keys_work_over_another_dialog_too(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="overcommitment") as (app, pilot):
        await pilot.press("f3", "f9")
        assert isinstance(_dialog(app), LogTalkDialog)
        await pilot.press("pagedown", "pageup", "pagedown")
        await type_text(pilot, "0231")
        assert app.case.contact[0].person == "0231"
