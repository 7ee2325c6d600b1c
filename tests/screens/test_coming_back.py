"""Whoever comes back lands on the step list, over the step where they were."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, datetime, timedelta

import pytest
from textual import events
from textual.pilot import Pilot

from debt_wizard.app import DebtWizard
from debt_wizard.case import Case, Contact, Payment
from debt_wizard.opening import Opening
from debt_wizard.screens.landing import Landing
from debt_wizard.screens.step_list import StepListDialog
from debt_wizard.storage import Home, Sessions
from debt_wizard.widgets.cell import Cell
from debt_wizard.wizard import Wizard
from support.clock import NOW
from support.household import household, money, promising
from support.patient import driven
from support.seen import Open, shown
from support.until import until, until_screen

DAYS_AWAY = 3
LATER = NOW + timedelta(days=DAYS_AWAY)


@pytest.fixture
def case() -> Case:
    found = promising(household(), 1000)
    found.about.step = "debts"
    found.contact = [Contact(debt="card", at=NOW, reply_by=date(2026, 11, 30), promised="报上去")]
    found.payment = [Payment(debt="card", due=date(2026, 12, 5), amount=money(1000))]
    return found


@asynccontextmanager
async def _resumed(
    home: Home, case: Case, now: datetime = LATER, language: str = "zh", *, lands_on: type = Landing
) -> AsyncIterator[tuple[DebtWizard, Pilot[None]]]:
    Sessions(home, now=lambda: NOW).create(case=case).close()
    opening = Opening(home, lambda: now, latest=True)
    app = DebtWizard(None, None, language=language, now=lambda: now, opening=opening)
    async with driven(app, (80, 24)) as pilot:
        await until(pilot, lambda: not app._is_opening, "the session open")
        await until_screen(pilot, lands_on)
        yield app, pilot
        await app.action_quit()


async def test_it_says_where_they_were_what_is_next_and_which_clocks_run(home: Home, case: Case) -> None:
    async with _resumed(home, case) as (app, _):
        assert isinstance(app.screen, Landing)
        text = shown(app)
        assert "上次做到“欠了哪些钱”（2026年11月23日" in text
        assert "下一步是" in text
        assert "报上去" in text
        assert "还有4天" in text
        assert "2026年12月5日要还1,000元，还有9天" in text


async def test_escape_goes_on_where_they_were(home: Home, case: Case) -> None:
    async with _resumed(home, case, language="en") as (app, pilot):
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(app.screen, Wizard)
        assert app.case.about.step == "debts"


async def test_whoever_simply_types_on_loses_no_letter(home: Home, case: Case) -> None:
    async with _resumed(home, case) as (app, pilot):
        for letter in "丙xyz":
            app.post_message(events.Key(letter, letter))
        await until(pilot, lambda: str(getattr(app.focused, "value", "")).endswith("z"), "the last letter")
        assert isinstance(app.screen, Wizard)
        assert isinstance(app.screen.focused, Cell)
        assert app.screen.focused.value == "甲银行丙xyz"


async def test_a_key_of_the_wizard_does_there_what_it_says(home: Home, case: Case) -> None:
    async with _resumed(home, case) as (app, pilot):
        await pilot.press("f8")
        await pilot.pause()
        assert isinstance(app.screen, Wizard)
        assert app.case.about.step == "goal"


async def test_whoever_was_away_for_minutes_goes_on_at_once(home: Home, case: Case) -> None:
    async with _resumed(home, case, NOW + timedelta(minutes=20), lands_on=Wizard) as (app, _):
        assert isinstance(app.screen, Wizard)


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_in_the_small_window_every_step_can_be_reached_and_seen(
    open_wizard: Open, case: Case, language: str
) -> None:
    async with open_wizard(case, step="debts", language=language) as (app, pilot):
        await pilot.press("f3")
        await pilot.pause()
        assert isinstance(app.screen, StepListDialog)
        close = app.screen.query_one("#close").region
        assert close.bottom <= 24
        assert "Esc" in shown(app)
        await pilot.press("end")
        await pilot.pause()
        assert app.language.say("steps.export.title") in shown(app)
        assert app.language.say("steps.review.title") in shown(app)
        await pilot.click("#close")
        await pilot.pause()
        assert isinstance(app.screen, Wizard)


async def test_the_rows_of_the_steps_carry_their_nearest_clock(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="contacts", size=(120, 60)) as (app, pilot):
        await pilot.press("f3")
        await pilot.pause()
        text = shown(app)
        assert "（1个答复没等到，还有7天）" in text
        assert "（2026年12月5日要还1,000元，还有12天）" in text
