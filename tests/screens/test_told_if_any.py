"""A paragraph with room around it takes none while there is nothing to say."""

import pytest

from debt_wizard.case import Evidence
from debt_wizard.widgets.told import Told, ToldIfAny
from support.demo import example_case
from support.seen import Open


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_what_says_nothing_leaves_no_empty_line_and_comes_back_with_something_to_say(
    open_wizard: Open, language: str
) -> None:
    async with open_wizard(example_case(), step="evidence", language=language) as (app, pilot):
        asked = app.screen.query_one("#papers-to-decide", ToldIfAny)
        [first, *_] = [told for told in app.screen.query("StepBody > Told").results(Told) if told.display]
        above = app.screen.query_one("#excerpt").region.bottom
        assert not asked.display
        assert first.region.y == above + 1
        app.case.debt.append(app.case.debt[0].model_copy(update={"id": "other"}))
        app.case.evidence = [Evidence(kind="loan_contract", status="have")]
        asked.retell()
        await pilot.pause()
        assert asked.display
        assert asked.region.height > 0
