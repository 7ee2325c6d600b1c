"""Keys that are pressed faster than the screen answers: each is done, in the order in which they were pressed."""

from decimal import Decimal

import pytest
from textual import events

from debt_wizard.app import DebtWizard
from debt_wizard.case import Case, Debt
from debt_wizard.screens.entry_dialog import EntryDialog
from debt_wizard.widgets.choice_list import ChoiceList
from debt_wizard.wizard import Wizard
from support.seen import Open
from support.until import until, until_step


def _press(app: DebtWizard, *keys: str) -> None:
    """Press keys without waiting for anything between them."""
    for key in keys:
        app.post_message(events.Key(key, key if len(key) == 1 else None))


@pytest.fixture(autouse=True)
def _no_key_is_let_go_early(monkeypatch: pytest.MonkeyPatch) -> None:
    """A key that has waited long enough is done out of its turn, which on a slow machine says nothing of the order."""
    monkeypatch.setattr("debt_wizard.keys_in_turn.LONGEST_WAIT", 600)


@pytest.mark.parametrize("onward", ["f8", "ctrl+n"])
async def test_a_choice_made_just_before_going_on_is_kept(open_wizard: Open, onward: str) -> None:
    async with open_wizard(step="wellbeing") as (app, pilot):
        options = app.screen.query(ChoiceList).first()
        _press(app, "down", "space", onward)
        await until_step(pilot, "urgent")
        assert app.case.situation.wellbeing == options._ids[1]


async def test_a_choice_before_tab_is_made_where_the_focus_was(open_wizard: Open) -> None:
    async with open_wizard(step="channel_questions") as (app, pilot):
        first, second = list(app.screen.query(ChoiceList))[:2]
        _press(app, "space", "tab", "down", "space", "f7")
        await until_step(pilot, "proposals")
        assert first._is_chosen(first._ids[0])
        assert second._is_chosen(second._ids[1])


async def test_what_is_typed_after_a_move_belongs_to_the_step_that_is_shown_then(open_wizard: Open) -> None:
    case = Case(debt=[Debt(id="debt-1", lender="甲", balance=Decimal(5))])
    async with open_wizard(case, step="goal") as (app, pilot):
        _press(app, "space", "f7", "乙")
        await until_step(pilot, "debts")
        await until(pilot, lambda: app.case.debt[0].lender != "甲", "what was typed")
        assert len(app.case.situation.goals) == 1
        assert app.case.debt[0].lender == "甲乙"


async def test_a_key_that_closes_a_dialog_keeps_nothing_waiting(open_wizard: Open) -> None:
    case = Case(debt=[Debt(id="debt-1", lender="甲", balance=Decimal(5))])
    async with open_wizard(case, step="debts") as (app, pilot):
        await pilot.click("#debts-line-1-details")
        await pilot.pause()
        assert isinstance(app.screen, EntryDialog)
        _press(app, "escape", "f8")
        await until_step(pilot, "goal")
        assert isinstance(app.screen, Wizard)


async def test_a_field_that_stays_busy_keeps_nobody_on_its_step(
    open_wizard: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("debt_wizard.keys_in_turn.LONGEST_WAIT", 0.2)
    async with open_wizard(step="wellbeing") as (app, pilot):
        monkeypatch.setattr("debt_wizard.keys_in_turn.KeysInTurn._step", lambda *_: None)
        _press(app, "down", "f8")
        await until_step(pilot, "urgent")
