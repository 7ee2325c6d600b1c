from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.case import Case
from debt_wizard.widgets.cell import Cell
from support.seen import Open, shown, type_text


async def test_an_amount_goes_into_the_case_as_it_is_typed(open_wizard: Open) -> None:
    async with open_wizard(step="debts") as (app, pilot):
        await type_text(pilot, "甲银行")
        await pilot.press("enter")
        await type_text(pilot, "3.8万")
        await pilot.press("enter")
        await type_text(pilot, "2026-09-25")
        await pilot.pause()
        debt = app.case.debt[0]
        assert (debt.lender, debt.balance, debt.overdue_since) == ("甲银行", Decimal(38000), date(2026, 9, 25))


async def test_an_amount_that_can_be_read_in_two_ways_is_refused_and_kept(open_wizard: Open) -> None:
    async with open_wizard(step="debts") as (app, pilot):
        await pilot.press("tab")
        await type_text(pilot, "12,34")
        await pilot.press("tab")
        await pilot.pause()
        assert app.case.debt[0].balance is None
        assert app.case.debt[0].unfinished == {"balance": "12,34"}
        assert "“12,34”的逗号位置不对" in shown(app)


async def test_next_stops_at_what_cannot_be_understood_and_goes_there(open_wizard: Open) -> None:
    async with open_wizard(step="debts") as (app, pilot):
        await pilot.press("tab")
        await type_text(pilot, "abc")
        await pilot.press("tab", "tab", "f8")
        await pilot.pause()
        assert app.case.about.step == "debts"
        assert isinstance(app.screen.focused, Cell)
        assert app.screen.focused.value == "abc"


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_nothing_moves_when_a_field_is_not_understood_and_when_it_is_mended(
    open_wizard: Open, language: str
) -> None:
    async with open_wizard(step="debts", language=language) as (app, pilot):
        at = {cell.id: cell.region.offset for cell in app.screen.query(Cell)}
        await pilot.press("tab")
        await type_text(pilot, "abc")
        await pilot.press("tab")
        await pilot.pause()
        assert app.screen.query_one("#errors").region.height
        assert {cell.id: cell.region.offset for cell in app.screen.query(Cell)} == at
        await pilot.press("shift+tab", "backspace", "backspace", "backspace", "3")
        await pilot.pause()
        assert not app.screen.query_one("#errors").region.height
        assert {cell.id: cell.region.offset for cell in app.screen.query(Cell)} == at


async def test_back_leaves_a_step_with_what_was_typed_kept(open_wizard: Open) -> None:
    async with open_wizard(step="debts") as (app, pilot):
        await pilot.press("tab", "tab")
        await type_text(pilot, "2026-02-31")
        await pilot.press("f7")
        await pilot.pause()
        assert app.case.about.step == "urgent"
        await pilot.press("f8")
        await pilot.pause()
        assert "2026-02-31" in shown(app)
        assert "这一天不存在" in shown(app)


async def test_markup_and_controls_in_a_lender_do_nothing(open_wizard: Open) -> None:
    async with open_wizard(step="debts") as (app, pilot):
        cell = app.screen.query_one("#debts-line-1-lender", Cell)
        for hostile in ("[/b]", "[@click=app.quit]x", "\x1b]0;x\x07[bold"):
            cell.value = hostile
            await pilot.pause()
            assert app.case.debt[0].lender == hostile.replace("\x1b", "").replace("\x07", "")
        await pilot.press("f8")
        await pilot.pause()
        for step in ("debt_details", "proposals", "buffer", "payments", "review"):
            await app.screen.go_to(step)  # type: ignore[attr-defined]
            await pilot.pause()
            assert app.case.about.step == step


async def test_a_name_of_ten_thousand_characters_is_kept_and_explained(open_wizard: Open) -> None:
    async with open_wizard(step="debts") as (app, pilot):
        app.screen.query_one("#debts-line-1-lender", Cell).value = "甲" * 10_000
        await pilot.press("tab")
        await pilot.pause()
        assert app.case.debt[0].unfinished["lender"] == "甲" * 10_000
        assert "写得太长了" in shown(app)


async def test_an_empty_line_adds_no_debt(open_wizard: Open) -> None:
    async with open_wizard(Case(), step="debts") as (app, pilot):
        await pilot.press("tab", "tab", "f8")
        await pilot.pause()
        assert app.case.debt == []


async def test_enter_goes_down_a_list_whose_lines_have_their_names(open_wizard: Open) -> None:
    async with open_wizard(step="essentials") as (app, pilot):
        for amount in ("1800", "200", "1500"):
            await type_text(pilot, amount)
            await pilot.press("enter")
        await pilot.pause()
        told = [(each.category, each.amount) for each in app.case.spending]
        assert told == [("housing", Decimal(1800)), ("utilities", Decimal(200)), ("food", Decimal(1500))]


async def test_the_arrows_go_to_the_same_column_of_the_line_beside(open_wizard: Open) -> None:
    async with open_wizard(step="essentials") as (app, pilot):
        await pilot.press("down", "down", "up")
        await type_text(pilot, "90")
        await pilot.pause()
        assert [each.category for each in app.case.spending] == ["utilities"]


async def test_a_long_page_is_scrolled_from_any_button(open_wizard: Open) -> None:
    async with open_wizard(step="cautions") as (app, pilot):
        first = shown(app)
        await pilot.press("pagedown")
        await pilot.pause()
        assert shown(app) != first
        await pilot.press("pageup", "down", "up")
        await pilot.pause()
        assert shown(app) == first


async def test_what_is_typed_right_after_next_lands_on_the_new_step(open_wizard: Open) -> None:
    async with open_wizard(step="goal") as (app, pilot):
        await pilot.press("f8", "6", "2", "0", "0")
        await pilot.pause()
        assert [each.amount for each in app.case.income] == [Decimal(6200)]
