"""The column of steps beside a wide screen: what is clicked is gone to."""

from support.household import household
from support.seen import Open, shown
from support.until import until_step


async def test_a_click_on_a_step_goes_there_and_one_on_a_part_to_its_first_step(open_wizard: Open) -> None:
    async with open_wizard(household(), step="income", language="zh", size=(120, 36)) as (app, pilot):
        rail = app.screen.query_one("#rail")
        rows = [line[:26] for line in shown(app).splitlines()]
        goal = next(at for at, row in enumerate(rows) if "你想谈成什么" in row)
        await pilot.click(rail, offset=(6, goal - rail.region.y))
        await until_step(pilot, "goal")
        rows = [line[:26] for line in shown(app).splitlines()]
        channel = next(at for at, row in enumerate(rows) if "选渠道" in row)
        await pilot.click(rail, offset=(6, channel - rail.region.y))
        await until_step(pilot, "channel_questions")
        await pilot.click(rail, offset=(6, rail.region.height - 2))
        assert app.case.about.step == "channel_questions"
