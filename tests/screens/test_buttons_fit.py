"""No button is cut off at the smallest size, in the language with the longer words."""

from datetime import date

import pytest
from rich.cells import cell_len
from textual.widgets import Button

from debt_wizard.app import DebtWizard
from debt_wizard.case import Case, Payment
from debt_wizard.commands.sample_case import sample_case
from debt_wizard.screens.draft_buttons import BUTTONS, DraftButtons
from debt_wizard.screens.missed_payment import MissedPayment
from debt_wizard.steps import STEPS
from support.clock import NOW
from support.household import household, money, promising
from support.lived_year import lived_year
from support.seen import Open


def cut_off(app: DebtWizard) -> dict[str, int]:
    """Every button that is shown and ends behind the last column, with the column where it ends."""
    right = app.screen.region.right
    return {str(each.label): each.region.right for each in app.screen.query(Button) if each.region.right > right}


def _missed() -> Case:
    case = promising(household(), 1000)
    case.payment = [Payment(debt="card", due=date(2026, 11, 5), amount=money(1000))]
    return case


@pytest.mark.parametrize("step", [each.id for each in STEPS])
async def test_every_button_of_a_step_is_whole(open_wizard: Open, step: str) -> None:
    case = sample_case("en", NOW.date())
    async with open_wizard(case, step=step, language="en", size=(80, 24)) as (app, pilot):
        await pilot.pause()
        assert cut_off(app) == {}


@pytest.mark.parametrize("size", [(80, 24), (100, 30)])
async def test_every_way_on_from_a_missed_payment_is_whole(open_wizard: Open, size: tuple[int, int]) -> None:
    async with open_wizard(_missed(), step="payments", language="en", size=size) as (app, pilot):
        await pilot.pause()
        buttons = app.screen.query_one(MissedPayment).query(Button)
        assert all(each.size.width >= len(str(each.label)) for each in buttons)
        assert len(buttons) == 3
        assert cut_off(app) == {}


@pytest.mark.parametrize("size", [(80, 24), (100, 30)])
async def test_every_way_on_from_a_change_is_whole(open_wizard: Open, size: tuple[int, int]) -> None:
    case = lived_year()["changed"].case
    async with open_wizard(case, step="changed", language="en", size=size) as (app, pilot):
        await pilot.pause()
        another = app.screen.query_one("#another", Button)
        assert another.size.width >= len(str(another.label))
        assert cut_off(app) == {}


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_every_way_on_from_an_agreement_that_was_said_yes_to_is_whole(open_wizard: Open, language: str) -> None:
    case = lived_year()["paying"].case
    async with open_wizard(case, step="before_signing", language=language, size=(80, 24)) as (app, pilot):
        await pilot.pause()
        newer = app.screen.query_one("#newer", Button)
        assert newer.display
        assert newer.size.width >= len(str(newer.label))
        assert cut_off(app) == {}


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
async def test_every_button_of_a_draft_is_whole_however_many_make_sense(
    open_wizard: Open, language: str, size: tuple[int, int]
) -> None:
    async with open_wizard(sample_case("en", NOW.date()), step="draft", language=language, size=size) as (app, pilot):
        row = app.screen.query_one(DraftButtons)
        row.show([button for button, _, _ in BUTTONS])
        await pilot.pause()
        assert len({each.region.y for each in row.query(Button)}) > 1
        assert cut_off(app) == {}
        assert all(each.size.width >= cell_len(str(each.label)) for each in row.query(Button))
        row.show(["copy-draft", "side-by-side"])
        await pilot.pause()
        assert row.size.height == 1
