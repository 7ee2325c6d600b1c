"""Payments whose day has not come, is years back, or lies before what was agreed, are told before they are taken."""

from datetime import date

import pytest

from debt_wizard.case import Payment
from debt_wizard.importing.columns import guessed
from debt_wizard.importing.day_doubt import DayDoubt, doubt_of_day
from debt_wizard.importing.rows import Wanted
from debt_wizard.importing.table import table_of
from debt_wizard.importing.taken import Taken, taken
from debt_wizard.language import Language
from debt_wizard.screens.import_told import import_told
from support.household import money

TODAY, AGREED = date(2026, 11, 23), date(2026, 6, 1)
ZH, EN = Language("zh"), Language("en")
ROWS = "日期,金额\n2030-01-01,1\n2029-05-05,5\n1999-01-01,2\n2026-05-31,3\n2026-06-01,4\n"


def _found(text: str = ROWS, agreed: date | None = AGREED) -> Taken:
    table = table_of(text.encode())
    return taken(table, "payments", guessed(table, "payments"), "card", TODAY, agreed=agreed)


@pytest.mark.parametrize(
    ("day", "agreed", "doubt"),
    [
        (date(2026, 11, 24), AGREED, "not_yet"),
        (TODAY, AGREED, None),
        (date(2026, 5, 31), AGREED, "before_agreement"),
        (date(2026, 5, 31), None, None),
        (date(2024, 11, 20), None, "long_ago"),
        (date(2024, 11, 20), AGREED, "long_ago"),
        (date(2024, 11, 20), date(2023, 1, 1), None),
    ],
)
def test_each_day_has_one_doubt_or_none(day: date, agreed: date | None, doubt: DayDoubt | None) -> None:
    assert doubt_of_day(day, TODAY, agreed) == doubt


def test_each_doubt_is_counted_among_what_would_be_taken() -> None:
    found = _found()
    assert len(found.entries) == 5
    assert [each.doubt for each in found.seen] == ["not_yet", "not_yet", "long_ago", "before_agreement", None]


def test_each_doubt_is_told_with_its_number_and_marked_in_the_look() -> None:
    told = import_told(ZH, "payments", _found(), Wanted())
    assert "日子还没到的：2条，最晚的在2030年1月1日。" in told
    assert "两年多以前的：1条，最早的在1999年1月1日。" in told
    assert "比谈好的那天（2026年6月1日）还早的：1条。" in told
    assert "2030年1月1日  1元  （那天还没到）" in told
    assert "2026年6月1日  4元\n" in f"{told}\n"
    told = import_told(EN, "payments", _found(), Wanted())
    assert "Dated in the future: 2, the last on 1 January 2030." in told
    assert "More than two years back: 1, the first on 1 January 1999." in told
    assert "Dated before the agreement of 1 June 2026: 1." in told


def test_what_is_in_the_log_already_and_left_out_is_in_no_doubt() -> None:
    held = [Payment(debt="card", paid=money(1), paid_on=date(2030, 1, 1))]
    table = table_of(ROWS.encode())
    again = taken(table, "payments", guessed(table, "payments"), "card", TODAY, held=held, agreed=AGREED)
    assert "日子还没到的：1条，最晚的在2029年5月5日。" in import_told(ZH, "payments", again, Wanted())


def test_days_that_fit_are_told_of_with_no_word() -> None:
    told = import_told(ZH, "payments", _found("日期,金额\n2026-06-05,1\n"), Wanted())
    for word in ("还没到", "两年", "谈好"):
        assert word not in told
