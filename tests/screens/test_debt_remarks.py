"""Remarks on a debt stand where it is typed, and stop nobody."""

import pytest
from textual.widgets import Button

from debt_wizard.case import Case, Debt
from debt_wizard.widgets.cell import Cell
from support.household import money
from support.seen import Open, shown


@pytest.fixture
def case() -> Case:
    card = Debt(id="card", lender="甲银行", balance=money(38_000), principal=money(33_000), interest=money(4_000))
    card.fees = money(2_000)
    return Case(debt=[card])


async def test_parts_that_do_not_sum_are_told_and_next_goes_on(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="debt_details") as (app, pilot):
        assert "加起来是39,000元，跟一共欠的38,000元差1,000元" in shown(app).replace("\n", "").replace(" ", "")
        await pilot.press("f8")
        await pilot.pause()
        assert app.case.about.step == "evidence"


async def test_only_who_asks_for_it_keeps_the_last_four_digits_alone(open_wizard: Open, case: Case) -> None:
    case.debt[0].fees = money(1_000)
    async with open_wizard(case, step="debts") as (app, pilot):
        await pilot.click("#debts-line-1-details")
        await pilot.pause()
        keep = app.screen.query_one("#keep-last-digits", Button)
        assert not keep.display
        app.screen.query_one("#detail-account", Cell).value = "6225880212346688"
        await pilot.pause()
        assert app.case.debt[0].account == "6225880212346688"
        assert keep.display
        assert keep.region.bottom <= 24
        keep.press()
        await pilot.pause()
        assert app.case.debt[0].account == "6688"
        assert app.screen.query_one("#detail-account", Cell).value == "6688"
        await pilot.press("escape")
        await pilot.pause()
        await app.undo()
        assert app.case.debt[0].account == "6225880212346688"


async def test_a_balance_of_nought_is_told_in_the_list(open_wizard: Open, case: Case) -> None:
    case.debt = [Debt(id="card", lender="甲银行", balance=money(0))]
    async with open_wizard(case, step="debts", language="en") as (app, _):
        assert "The balance is 0." in shown(app)
