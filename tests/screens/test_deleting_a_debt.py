"""A debt under which something is noted goes only on a second word; it can be had back as it was."""

import pytest
from textual.pilot import Pilot
from textual.widgets import Button

from debt_wizard.app import DebtWizard
from debt_wizard.case import Case, Debt
from debt_wizard.screens.confirm import ConfirmDialog
from support.payments import agreed_payments, kept
from support.seen import Open, press, shown
from support.until import until, until_screen


@pytest.fixture
def case() -> Case:
    found = agreed_payments(*kept())
    found.debt.append(Debt(id="other", lender="丙银行"))
    return found


async def _delete(app: DebtWizard, pilot: Pilot[None], line: int) -> None:
    app.screen.query_one(f"#debts-line-{line}-details", Button).press()
    await pilot.pause()
    await press(pilot, "delete")
    await pilot.pause()


@pytest.mark.parametrize(
    ("language", "said"), [("zh", "“甲银行”名下还有"), ("en", "There are talks, offers, agreements or payments noted")]
)
async def test_what_goes_with_it_is_said_first_and_a_no_keeps_it(
    open_wizard: Open, case: Case, language: str, said: str
) -> None:
    async with open_wizard(case, step="debts", language=language) as (app, pilot):
        await _delete(app, pilot, 1)
        await until_screen(pilot, ConfirmDialog)
        assert said in shown(app)
        await press(pilot, "no")
        assert [debt.lender for debt in app.case.debt] == ["甲银行", "丙银行"]


async def test_after_a_yes_it_is_gone_and_undo_brings_it_back_in_its_place(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="debts") as (app, pilot):
        await _delete(app, pilot, 1)
        await press(pilot, "yes")
        assert [debt.lender for debt in app.case.debt] == ["丙银行"]
        await press(pilot, "debts-undo")
        assert [debt.lender for debt in app.case.debt] == ["甲银行", "丙银行"]


async def test_a_debt_with_nothing_noted_goes_at_once(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="debts") as (app, pilot):
        await _delete(app, pilot, 2)
        assert [debt.lender for debt in app.case.debt] == ["甲银行"]


@pytest.mark.parametrize("key", ["enter", "shift+f4"])
async def test_the_next_key_can_have_it_back(open_wizard: Open, case: Case, key: str) -> None:
    async with open_wizard(case, step="debts") as (app, pilot):
        await _delete(app, pilot, 2)
        await until(pilot, lambda: getattr(app.focused, "id", "") == "debts-undo", "the focus on Undo")
        await pilot.press(key)
        await until(pilot, lambda: len(app.case.debt) == 2, "the debt back")
        assert [debt.lender for debt in app.case.debt] == ["甲银行", "丙银行"]


@pytest.mark.parametrize(("language", "said"), [("zh", "一笔删掉的欠款"), ("en", "a debt since deleted")])
async def test_what_was_noted_under_it_says_so_where_the_lender_stands(
    open_wizard: Open, case: Case, language: str, said: str
) -> None:
    del case.debt[0]
    async with open_wizard(case, step="payments", language=language, size=(120, 60)) as (app, _):
        assert said in str(app.screen.query_one("#payments-line-1-debt", Button).label)
