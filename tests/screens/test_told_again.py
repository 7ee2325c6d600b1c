"""A text that is told again while the screen is being laid out."""

from debt_wizard.widgets.told import Told
from support.seen import Open, shown

LAST = "附上的文件都在，1份"


async def test_a_text_that_changes_again_around_one_layout_is_shown(open_wizard: Open) -> None:
    async with open_wizard(step="welcome", size=(120, 40)) as (app, pilot):
        body, told = app.screen.query_one("#body-welcome"), Told(lambda language: "")
        await body.mount(told, before=0)
        await pilot.pause()
        told.refresh(layout=True)
        body._clear_arrangement_cache()  # as a change beside it does
        app.screen._refresh_layout()
        told.tell(lambda language: LAST)
        await pilot.pause()
        assert LAST in shown(app)
