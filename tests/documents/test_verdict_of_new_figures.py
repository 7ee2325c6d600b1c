"""While figures are asked anew, the line at the foot names the button that says they are complete."""

from datetime import date

import pytest

from debt_wizard.case import Change
from debt_wizard.case.asked_anew import ask_anew
from debt_wizard.commands.sample_case import sample_case
from debt_wizard.documents.verdict_line import standing_text
from debt_wizard.language import Language

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize("code", ["zh", "en"])
def test_figures_that_are_all_in_wait_for_the_word_that_they_are(code: str) -> None:
    case, language = sample_case(code, TODAY), Language(code)
    told = [each.model_copy() for each in case.income], [each.model_copy() for each in case.spending]
    case.change.append(Change(kinds=["income"]))
    ask_anew(case, TODAY)
    case.income, case.spending = told
    assert language.say("changed.complete") in standing_text(case, language, TODAY)
