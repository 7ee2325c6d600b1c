from support.demo import example_case
from support.seen import Open, shown


async def test_page_down_reads_on_while_next_has_the_focus(open_wizard: Open) -> None:
    async with open_wizard(example_case(), step="overcommitment") as (app, pilot):
        app.screen.query_one("#next").focus()
        before = shown(app)
        await pilot.press("pagedown")
        await pilot.pause()
        after = shown(app)
        assert after != before
        assert "按什么判断" in before
        assert "按什么判断" not in after
        await pilot.press("pageup")
        await pilot.pause()
        assert "按什么判断" in shown(app)
