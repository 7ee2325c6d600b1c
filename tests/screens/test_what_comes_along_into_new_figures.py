"""While the figures are asked anew, what comes along unseen from the old lines is said, until it is told otherwise."""

import pytest

from debt_wizard.case import Case, Change, Income, Spending, ask_anew
from support.household import TODAY, money
from support.seen import Open, press, shown, type_text

WIDE = (200, 40)
"""So that no line is wrapped."""


@pytest.fixture
def case() -> Case:
    told = Case(
        income=[
            Income(kind="salary", label="工厂", amount=money(6000), day=10),
            Income(kind="self_employed", label="零活", amount=money(900), certain=False),
        ],
        spending=[
            Spending(category="housing", label="房租", amount=money(1800), day=5, share=money("0.5")),
            Spending(category="insurance", label="车险", amount=money(600), every="year", month=3),
            Spending(category="food", label="饭", amount=money(900)),
        ],
        change=[Change(kinds=["income"])],
    )
    ask_anew(told, TODAY)
    return told


@pytest.mark.parametrize(
    ("language", "pay", "odd"),
    [
        ("zh", "工厂（每月10日发，每月固定）", "零活（没写几号发，不固定）"),
        (
            "en",
            "工厂 (paid on the 10th of each month, the same every month)",
            "零活 (no pay day, irregular)",
        ),
    ],
)
async def test_the_pay_day_and_whether_it_is_certain_are_said_of_each_income(
    open_wizard: Open, case: Case, language: str, pay: str, odd: str
) -> None:
    async with open_wizard(case, step="income", language=language, size=WIDE) as (app, _):
        assert pay in shown(app)
        assert odd in shown(app)


async def test_what_was_told_anew_is_no_longer_said_to_come_from_before(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="income") as (app, pilot):
        await type_text(pilot, "5000")
        assert "工厂（每月10日发" in shown(app)
        await press(pilot, "income-line-1-details")
        app.screen.query_one("#detail-day").focus()
        await pilot.press("backspace", "backspace")
        await type_text(pilot, "15")
        await press(pilot, "close")
        assert app.case.income[0].day == 15
        assert "工厂（" not in shown(app)
        assert "零活（" in shown(app)


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("zh", "房租（每月5日付，你出50%）和车险（下次在3月）。"),
        (
            "en",
            "房租 (paid on the 5th of each month, your share 50%) and 车险 (falls next in month 3 of the year).",
        ),
    ],
)
async def test_the_day_the_month_and_the_share_are_said_of_spending_that_has_one(
    open_wizard: Open, case: Case, language: str, lines: str
) -> None:
    async with open_wizard(case, step="essentials", language=language, size=WIDE) as (app, _):
        assert lines in shown(app)
    case.change[-1].finished = True
    async with open_wizard(case, step="essentials", language=language, size=WIDE) as (app, _):
        assert "车险" not in shown(app)
