"""Check your answers: every answer that was given, at its step, with the way back there."""

import pytest
from textual.widgets import OptionList

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


async def test_enter_on_a_step_goes_back_there(open_wizard: Open) -> None:
    async with open_wizard(example_case(), step="review") as (app, pilot):
        answers = app.screen.query_one("#answers", OptionList)
        answers.highlighted = answers.get_option_index("debts")
        await pilot.pause()
        assert "甲银行信用卡中心" in shown(app)
        await pilot.press("enter")
        await pilot.pause()
        assert app.case.about.step == "debts"
