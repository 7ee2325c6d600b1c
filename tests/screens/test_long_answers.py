"""What is longer than its field is read from its start, and typed on where it was left."""

from decimal import Decimal

from debt_wizard.case import Case, Debt
from debt_wizard.widgets.cell import Cell
from support.seen import Open, shown, type_text

STORY = "八月起餐馆减了我的工时，工资从八千二降到六千五，妈妈又住了院，家里只剩我一个人挣钱，孩子九月还要交学费"


async def test_an_answer_that_is_longer_than_its_field_is_shown_from_its_start(open_wizard: Open) -> None:
    case = Case(debt=[Debt(id="debt-1", lender="甲", balance=Decimal(5))])
    case.situation.story = STORY
    async with open_wizard(case, step="reason") as (app, pilot):
        story = next(cell for cell in app.screen.query(Cell) if cell.value == STORY)
        assert "八月起餐馆减了" in shown(app)
        story.focus()
        await pilot.pause()
        assert "交学费" in shown(app)
        await type_text(pilot, "了")
        await pilot.press("tab")
        assert app.case.situation.story == STORY + "了"
        assert "八月起餐馆减了" in shown(app)
        await pilot.press("shift+tab", "left", "left", "tab", "shift+tab")
        assert story.cursor_position == len(STORY) - 1


async def test_a_rate_by_the_day_is_not_cut_to_a_hundredfold(open_wizard: Open) -> None:
    case = Case(debt=[Debt(id="debt-1", lender="甲", balance=Decimal(5))])
    async with open_wizard(case, step="debt_details") as (app, pilot):
        rate = app.screen.query_one("#debt-details-line-1-annual_rate", Cell)
        rate.focus()
        await type_text(pilot, "0.05% a day")
        await pilot.press("tab")
        assert "0.05%" in shown(app)


async def test_a_click_into_a_long_answer_goes_to_where_it_was_made(open_wizard: Open) -> None:
    case = Case(debt=[Debt(id="debt-1", lender="甲", balance=Decimal(5))])
    case.situation.story = STORY
    async with open_wizard(case, step="reason") as (app, pilot):
        story = next(cell for cell in app.screen.query(Cell) if cell.value == STORY)
        await pilot.click(story, offset=(6, 0))
        assert story.cursor_position == 3  # three Chinese characters are six cells
