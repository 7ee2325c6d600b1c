"""The day of money at hand is noted wherever its amount is typed."""

from datetime import datetime

from debt_wizard.case import Asset, Case
from debt_wizard.case.told_money import ToldMoney, hold_still
from support.clock import CHINA
from support.household import money

BEFORE, NOW = (datetime(2026, month, 1, 10, 0, 0, 5, tzinfo=CHINA) for month in (8, 11))


def _case() -> Case:
    return Case(asset=[Asset(value=money(500), liquid=True, value_at=BEFORE), Asset(kind="vehicle")])


def test_an_amount_that_changes_is_noted_with_its_moment_and_no_other() -> None:
    case = _case()
    told = ToldMoney(case)
    told.note(case, NOW)
    assert case.asset[0].value_at == BEFORE
    case.asset[1].value = money(9000)
    told.note(case, NOW)
    assert [each.value_at for each in case.asset] == [BEFORE, NOW.replace(microsecond=0)]


def test_a_line_that_is_added_is_noted_and_one_that_is_emptied_has_no_day() -> None:
    case = _case()
    told = ToldMoney(case)
    case.asset.insert(0, Asset(value=money(20)))
    case.asset[1].value = None
    told.note(case, NOW)
    assert [each.value_at for each in case.asset] == [NOW.replace(microsecond=0), None, None]


def test_another_case_is_only_looked_at() -> None:
    told = ToldMoney(_case())
    restored = _case()
    restored.asset[0].value = money(1)
    told.note(restored, NOW)
    assert restored.asset[0].value_at == BEFORE


def test_what_is_still_so_is_noted_as_of_today() -> None:
    case = _case()
    hold_still(case, NOW)
    assert [each.value_at for each in case.asset] == [NOW.replace(microsecond=0), None]
