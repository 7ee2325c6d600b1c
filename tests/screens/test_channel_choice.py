from datetime import timedelta

from textual.widgets import OptionList

from debt_wizard.steps import step
from debt_wizard.way import state
from support.clock import NOW
from support.household import household
from support.seen import Open, shown


async def test_a_visit_is_no_choice_and_what_is_marked_follows_later_answers(open_wizard: Open) -> None:
    case = household()
    case.channel.answers.urgency, case.channel.answers.speaking = "high", "easy"
    async with open_wizard(case, step="channel_choice") as (app, pilot):
        await pilot.pause()
        assert app.case.channel.chosen == app.case.channel.suggested == "phone"
        assert state(app.case, step("channel_choice")) == "open"
    case.channel.answers.urgency, case.channel.answers.speaking = "low", "hard"
    case.channel.answers.wants_record, case.channel.answers.documents = True, "many"
    async with open_wizard(case, step="channel_choice") as (app, pilot):
        await pilot.pause()
        assert app.case.channel.chosen == "email"


async def test_what_the_person_chose_stays_whatever_is_answered_later(open_wizard: Open) -> None:
    case = household()
    case.channel.answers.urgency, case.channel.answers.speaking = "high", "easy"
    async with open_wizard(case, step="channel_choice") as (app, pilot):
        app.screen.query_one("#channel", OptionList).focus()
        await pilot.press("space")
        await pilot.pause()
        chosen = app.case.channel.chosen
        assert app.case.channel.suggested is None
        case = app.case
        case.about.step = "welcome"
        assert state(case, step("channel_choice")) == "done"
    case.channel.answers.urgency, case.channel.answers.speaking = "low", "hard"
    async with open_wizard(case, step="channel_choice") as (app, pilot):
        await pilot.pause()
        assert app.case.channel.chosen == chosen


async def test_a_page_of_the_screen_is_turned_while_the_choices_have_the_focus(open_wizard: Open) -> None:
    async with open_wizard(household(), step="channel_choice") as (app, pilot):
        await pilot.pause()
        assert isinstance(app.screen.focused, OptionList)
        body = app.screen.query_one("#body-channel_choice")
        at = body.scroll_y
        await pilot.press("pagedown")
        await pilot.pause()
        down = body.scroll_y
        await pilot.press("pageup")
        await pilot.pause()
        assert at < down
        assert body.scroll_y < down


async def test_the_desk_is_named_once_where_all_lenders_have_the_same(open_wizard: Open) -> None:
    case = household()
    case.situation.stage = "overdue"
    case.debt[0].product, case.debt[0].overdue_since = "credit_card", NOW.date() - timedelta(days=40)
    other = {"id": "other", "lender": "Zeta", "overdue_since": NOW.date() - timedelta(days=60)}
    case.debt.append(case.debt[0].model_copy(update=other))
    async with open_wizard(case, step="channel_choice", language="en", size=(100, 60)) as (app, _):
        assert shown(app).count("the department for late accounts") == 1
        assert "Zeta:" not in shown(app)
    case.debt[1].overdue_since = NOW.date() - timedelta(days=100)
    async with open_wizard(case, step="channel_choice", language="en", size=(100, 60)) as (app, _):
        assert "- Zeta: Late for long" in shown(app)
