"""Check your answers: every answer that was given, at its step, with the way back there."""

from decimal import Decimal

import pytest
from rich.cells import cell_len
from textual.widgets import OptionList

from debt_wizard.case import Income, Offer
from debt_wizard.language import Language
from debt_wizard.screens.answers_told import answers_at
from debt_wizard.steps import STEPS
from support.demo import example_case
from support.seen import Open, shown

ASKS_NOTHING = {"welcome", "left_over", "deficit", "overcommitment", "cautions", "schedule", "review", "export"}
NOT_IN_THE_EXAMPLE = {"rehearsal", "refused", "changed", "settled"}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_step_that_was_answered_says_its_answers(language: str) -> None:
    case = example_case()
    case.about.seen.append("buffer")
    for step in STEPS:
        if step.id not in ASKS_NOTHING | NOT_IN_THE_EXAMPLE and step.is_answered(case):
            assert answers_at(Language(language), case, step.id), step.id


def test_every_entry_of_a_list_is_told() -> None:
    case = example_case()
    for step, entries in (("debts", case.debt), ("payments", [each for each in case.payment if each.paid_on])):
        assert len(answers_at(Language("zh"), case, step)) == len(entries)


@pytest.mark.parametrize(("language", "share"), [("zh", "减免30%"), ("en", "30% waived")])
def test_what_an_offer_waives_is_told_with_it(language: str, share: str) -> None:
    case = example_case()
    case.offer = [Offer(debt="card", monthly=Decimal(900), discount=Decimal("0.3"))]
    [told] = answers_at(Language(language), case, "offers")
    assert share in told
    case.offer[0].waived = Decimal(1200)
    [told] = answers_at(Language(language), case, "offers")
    assert "1,200" in told


@pytest.mark.parametrize("width", [60, 80, 120])
async def test_an_answer_too_long_for_a_line_goes_on_below_its_beginning(open_wizard: Open, width: int) -> None:
    case = example_case()
    case.income = [Income(kind="self_employed", history=[Decimal(4_000 + month) for month in range(24)])]
    async with open_wizard(case, step="review") as (app, pilot):
        await pilot.resize_terminal(width, 24)
        await pilot.pause()
        answers = app.screen.query_one("#answers", OptionList)
        lines = [answers.render_line(y).text.rstrip() for y in range(answers.size.height)]
        amounts = [line for line in lines if "4,0" in line]
        assert len(amounts) > 1
        assert all(line.startswith("    ") and cell_len(line) <= answers.size.width for line in amounts)
        assert sum(line.count("4,0") for line in amounts) == 24 == sum(line.count("元") for line in amounts)


@pytest.mark.parametrize("key", ["end", "pagedown", "down"])
async def test_the_row_with_the_cursor_stays_in_sight(open_wizard: Open, key: str) -> None:
    async with open_wizard(example_case(), step="review") as (app, pilot):
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        answers = app.screen.query_one("#answers", OptionList)
        answers.focus()
        await pilot.press(*[key] * (answers.option_count - 1))
        await pilot.pause()
        assert answers.highlighted == answers.option_count - 1
        last = answers.region.bottom - 1
        assert last < app.screen.query_one("#errors").region.y


async def test_a_page_is_what_is_in_sight_at_once(open_wizard: Open) -> None:
    async with open_wizard(example_case(), step="review") as (app, pilot):
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        answers = app.screen.query_one("#answers", OptionList)
        answers.focus()
        await pilot.press("home")
        places = [answers.highlighted or 0]
        for _ in range(2):
            await pilot.press("pagedown")
            places.append(answers.highlighted or 0)
        assert places[0] == 0 < places[1] < places[2] < answers.option_count - 1
        assert places[1] <= 24
        await pilot.press("pageup")
        assert answers.highlighted is not None
        assert answers.highlighted < places[2]
        await pilot.press("end", "pagedown")
        assert answers.highlighted == answers.option_count - 1
        await pilot.press("home", "pageup")
        assert answers.highlighted == 0


async def test_enter_on_a_step_goes_back_there(open_wizard: Open) -> None:
    async with open_wizard(example_case(), step="review") as (app, pilot):
        answers = app.screen.query_one("#answers", OptionList)
        answers.highlighted = answers.get_option_index("debts")
        await pilot.pause()
        assert "甲银行信用卡中心" in shown(app)
        await pilot.press("enter")
        await pilot.pause()
        assert app.case.about.step == "debts"
