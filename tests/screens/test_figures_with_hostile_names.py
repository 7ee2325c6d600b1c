import pytest

from debt_wizard.case import Case
from debt_wizard.screens.compare import CompareDialog
from debt_wizard.screens.explain import ExplainDialog
from support.demo import example_case
from support.seen import Open, shown
from support.until import until_worked_out

HOSTILE = ("[/b]", "[@click=app.quit]x", "[bold", "{amount}", "%s", "甲" * 200, "a" * 200, "]]]")


def named(name: str) -> Case:
    case = example_case()
    for income in case.income:
        income.label = name
    for spending in case.spending:
        spending.label = name
    for asset in case.asset:
        asset.label = name
    for debt in case.debt:
        debt.lender = name
    return case


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
async def test_a_hostile_name_is_shown_as_it_is(open_wizard: Open, name: str) -> None:
    async with open_wizard(named(name), step="proposals", language="en") as (app, pilot):
        app.screen.query_one("#compare-loan").focus()
        await pilot.press("enter")
        await until_worked_out(pilot)
        assert isinstance(app.screen, CompareDialog)
        assert name[:20] in shown(app)
        await pilot.press("escape", "f6")
        await pilot.pause()
        assert isinstance(app.screen, ExplainDialog)
        await pilot.press("escape")
        for step in ("left_over", "buffer", "overcommitment"):
            await app.screen.go_to(step)  # type: ignore[attr-defined]
            await until_worked_out(pilot)
            await pilot.press("f6", "escape")
            await pilot.pause()
        assert app.is_running
