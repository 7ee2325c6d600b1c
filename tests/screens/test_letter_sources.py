"""The facts behind a letter, for the kind of debt that it is about."""

import pytest

from debt_wizard.screens.draft_picks import Shown
from debt_wizard.screens.letter_sources import facts_behind
from debt_wizard.screens.sources import SourcesIfAny
from debt_wizard_content.facts import fact
from support.household import household, promising
from support.seen import Open


@pytest.mark.parametrize(("product", "has_card_rules"), [("credit_card", True), ("mortgage", False)])
def test_rules_of_cards_stand_behind_letters_about_cards_alone(product: str, has_card_rules: bool) -> None:
    case = promising(household(), 300)
    case.debt[0].product = product  # type: ignore[assignment]
    found = facts_behind(case, Shown(debt="card", intent="stop_interest", channel="email", language="zh"))
    assert any(fact(each).topic == "credit_card" for each in found) is has_card_rules


@pytest.mark.parametrize(("intent", "states_rules"), [("stop_interest", True), ("first_proposal", False)])
async def test_a_letter_that_states_rules_shows_their_sources(
    open_wizard: Open, intent: str, states_rules: bool
) -> None:
    async with open_wizard(promising(household(), 300), step="reason", size=(100, 60)) as (app, pilot):
        await pilot.pause()
        app.draft_wished = ("card", intent)
        app.go_to_step("draft")
        await pilot.pause()
        await pilot.pause()
        assert app.screen.query_one("#sources-letter", SourcesIfAny).display is states_rules
