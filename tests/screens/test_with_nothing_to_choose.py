"""A case with no debts, and a step that an answer took away: nothing is a dead end."""

import pytest
from textual.widgets import OptionList

from debt_wizard.case import Case
from debt_wizard.screens.step_list import StepListDialog
from debt_wizard.widgets.pick import PickDialog
from support.seen import Open, shown


@pytest.mark.parametrize("key", ["left", "right"])
@pytest.mark.parametrize("step", ["payments", "contacts"])
async def test_turning_a_choice_that_has_no_options_leaves_it_as_it_is(open_wizard: Open, step: str, key: str) -> None:
    async with open_wizard(Case(), step=step) as (app, pilot):
        await pilot.pause()
        app.screen.query_one(f"#{step}-line-1-debt").focus()
        await pilot.press(key)
        await pilot.pause()
        assert app.is_running
        assert app.case.payment == [] == app.case.contact


@pytest.mark.parametrize(
    ("step", "keys", "choice"),
    [
        ("payments", (), "#payments-line-1-debt"),
        ("contacts", (), "#contacts-line-1-debt"),
        ("contacts", ("f9",), "#log-debt"),
    ],
)
async def test_a_choice_of_a_debt_says_where_there_is_none_what_to_do_first(
    open_wizard: Open, step: str, keys: tuple[str, ...], choice: str
) -> None:
    async with open_wizard(Case(), step=step) as (app, pilot):
        await pilot.pause()
        await pilot.press(*keys)
        await pilot.pause()
        app.screen.query_one(choice).focus()
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, PickDialog)
        assert "先到“欠了哪些钱”写上欠款" in shown(app)


@pytest.mark.parametrize("step", ["settled", "deficit"])
async def test_a_step_that_no_longer_applies_is_listed_while_somebody_stands_on_it(
    open_wizard: Open, step: str
) -> None:
    async with open_wizard(Case(), step=step) as (app, pilot):
        await pilot.press("f3")
        await pilot.pause()
        assert isinstance(app.screen, StepListDialog)
        options = app.screen.query_one("#steps", OptionList)
        assert options.highlighted == options.get_option_index(step)
