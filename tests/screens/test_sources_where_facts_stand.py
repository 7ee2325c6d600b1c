"""A screen that states a fact has the way to its source on it."""

import pytest

from debt_wizard.screens.card import CardDialog
from debt_wizard.screens.sources import SourcesIfAny
from debt_wizard.screens.urgent import STAGES
from debt_wizard.widgets.choice_list import ChoiceList
from debt_wizard_content.facts import fact
from support.household import household
from support.seen import Open, shown


@pytest.mark.parametrize(
    ("step", "button", "fact_id"),
    [
        ("before_signing", "#sources-terms-card", "card-70-contents"),
        ("urgent", "#sources-stage", "sxr-3"),
        ("channel_choice", "#sources-channels", "civil-469"),
        ("channel_choice", "#sources-channels", "zj-14"),
        ("evidence", "#sources-papers", "card-69-letter"),
        ("evidence", "#sources-papers", "za-63"),
    ],
)
async def test_the_sources_are_on_the_screen(open_wizard: Open, step: str, button: str, fact_id: str) -> None:
    case = household()
    case.situation.stage = "judgment"
    async with open_wizard(case, step=step, size=(110, 200)) as (app, pilot):
        await pilot.pause()
        app.screen.query_one(button).focus()
        await pilot.press("enter")
        await pilot.pause()
        assert fact(fact_id).text.in_("zh")[:16] in shown(app)
        assert "核对日期" in shown(app)


async def test_the_rules_of_cards_stand_behind_no_paper_of_a_friend(open_wizard: Open) -> None:
    case = household()
    for debt in case.debt:
        debt.product = "private"
    async with open_wizard(case, step="evidence", language="en", size=(110, 200)) as (app, pilot):
        await pilot.pause()
        app.screen.query_one("#sources-papers").focus()
        await pilot.press("enter")
        await pilot.pause()
        assert fact("za-63").text.in_("en")[:16] in shown(app)
        assert fact("card-69-letter").text.in_("en")[:16] not in shown(app)


async def test_where_nothing_of_the_kind_is_said_there_are_none(open_wizard: Open) -> None:
    async with open_wizard(household(), step="urgent", size=(100, 60)) as (app, pilot):
        await pilot.pause()
        assert not app.screen.query_one("#sources-stage", SourcesIfAny).display


@pytest.mark.parametrize("stage", ["court_papers", "judgment"])
async def test_whoever_stands_before_a_court_is_shown_the_card(open_wizard: Open, stage: str) -> None:
    case = household()
    async with open_wizard(case, step="urgent", size=(100, 60)) as (app, pilot):
        await pilot.pause()
        stages = app.screen.query_one("#stage", ChoiceList)
        stages.focus()
        stages.highlighted = STAGES.index(stage)
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, CardDialog)
        assert "收到了法院的材料" in shown(app)
