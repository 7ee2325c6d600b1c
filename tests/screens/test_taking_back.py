"""Undo takes back what was done last on the step where it is pressed, and nothing that was told since."""

import pytest

from support.payments import agreed_payments, kept
from support.seen import Open, press, shown, type_text


async def test_what_was_typed_on_another_step_since_then_stays(open_wizard: Open) -> None:
    async with open_wizard(agreed_payments(*kept()), step="payments", language="en") as (app, pilot):
        await pilot.press("enter")
        await pilot.pause()
        assert len(app.case.payment) == 4
        app.go_to_step("reason")
        await pilot.pause()
        app.screen.query_one("#situation-story").focus()
        await type_text(pilot, "hours were cut")
        app.go_to_step("payments")
        await pilot.pause()
        await press(pilot, "payments-undo")
        assert len(app.case.payment) == 3
        assert app.case.situation.story.endswith("hours were cut")


async def test_a_talk_that_was_logged_beside_a_list_is_not_taken_back_there(open_wizard: Open) -> None:
    async with open_wizard(agreed_payments(*kept()), step="payments", language="en") as (app, pilot):
        before = len(app.case.contact)
        await pilot.press("f9")
        await pilot.pause()
        await type_text(pilot, "0231")
        await pilot.press("enter")
        await pilot.pause()
        await press(pilot, "payments-undo")
        assert len(app.case.contact) == before + 1
        app.go_to_step("contacts")
        await pilot.pause()
        await press(pilot, "contacts-undo")
        assert len(app.case.contact) == before


@pytest.mark.parametrize(
    ("language", "said"), [("zh", "这一页没有可以撤销的"), ("en", "There is nothing to undo on this screen")]
)
async def test_where_there_is_nothing_to_take_back_it_says_so_once(open_wizard: Open, language: str, said: str) -> None:
    async with open_wizard(agreed_payments(*kept()), step="payments", language=language) as (app, pilot):
        await press(pilot, "payments-undo")
        await press(pilot, "payments-undo")
        assert shown(app).count(said) == 1
        assert len(app.notices) == 1
