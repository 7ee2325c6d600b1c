"""Debts typed one after another: Enter opens the next line, and each debt stands under an id of its own."""

from decimal import Decimal
from functools import partial

from textual import events

from debt_wizard.app import DebtWizard
from debt_wizard.case import Case, Debt
from debt_wizard.widgets.entry_line import EntryLine
from support.seen import Open
from support.until import until


def _has_lines(app: DebtWizard, count: int) -> bool:
    return len(app.screen.query(EntryLine)) == count


async def test_two_lines_opened_at_once_become_two_debts_with_ids_of_their_own(open_wizard: Open) -> None:
    async with open_wizard(step="debts") as (app, pilot):
        for count in (2, 3):
            await pilot.press("f4")
            await until(pilot, partial(_has_lines, app, count), "another line")
        await pilot.press("甲", "up", "乙")
        await until(pilot, lambda: len(app.case.debt) == 2, "two debts")
        assert {debt.lender for debt in app.case.debt} == {"甲", "乙"}
        assert len({debt.id for debt in app.case.debt}) == 2


async def test_enter_after_the_last_answer_of_the_last_debt_opens_the_next_line(open_wizard: Open) -> None:
    async with open_wizard(step="debts") as (app, pilot):
        for key in ["甲", "enter", "5", "enter", "enter", "乙", "enter", "6"]:
            app.post_message(events.Key(key, key if len(key) == 1 else None))
        await until(pilot, lambda: len(app.case.debt) == 2 and app.case.debt[1].balance is not None, "both")
        assert [(debt.lender, debt.balance) for debt in app.case.debt] == [("甲", Decimal(5)), ("乙", Decimal(6))]


async def test_enter_at_the_end_of_a_line_that_says_nothing_opens_no_other(open_wizard: Open) -> None:
    case = Case(debt=[Debt(id="debt-1", lender="甲", balance=Decimal(5))])
    async with open_wizard(case, step="debts") as (app, pilot):
        await pilot.press("f4")
        await until(pilot, partial(_has_lines, app, 2), "a second line")
        await pilot.press("enter", "enter", "enter")
        assert len(app.screen.query(EntryLine)) == 2
        assert len(app.case.debt) == 1
