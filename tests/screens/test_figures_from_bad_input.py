from decimal import Decimal

import pytest

from debt_wizard.case import Case, Debt, Income, Proposal, Spending
from debt_wizard.widgets.cell import Cell
from debt_wizard.widgets.told import Told
from support.household import household, money, promising
from support.seen import Open, type_text
from support.until import until_worked_out

FIGURE_STEPS = ("left_over", "deficit", "buffer", "proposals", "overcommitment", "schedule", "review")


@pytest.mark.parametrize("typed", ["-500", "1000000000000000", "9" * 40, "abc", "12,34", "NaN", "Infinity", "1e9"])
@pytest.mark.parametrize("field", ["monthly-card", "upfront-card"])
async def test_what_is_no_amount_gets_a_sentence(open_wizard: Open, typed: str, field: str) -> None:
    async with open_wizard(household(), step="proposals") as (app, pilot):
        app.screen.query_one(f"#{field}", Cell).focus()
        await type_text(pilot, typed)
        await pilot.press("tab")
        await pilot.pause()
        cell = app.screen.query_one(f"#{field}", Cell)
        assert cell.refusal is not None
        assert cell.value == typed


async def test_an_own_amount_of_nought_is_no_proposal(open_wizard: Open) -> None:
    async with open_wizard(household(), step="proposals") as (app, pilot):
        app.screen.query_one("#monthly-card", Cell).focus()
        await type_text(pilot, "0")
        await pilot.pause()
        assert "还没有方案" in "\n".join(told.text for told in app.screen.query(Told))


def cases() -> list[tuple[str, Case]]:
    huge = Decimal("9999999999999.99")
    return [
        ("nothing", Case()),
        (
            "no income",
            promising(Case(spending=[Spending(amount=money(9))], debt=[Debt(id="card", balance=money(9))]), 5),
        ),
        ("income of nought", promising(household(pay=0), 100)),
        ("huge", promising(household(pay=1, rent=2), 10**12)),
        ("all huge", Case(income=[Income(amount=huge, every="week")] * 40, spending=[Spending(amount=huge)] * 40)),
        ("a term of one month", household(plan={"proposal": [Proposal(debt="card", months=1)]})),
        ("a term of 1,000 months", household(plan={"proposal": [Proposal(debt="card", months=1000)]})),
        ("a cent", household(plan={"proposal": [Proposal(debt="card", monthly=money(0.01))]})),
        ("a sum above the debt", household(plan={"proposal": [Proposal(debt="card", months=9, upfront=money(10**9))]})),
        ("a debt nobody knows", household(plan={"proposal": [Proposal(debt="gone", monthly=money(5))]})),
    ]


@pytest.mark.parametrize("step", FIGURE_STEPS)
@pytest.mark.parametrize(("name", "case"), cases(), ids=[name for name, _ in cases()])
async def test_no_answers_break_a_screen_or_show_what_is_no_number(
    open_wizard: Open, step: str, name: str, case: Case
) -> None:
    async with open_wizard(case.model_copy(deep=True), step=step, language="en") as (app, pilot):
        await until_worked_out(pilot)
        said = "\n".join(told.text for told in app.screen.query(Told))
        for wrong in ("NaN", "Infinity", "None", "E+", "Decimal"):
            assert wrong not in said


@pytest.mark.parametrize("rate", ["100", "0"])
async def test_a_term_of_a_thousand_months_gets_a_sentence(open_wizard: Open, rate: str) -> None:
    case = household(plan={"proposal": [Proposal(debt="card", months=1000)]})
    case.debt[0].annual_rate = Decimal(rate)
    async with open_wizard(case, step="proposals") as (app, _):
        assert "这样不行" in "\n".join(told.text for told in app.screen.query(Told))
