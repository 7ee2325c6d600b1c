"""A verdict against what is promised says so where it rests on money at hand that was told months ago."""

from datetime import date, datetime

import pytest

from debt_wizard.case import Case
from debt_wizard.documents.verdict_line import standing_text
from debt_wizard.language import Language
from support.clock import CHINA
from support.offered import TODAY, case_with_room

DAY = {"zh": "2026年9月20日", "en": "20 September 2026"}


def _told_in(month: int, left: int) -> Case:
    case = case_with_room(left)
    case.asset[0].value_at = datetime(2026, month, 20, 10, tzinfo=CHINA)
    return case


@pytest.mark.parametrize("code", ["zh", "en"])
@pytest.mark.parametrize(
    ("month", "left", "is_said"),
    [(9, 900, True), (11, 900, False), (9, 4000, False)],  # 1,000 a month is proposed
)
def test_the_day_of_the_money_is_said_where_it_is_old_and_speaks_against(
    month: int, left: int, is_said: bool, code: str
) -> None:
    told = standing_text(_told_in(month, left), Language(code), TODAY)
    assert (DAY[code] in told) is is_said


def test_money_of_which_no_day_is_known_is_called_old_by_nobody() -> None:
    case = case_with_room(900)
    assert case.asset[0].value_at is None
    assert "2026" not in standing_text(case, Language("en"), date(2027, 6, 1))
