"""The title says where a step stands on the way, and no answer makes that number jump."""

import re
from decimal import Decimal

import pytest

from debt_wizard.case import Case, Income, Spending
from debt_wizard.language import Language
from debt_wizard.steps import GROUPS, step
from debt_wizard.way import steps_for
from debt_wizard.widgets.rail import placed_title
from debt_wizard.widgets.told import Told
from support.demo import example_case
from support.seen import Open, shown


def _short_of_money() -> Case:
    return Case(
        income=[Income(amount=Decimal(2_000))],
        spending=[Spending(category="rent", essential=True, amount=Decimal(3_000))],
    )


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "What comes in (part 1 of 6, step 3)"), ("zh", "每月进来多少（第1部分第3步，共6个部分）")],
)
async def test_the_title_names_the_part_and_the_step_in_it(open_wizard: Open, language: str, said: str) -> None:
    async with open_wizard(step="income", language=language) as (app, _):
        assert app.screen.query_one("#title", Told).text == said
        assert not re.search(r"\d/\d", shown(app))


async def test_an_answer_that_adds_steps_leaves_the_place_of_this_step_alone(open_wizard: Open) -> None:
    async with open_wizard(step="left_over", language="en") as (app, pilot):
        title = app.screen.query_one("#title", Told)
        before, way = title.text, len(steps_for(app.case))
        short = _short_of_money()
        app.case.income, app.case.spending = short.income, short.spending
        title.retell()
        await pilot.pause()
        assert len(steps_for(app.case)) > way
        assert title.text == before


@pytest.mark.parametrize("case", [Case(), _short_of_money(), example_case()], ids=["empty", "short", "example"])
def test_the_steps_of_each_part_are_counted_without_a_gap(case: Case) -> None:
    for group in GROUPS:
        of_part = [each for each in steps_for(case) if each.group == group]
        for number, each in enumerate(of_part, 1):
            assert f"step {number})" in placed_title(Language("en"), case, each)


def test_a_step_that_applies_no_more_keeps_a_place_behind_the_steps_before_it() -> None:
    assert "step 7)" in placed_title(Language("en"), Case(), step("deficit"))
