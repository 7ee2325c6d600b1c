"""Help is there wherever the focus can go: what is asked has an explanation of its own, on every step."""

import pytest

from debt_wizard.screens.card import CardDialog
from debt_wizard.screens.help import HelpDialog
from debt_wizard.steps import STEPS
from debt_wizard_content.guidance import has_entry
from support.demo import example_case
from support.seen import Open


@pytest.mark.parametrize("step", [each.id for each in STEPS])
async def test_whatever_can_have_the_focus_is_explained(open_wizard: Open, step: str) -> None:
    async with open_wizard(example_case(), step=step, size=(100, 40)) as (app, pilot):
        await app.workers.wait_for_complete()
        await pilot.pause()
        asked = {getattr(each, "about", None) for each in app.screen.query("*") if each.focusable}
        named = {each for each in asked if isinstance(each, str)}
        assert has_entry(f"screen.{step}")
        assert {each for each in named if not has_entry(each)} == set()


@pytest.mark.parametrize(
    ("step", "at"),
    [("welcome", "#about-title"), ("payments", "#payments-line-1-paid"), ("contacts", "#contacts-line-1-debt")],
)
async def test_f1_opens_it(open_wizard: Open, step: str, at: str) -> None:
    async with open_wizard(example_case(), step=step, size=(100, 40)) as (app, pilot):
        await pilot.pause()
        app.screen.query_one(at).focus()
        await pilot.pause()
        assert app.screen.focused is app.screen.query_one(at)
        await pilot.press("f1")
        await pilot.pause()
        assert isinstance(app.screen, HelpDialog | CardDialog)


async def test_what_has_no_explanation_of_its_own_is_explained_by_its_step(open_wizard: Open) -> None:
    async with open_wizard(example_case(), step="welcome", size=(100, 40)) as (app, pilot):
        app.help_about("field.nothing.of_this_name")
        await pilot.pause()
        assert isinstance(app.screen, HelpDialog)
