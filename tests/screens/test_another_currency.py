"""A session in another currency than the yuan, looked through in both languages."""

import re

import pytest

from debt_wizard.way import steps_for
from support.demo import example_case
from support.seen import Open, shown
from support.until import until_step, until_worked_out

YUAN = re.compile(r"\d元|¥ ?\d|人民币")
EXAMPLES = frozenset({"reason"})
"""Steps with an example of what to write, which has an amount of its own."""


@pytest.mark.parametrize("code", ["zh", "en"])
async def test_no_step_calls_its_amounts_yuan(open_wizard: Open, code: str) -> None:
    case = example_case()
    case.draft = []
    case.about.currency = "USD"
    wrong: dict[str, list[str]] = {}
    seen = ""
    async with open_wizard(case, step="debts", language=code, size=(120, 60)) as (app, pilot):
        for step in steps_for(case):
            app.go_to_step(step.id)
            await until_step(pilot, step.id)
            await until_worked_out(pilot)
            found = YUAN.findall(shown(app))
            seen += shown(app)
            if found and step.id not in EXAMPLES:
                wrong[step.id] = found
    assert wrong == {}
    assert "38,000 USD" in seen or "USD 38,000" in seen
