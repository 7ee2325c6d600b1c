"""The details of one payment: calm remarks on its day and its slip, which refuse nothing."""

from datetime import date
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Button

from debt_wizard.app import DebtWizard
from debt_wizard.case import Agreement, Case, Debt, Payment
from debt_wizard.screens.entry_dialog import EntryDialog
from debt_wizard.screens.payment_remarks import PaymentRemarks
from debt_wizard.widgets.cell import Cell
from debt_wizard.widgets.told import Told
from debt_wizard.wizard import Wizard
from support.clock import NOW
from support.household import money
from support.seen import Open, shown, type_text
from support.until import until, until_screen, until_worked_out

LANGUAGES = pytest.mark.parametrize("language", ["zh", "en"])


def _case(**said: object) -> Case:
    payment = Payment.model_validate({"debt": "card", "paid": money(1000), "paid_on": NOW.date(), **said})
    agreement = Agreement(debt="card", agreed_at=NOW, monthly=money(1000), months=12, first_due=date(2026, 12, 15))
    return Case(debt=[Debt(id="card", lender="[/b]")], agreement=[agreement], payment=[payment])


async def _open(app: DebtWizard, pilot: Pilot[None]) -> None:
    app.screen.query_one("#payments-line-1-details", Button).press()
    await until_screen(pilot, EntryDialog)


async def _type(app: DebtWizard, pilot: Pilot[None], field: str, text: str) -> None:
    app.screen.query_one(f"#detail-{field}").focus()
    await pilot.press("ctrl+u", "ctrl+k")
    await type_text(pilot, text)
    await pilot.press("enter")


async def _remarks(app: DebtWizard, pilot: Pilot[None], wanted: str) -> str:
    def text() -> str:
        return app.screen.query_one(PaymentRemarks).query_one(Told).text

    await until(pilot, lambda: wanted in text() and bool(wanted) == bool(text()), lambda: f"{wanted!r}, not {text()!r}")
    return text()


@LANGUAGES
async def test_a_day_that_may_be_wrong_has_a_remark_and_is_kept(open_wizard: Open, language: str) -> None:
    words = {
        "zh": {"2026-10-05": "比谈好的日子", "2016-11-23": "比谈好的日子"},
        "en": {"2026-10-05": "before the agreement", "2016-11-23": "before the agre"},
    }
    async with open_wizard(_case(), step="payments", language=language) as (app, pilot):
        await _open(app, pilot)
        assert await _remarks(app, pilot, "") == ""
        for typed, said in words[language].items():
            await _type(app, pilot, "paid_on", typed)
            await _remarks(app, pilot, said)
            assert app.case.payment[0].paid_on == date.fromisoformat(typed)
        await _type(app, pilot, "paid_on", NOW.date().isoformat())
        await _remarks(app, pilot, "")


@LANGUAGES
async def test_a_day_that_has_not_been_is_kept_as_typed_and_pays_nothing_yet(open_wizard: Open, language: str) -> None:
    async with open_wizard(_case(), step="payments", language=language) as (app, pilot):
        await _open(app, pilot)
        await _type(app, pilot, "paid_on", "2027-01-05")
        await pilot.pause()
        assert {"zh": "还没到", "en": "still to come"}[language] in shown(app)
        assert app.case.payment[0].paid_on is None
        assert app.case.payment[0].unfinished == {"paid_on": "2027-01-05"}


@LANGUAGES
async def test_a_day_years_back_has_a_remark_where_nothing_was_agreed(open_wizard: Open, language: str) -> None:
    case = _case()
    case.agreement = []
    async with open_wizard(case, step="payments", language=language) as (app, pilot):
        await _open(app, pilot)
        await _type(app, pilot, "paid_on", "2016-11-23")
        await _remarks(app, pilot, {"zh": "两年多以前", "en": "more than two years back"}[language])


@LANGUAGES
async def test_a_slip_that_is_not_there_has_a_remark_once_its_field_is_left(
    open_wizard: Open, tmp_path: Path, language: str
) -> None:
    there = tmp_path / "slip.png"
    there.write_bytes(b"slip")
    said = {"zh": "找不到凭证", "en": "The slip cannot be found"}[language]
    async with open_wizard(_case(), step="payments", language=language) as (app, pilot):
        await _open(app, pilot)
        app.screen.query_one("#detail-file", Cell).focus()
        await type_text(pilot, "gone.png")
        await until_worked_out(pilot)  # a look at the file, had there been one, is over now
        assert said not in shown(app)
        app.screen.query_one("#detail-note").focus()
        assert "gone.png" in await _remarks(app, pilot, said)
        await _type(app, pilot, "file", str(there))
        app.screen.query_one("#detail-note").focus()
        await _remarks(app, pilot, "")
        await pilot.press("escape")
        await until_screen(pilot, Wizard)
        assert app.case.payment[0].file == str(there)


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
async def test_remarks_leave_the_buttons_where_they_can_be_pressed(open_wizard: Open, size: tuple[int, int]) -> None:
    case = _case(paid_on=date(2027, 1, 5), file="/gone/" + "x" * 150)
    async with open_wizard(case, step="payments", language="en", size=size) as (app, pilot):
        await _open(app, pilot)
        await _remarks(app, pilot, "cannot be found")
        close = app.screen.query_one("#close").region
        assert close.bottom <= size[1]
        assert close.height == 1
        await pilot.click("#close")
        await pilot.pause()
        assert not isinstance(app.screen, EntryDialog)
