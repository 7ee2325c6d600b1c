"""A note of a talk that is closed before it is saved is gone on with, and no second one is begun in the same call."""

from datetime import datetime, timedelta

import pytest

from debt_wizard.advice.same_talk import LONGEST, same_talk
from debt_wizard.app import DebtWizard
from debt_wizard.case import Case, Contact
from debt_wizard.screens.log_talk import LogTalkDialog
from support.clock import NOW
from support.household import household, promising
from support.seen import Open, shown, type_text


def _case() -> Case:
    return promising(household(), 1000)


def _noted(app: DebtWizard) -> list[tuple[str, str]]:
    return [(each.person, each.said) for each in app.case.contact]


@pytest.mark.parametrize(("language", "size"), [("zh", (80, 24)), ("en", (80, 24)), ("en", (120, 36))])
async def test_the_note_is_gone_on_with(open_wizard: Open, language: str, size: tuple[int, int]) -> None:
    goes_on = {"zh": "接着记21:00的这次沟通", "en": "Going on with the note of 21:00"}[language]
    goes_on = goes_on.replace("21:00", f"{NOW:%H:%M}")
    async with open_wizard(_case(), step="draft", language=language, size=size) as (app, pilot):
        await pilot.press("f9")
        await pilot.pause()
        assert goes_on not in shown(app)
        await type_text(pilot, "0231")
        await pilot.press("escape", "f9")
        await pilot.pause()
        assert goes_on in shown(app)
        await pilot.press("tab")
        await type_text(pilot, "no")
        await pilot.press("enter")
        await pilot.pause()
        assert _noted(app) == [("0231", "no")]


async def test_after_a_note_was_saved_another_talk_begins(open_wizard: Open) -> None:
    async with open_wizard(_case(), step="draft", language="en") as (app, pilot):
        for person in ("0231", "0232"):
            await pilot.press("f9")
            await pilot.pause()
            await type_text(pilot, person)
            await pilot.press("enter")
            await pilot.pause()
        assert _noted(app) == [("0231", ""), ("0232", "")]


async def test_another_note_can_be_begun_beside_one_that_was_set_aside(open_wizard: Open) -> None:
    async with open_wizard(_case(), step="draft", language="en") as (app, pilot):
        await pilot.press("f9")
        await pilot.pause()
        await type_text(pilot, "0231")
        await pilot.press("escape", "f9")
        await pilot.pause()
        await pilot.click("#another")
        await pilot.pause()
        assert isinstance(app.screen, LogTalkDialog)
        await type_text(pilot, "0232")
        await pilot.press("enter")
        await pilot.pause()
        assert _noted(app) == [("0231", ""), ("0232", "")]


async def test_a_note_that_was_taken_back_meanwhile_is_not_gone_on_with(open_wizard: Open) -> None:
    async with open_wizard(_case(), step="contacts", language="en") as (app, pilot):
        await pilot.press("f9")
        await pilot.pause()
        await type_text(pilot, "0231")
        await pilot.press("escape")
        await pilot.pause()
        await app.undo()
        await pilot.press("f9")
        await pilot.pause()
        await type_text(pilot, "0232")
        await pilot.press("enter")
        await pilot.pause()
        assert _noted(app) == [("0232", "")]


@pytest.mark.parametrize(
    ("debt", "now", "same"),
    [
        ("card", NOW, True),
        ("card", NOW + LONGEST, True),
        ("card", NOW + LONGEST + timedelta(seconds=1), False),
        ("card", NOW - timedelta(seconds=1), False),
        ("loan", NOW, False),
    ],
)
def test_a_note_of_another_lender_or_another_hour_is_of_another_talk(debt: str, now: datetime, same: bool) -> None:
    case, note = _case(), Contact(at=NOW, debt="card")
    case.contact.append(note)
    assert (same_talk(note, case, debt, now) is note) is same
