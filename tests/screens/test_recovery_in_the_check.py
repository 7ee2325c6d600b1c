"""The check counts with the income of today: where a better time was told, it says that nothing of it is counted."""

from datetime import date

import pytest

from debt_wizard.widgets.told import ToldIfAny
from support.household import household, promising
from support.seen import Open


@pytest.mark.parametrize(
    ("language", "said"),
    [("zh", "你说大约2027年3月能好转"), ("en", "You expect things to be better from March 2027")],
)
@pytest.mark.parametrize(("recovers", "is_said"), [(date(2027, 3, 1), True), (date(2026, 3, 1), False), (None, False)])
async def test_a_better_income_to_come_is_said_to_be_in_no_month(
    open_wizard: Open, language: str, said: str, recovers: date | None, is_said: bool
) -> None:
    case = promising(household(), 1200)
    case.situation.recovers = recovers
    async with open_wizard(case, step="overcommitment", language=language) as (app, _):
        place = app.screen.query_one("#recovery", ToldIfAny)
        assert place.display is is_said
        assert (said in place.text) is is_said
