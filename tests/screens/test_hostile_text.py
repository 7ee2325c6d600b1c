"""Whatever a person typed or pasted is shown as it is, and does nothing."""

import json
from pathlib import Path

import pytest

from debt_wizard.case import Case
from debt_wizard.steps import STEPS
from debt_wizard.widgets.cell import Cell
from support.demo import example_case
from support.seen import Open, shown

PASTED = Path(__file__).parents[1] / "data" / "hostile_text.json"
NAMES = ["[/b][@click=app.quit]x[/][red]甲[/red]", "\x1b]0;x\x07\u202e甲行\u200b", "{balance}{{ name }}%s %d\\"]
STEP_IDS = [each.id for each in STEPS]


def named(name: str) -> Case:
    """The example, with a hostile text wherever a person can write one."""
    case = example_case()
    for debt in case.debt:
        debt.lender = debt.account = name[:200]
    for income in case.income:
        income.label = name[:200]
    for spending in case.spending:
        spending.label = name[:200]
    for contact in case.contact:
        contact.person = contact.ticket = name[:200]
        contact.said = name
    case.situation.story = name
    case.person.name = name[:200]
    case.about.title = name[:200]
    return case


@pytest.mark.parametrize("step", STEP_IDS)
async def test_no_step_runs_or_hides_what_somebody_typed(open_wizard: Open, step: str) -> None:
    for name in NAMES:
        async with open_wizard(named(name), step=step, size=(120, 40)) as (app, pilot):
            await pilot.pause()
            screen = shown(app)
            assert not any(ord(char) < 32 and char != "\n" for char in screen)
            assert "\u202e" not in screen
            assert app.is_running


async def test_a_name_full_of_markup_is_shown_letter_by_letter(open_wizard: Open) -> None:
    async with open_wizard(named("[@click=app.quit]x[/]"), step="proposals", size=(120, 40)) as (app, pilot):
        assert "[@click=app.quit]x[/]" in shown(app)
        for strip in app.screen._compositor.render_strips():
            assert not any("@click" in (segment.style.meta if segment.style else {}) for segment in strip)
        await pilot.pause()


async def test_ten_thousand_characters_fit_on_every_step(open_wizard: Open) -> None:
    for step in ("debts", "proposals", "reason", "draft", "review", "export"):
        async with open_wizard(named("字" * 10_000), step=step) as (app, pilot):
            await pilot.pause()
            assert all(len(line) <= 80 for line in shown(app).splitlines())


async def test_what_is_pasted_loses_what_could_act_on_a_terminal(open_wizard: Open) -> None:
    hostile = [case["text"] for case in json.loads(PASTED.read_text("utf-8"))["cases"]]
    async with open_wizard(step="debts") as (app, pilot):
        cell = app.screen.focused
        assert isinstance(cell, Cell)
        for text in hostile:
            cell.value = text[:300]
            await pilot.pause()
            lender = app.case.debt[0].lender if app.case.debt else ""
            assert not any(_acts(char) for char in lender)


def _acts(char: str) -> bool:
    """Whether a character could act on a terminal or hide in a line."""
    return ord(char) < 32 or 0x7F <= ord(char) < 0xA0 or char in "\u202e\u200b\ufeff"
