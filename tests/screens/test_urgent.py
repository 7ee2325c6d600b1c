import pytest

from debt_wizard.screens.card import CardDialog
from support.household import household
from support.seen import Open, shown


@pytest.mark.parametrize(
    ("language", "told"), [("zh", "别往个人账户转钱"), ("en", "Do not pay into a personal account")]
)
async def test_whoever_is_pressed_to_pay_today_finds_the_card_without_an_alarm_in_the_session(
    open_wizard: Open, language: str, told: str
) -> None:
    async with open_wizard(household(), step="urgent", language=language, size=(100, 40)) as (app, pilot):
        await pilot.pause()
        before = app.case.model_dump()
        app.screen.query_one("#pressed").focus()
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, CardDialog)
        assert told in shown(app)
        await pilot.press("escape")
        await pilot.pause()
        assert app.case.model_dump() == before


async def test_an_alarm_that_is_chosen_opens_its_card_and_is_kept(open_wizard: Open) -> None:
    async with open_wizard(household(), step="urgent", size=(100, 40)) as (app, pilot):
        await pilot.pause()
        app.screen.query_one("#alarms").focus()
        await pilot.press("space")
        await pilot.pause()
        assert isinstance(app.screen, CardDialog)
        assert app.case.situation.alarms == ["court_papers"]
