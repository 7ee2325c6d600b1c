"""What is said of days off, in both languages."""

from datetime import date

import pytest

from debt_wizard.advice.working_day import payable_day
from debt_wizard.case import Case
from debt_wizard.documents.dated_plan import dated_plan
from debt_wizard.documents.page import Paragraph, Table
from debt_wizard.documents.working_day_words import calendar_notes, days_off_told, pay_by, pay_by_told
from debt_wizard.language import Language

ZH, EN = Language("zh"), Language("en")
HOLIDAY, SUNDAY, MONDAY = date(2026, 10, 3), date(2026, 11, 29), date(2026, 11, 30)
FIRST_OF_SEPTEMBER = date(2026, 9, 1)


@pytest.mark.parametrize(
    ("language", "due", "short", "said"),
    [
        (ZH, HOLIDAY, False, "放假，最晚2026年9月30日还"),
        (ZH, SUNDAY, True, "周末，最晚2026-11-27还"),
        (EN, HOLIDAY, False, "a holiday; pay by 30 September 2026"),
        (EN, SUNDAY, True, "a weekend; pay by 2026-11-27"),
        (EN, MONDAY, False, ""),
    ],
)
def test_by_when_to_pay_is_said_in_a_few_words(language: Language, due: date, short: bool, said: str) -> None:
    assert pay_by(language, payable_day(due), FIRST_OF_SEPTEMBER, short=short) == said


def test_the_agreed_day_is_never_changed() -> None:
    told = pay_by_told(ZH, payable_day(HOLIDAY), FIRST_OF_SEPTEMBER)
    assert told == "约定的日子是2026年10月3日，那天放假。最晚2026年9月30日还，别等到最后。"
    assert pay_by_told(ZH, payable_day(MONDAY), FIRST_OF_SEPTEMBER) == ""


@pytest.mark.parametrize(
    ("today", "few", "whole"),
    [
        (date(2026, 11, 27), "周末，最晚2026年11月27日还", "最晚2026年11月27日还"),
        (date(2026, 11, 28), "周末，今天就还", "约定的日子是2026年11月29日，那天是周末，转账可能晚到。今天就还。"),
        (SUNDAY, "周末，今天就还", "今天就还"),
        (MONDAY, "", ""),
    ],
)
def test_no_day_that_is_over_is_told_as_the_one_to_pay_by(today: date, few: str, whole: str) -> None:
    assert pay_by(ZH, payable_day(SUNDAY), today) == few
    assert whole in pay_by_told(ZH, payable_day(SUNDAY), today)
    assert bool(pay_by_told(ZH, payable_day(SUNDAY), today)) == bool(whole)


def test_the_first_day_of_a_year_that_is_not_published_says_so_beside_it_and_no_other() -> None:
    saturday = date(2088, 1, 3)
    told = days_off_told(EN, Case(), [MONDAY, saturday, date(2088, 2, 2), date(2089, 1, 5)], MONDAY, short=True)
    assert told == ["", "a weekend; pay by 2088-01-02; holidays of 2088 not known yet", "", ""]
    abroad = Case()
    abroad.about.jurisdiction = "hk"
    assert days_off_told(EN, abroad, [saturday], MONDAY) == [""]


def test_the_year_of_the_calendar_is_named_and_so_is_a_year_that_has_none() -> None:
    known, unknown = calendar_notes(EN, Case(), [HOLIDAY, date(2088, 1, 5), date(2089, 1, 5)])
    assert "2026" in known
    assert unknown == (
        "The calendar does not have the holidays from 2088 on yet. "
        "Only weekends and the fixed days of New Year, Labour Day and National Day are taken into account."
    )
    abroad = Case()
    abroad.about.jurisdiction = "hk"
    assert calendar_notes(EN, abroad, [HOLIDAY]) == []


def test_the_dated_plan_has_a_column_for_days_off_and_names_the_calendar(case: Case) -> None:
    case.plan.first_payment, case.plan.day = SUNDAY, 29
    plan = dated_plan(case, EN, date(2026, 11, 23))
    [table] = [part for part in plan.parts if isinstance(part, Table)]
    assert table.heads[-1] == "On a day off"
    assert table.rows[0][0] == "29 November 2026"
    assert table.rows[0][-1] == "a weekend; pay by 27 November 2026"
    told = " ".join(part.text for part in plan.parts if isinstance(part, Paragraph))
    assert "published for 2026" in told
    assert "Only weekends and the fixed days of New Year, Labour Day and National Day are taken into account." in told
