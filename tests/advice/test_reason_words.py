"""Several reasons in one sentence can be told apart."""

import pytest

from debt_wizard.advice.reason_words import reason_words
from debt_wizard.case import Case
from debt_wizard.case.situation import Reason
from debt_wizard.language import Language


@pytest.mark.parametrize(
    ("reasons", "said"),
    [
        ([], ""),
        (["job_loss"], "I have lost my job and am looking for work"),
        (
            ["illness", "family"],
            "an illness has cut my income and raised my costs, and changes in my family have increased my costs",
        ),
    ],
)
def test_a_comma_parts_two_clauses_that_have_an_and_of_their_own(reasons: list[Reason], said: str) -> None:
    case = Case()
    case.situation.reasons = reasons
    assert reason_words(case, Language("en")) == said
