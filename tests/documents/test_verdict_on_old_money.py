"""A verdict against what is promised says so where it rests on money at hand that was told months ago."""

from datetime import date, datetime

import pytest

from debt_wizard.case import Case
from debt_wizard.documents.verdict_line import standing_text
from debt_wizard.language import Language
from support.clock import CHINA
from support.offered import TODAY, case_with_room, money

DAY = {"zh": "2026年9月20日", "en": "20 September 2026"}


def _told_in(month: int, left: int, cash: int) -> Case:
    case = case_with_room(left)
    case.asset[0].value = money(cash)
    case.asset[0].value_at = datetime(2026, month, 20, 10, tzinfo=CHINA)
    return case


@pytest.mark.parametrize("code", ["zh", "en"])
@pytest.mark.parametrize(
    ("month", "left", "cash", "is_said"),
    [(9, 1200, 100, True), (11, 1200, 100, False), (9, 4000, 20_000, False)],  # 1,000 a month is proposed
)
def test_the_day_of_the_money_is_said_where_it_is_old_and_speaks_against(
    month: int, left: int, cash: int, is_said: bool, code: str
) -> None:
    told = standing_text(_told_in(month, left, cash), Language(code), TODAY)
    assert (DAY[code] in told) is is_said


@pytest.mark.parametrize("code", ["zh", "en"])
@pytest.mark.parametrize("left", [900, 1050])
def test_nobody_is_sent_to_the_money_at_hand_where_the_month_alone_leaves_too_little(left: int, code: str) -> None:
    """1,000 a month is more than the buffer leaves of either, and 20,000 or more at hand change nothing of that."""
    case = _told_in(9, left, 20_000)
    told = standing_text(case, Language(code), TODAY)
    case.asset[0].value = money(2_000_000)
    assert told == standing_text(case, Language(code), TODAY)
    assert DAY[code] not in told


def test_money_of_which_no_day_is_known_is_called_old_by_nobody() -> None:
    case = case_with_room(900)
    assert case.asset[0].value_at is None
    assert "2026" not in standing_text(case, Language("en"), date(2027, 6, 1))
