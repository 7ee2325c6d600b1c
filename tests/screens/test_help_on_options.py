"""The help on an option tells what the catalogue knows of it, with its facts; that on an alarm is its card."""

import pytest

from debt_wizard.case import Spending
from debt_wizard.screens.card import CardDialog
from debt_wizard.screens.help import HelpDialog
from debt_wizard.widgets.choice_list import ChoiceList
from debt_wizard.widgets.entry_line import EntryLine
from debt_wizard.widgets.told import Told
from debt_wizard_content.catalogues import catalogue
from debt_wizard_content.facts import fact
from support.household import household
from support.seen import Open, shown
from support.until import until_screen


@pytest.mark.parametrize(
    ("step", "at", "told", "fact_id"),
    [
        ("urgent", "#stage", "主动打过去", None),
        ("goal", "#goals", "请对方把月数拉长", None),
        ("debt_details", "#debt-details-line-1-product", "个性化分期，最长5年", "card-70-interest-negotiable"),
        ("proposals", "#asks-card", "信用卡的规定里没写一定停息", "card-70-interest-negotiable"),
        ("proposals", "#kind-card", "适合：每月有一点稳定结余的人", "card-70-instalment"),
        ("income", "#income-line-1-kind", "拿什么证明：", None),
        ("before_signing", "#terms-card", "写明了才勾", "civil-544"),
    ],
)
async def test_the_help_tells_what_is_known_of_the_option(
    open_wizard: Open, step: str, at: str, told: str, fact_id: str | None
) -> None:
    case = household()
    case.situation.stage = "overdue"
    async with open_wizard(case, step=step, size=(100, 60)) as (app, pilot):
        await pilot.pause()
        app.screen.query_one(at).focus()
        await pilot.press("f1")
        await pilot.pause()
        assert isinstance(app.screen, HelpDialog)
        assert told in shown(app)
        if fact_id is not None:
            assert fact(fact_id).text.in_("zh")[:12] in shown(app).replace("\n", "")


async def test_the_help_on_an_alarm_is_its_card_and_changes_no_answer(open_wizard: Open) -> None:
    case = household()
    case.situation.alarms = ["court_papers"]
    async with open_wizard(case, step="urgent", size=(100, 40)) as (app, pilot):
        await pilot.pause()
        app.screen.query_one("#alarms").focus()
        await pilot.press("f1")
        await pilot.pause()
        assert isinstance(app.screen, CardDialog)
        assert "收到了法院的材料" in shown(app)
        assert app.case.situation.alarms == ["court_papers"]


async def test_where_no_alarm_is_chosen_the_help_explains_the_question(open_wizard: Open) -> None:
    async with open_wizard(household(), step="urgent", size=(100, 40)) as (app, pilot):
        app.screen.query_one("#alarms").focus()
        await pilot.press("f1")
        await until_screen(pilot, HelpDialog)


async def test_what_is_worth_knowing_at_a_stage_comes_into_sight_as_it_is_chosen(open_wizard: Open) -> None:
    async with open_wizard(household(), step="urgent", size=(80, 24)) as (app, pilot):
        stages = app.screen.query_one("#stage", ChoiceList)
        stages.focus()
        stages.highlighted = stages.get_option_index("overdue")
        await pilot.press("space")
        advice = app.screen.query_one("#stage-advice")
        assert app.screen.query_one("#body-urgent").region.contains_region(advice.region)


async def test_what_belongs_into_a_kind_of_spending_stands_under_its_line_while_the_focus_is_there(
    open_wizard: Open,
) -> None:
    hints = {each.id: each.text("hint") for each in catalogue("spending")}
    async with open_wizard(household(), step="essentials", size=(100, 60)) as (app, pilot):
        await pilot.pause()
        lines = list(app.screen.query(EntryLine))
        for line, other in ((lines[0], lines[1]), (lines[1], lines[0])):
            line.focus_first()
            await pilot.pause()
            assert isinstance(line.entry, Spending)
            assert isinstance(other.entry, Spending)
            here, there = hints[line.entry.category], hints[other.entry.category]
            assert here is not None
            assert there is not None
            assert here.in_("zh") in shown(app)
            assert there.in_("zh") not in shown(app)


async def test_what_is_said_of_cards_is_said_of_no_other_debt(open_wizard: Open) -> None:
    case = household()
    case.debt[0].product = "mortgage"
    async with open_wizard(case, step="proposals", size=(100, 60)) as (app, pilot):
        await pilot.pause()
        asks = app.screen.query_one("#asks-card", ChoiceList)
        asks.focus()
        for place in range(asks.option_count):
            asks.highlighted = place
            await pilot.press("f1")
            await pilot.pause()
            assert fact("card-70-stop-collection").text.in_("zh")[:12] not in shown(app)
            told = app.screen.query_one(".option", Told).text
            assert told
            assert "信用卡" not in told
            await pilot.press("escape")
            await pilot.pause()
