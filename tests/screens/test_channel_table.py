import pytest

from debt_wizard.screens.channel_table import ChannelTable
from support.demo import example_case
from support.seen import Open, shown


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
async def test_all_channels_are_compared_in_one_table_on_one_screen(
    open_wizard: Open, language: str, size: tuple[int, int]
) -> None:
    async with open_wizard(example_case(), step="channel_choice", language=language, size=size) as (app, pilot):
        table = app.screen.query_one(ChannelTable)
        table.scroll_visible(animate=False, top=True)
        await pilot.pause()
        body = app.screen.query_one("#body-channel_choice").region
        assert table.region.height <= body.height
        seen = shown(app)
        told = {"zh": ("电话", "在线客服", "当场", "留底"), "en": ("Phone", "Meeting", "at once", "Record")}
        assert all(said in seen for said in told[language])


async def test_each_channel_is_described_once_and_the_chosen_one_at_length(open_wizard: Open) -> None:
    case = example_case()
    async with open_wizard(case, step="channel_choice", size=(120, 60)) as (app, pilot):
        assert app.case.channel.chosen == "email"
        assert "话要说细" in "".join(shown(app).split())
        app.screen.query_one("#channel").focus()
        await pilot.press("up", "up", "up", "space")
        await pilot.pause()
        assert app.case.channel.chosen != "email"
        seen = "".join(shown(app).split())
        assert "话要说细" not in seen
        assert seen.count("回得慢，周末和节假日更慢") == 1
