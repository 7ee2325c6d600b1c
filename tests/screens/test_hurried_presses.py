"""Clicks and keys that arrive while the screen is being drawn again: none of them may end the program."""

from decimal import Decimal

from textual import events
from textual.containers import Vertical
from textual.widgets import Button

from debt_wizard.case import Case, Debt
from debt_wizard.screens.entry_dialog import EntryDialog
from debt_wizard.screens.step_list import StepOptions
from debt_wizard.widgets.entry_line import EntryLine
from debt_wizard.widgets.entry_list import EntryList
from debt_wizard.wizard import Wizard
from support.seen import Open
from support.until import until_screen


def _two_debts() -> Case:
    return Case(
        debt=[
            Debt(id="debt-1", lender="甲银行", balance=Decimal(38_000)),
            Debt(id="debt-2", lender="乙公司", balance=Decimal(12_000)),
        ]
    )


def _press_at(event: type[events.MouseEvent], x: int, y: int) -> events.MouseEvent:
    return event(None, x, y, 0, 0, 1, False, False, False, screen_x=x, screen_y=y)


async def test_a_click_on_a_line_that_was_just_taken_away_does_nothing(open_wizard: Open) -> None:
    async with open_wizard(_two_debts(), step="debts") as (app, pilot):
        note = app.screen.query(EntryLine).first().query_one("Note")
        x, y = note.region.x + 1, note.region.y
        await app.screen.query_one(".lines", Vertical).remove_children()
        for event in (events.MouseDown, events.MouseMove, events.MouseUp):
            app.screen._forward_event(_press_at(event, x, y))
        await pilot.pause()
        assert isinstance(app.screen, Wizard)


async def test_a_second_press_on_close_closes_nothing_else(open_wizard: Open) -> None:
    async with open_wizard(_two_debts(), step="debts") as (app, pilot):
        await pilot.click("#debts-line-1-details")
        await pilot.pause()
        dialog = app.screen
        assert isinstance(dialog, EntryDialog)
        dialog.query_one("#close", Button).press()
        dialog.query_one("#close", Button).press()
        await until_screen(pilot, Wizard)
        assert isinstance(app.screen, Wizard)


async def test_two_presses_on_details_open_them_once(open_wizard: Open) -> None:
    async with open_wizard(_two_debts(), step="debts") as (app, pilot):
        details = app.screen.query_one("#debts-line-1-details", Button)
        details.press()
        details.press()
        await until_screen(pilot, EntryDialog)
        assert isinstance(app.screen, EntryDialog)
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(app.screen, Wizard)


async def test_lines_that_are_drawn_again_twice_at_once_stand_there_once(open_wizard: Open) -> None:
    async with open_wizard(_two_debts(), step="debts") as (app, pilot):
        entries = app.screen.query_one(EntryList)
        app.run_worker(entries.show_entries(app.case.debt[0]))
        app.run_worker(entries.show_entries(app.case.debt[1]))
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert [line.entry for line in app.screen.query(EntryLine)] == app.case.debt


async def test_a_line_that_says_nothing_yet_can_be_moved_and_deleted_without_harm(open_wizard: Open) -> None:
    async with open_wizard(step="debts") as (app, pilot):
        for button in ("#up", "#down", "#delete"):
            await pilot.click(app.screen.query(".lines Button").first(Button))
            await pilot.pause()
            await pilot.click(button)
            await pilot.pause()
        assert isinstance(app.screen, Wizard)
        assert app.case.debt == []


async def test_page_down_in_options_that_are_not_drawn_yet_does_nothing(open_wizard: Open) -> None:
    async with open_wizard(step="debts") as (app, pilot):
        await pilot.press("f3")
        options = app.screen.query_one("#steps", StepOptions)
        options.styles.display = "none"
        await pilot.pause()
        options.action_page_down()
        options.action_page_up()
        assert app.return_code is None
