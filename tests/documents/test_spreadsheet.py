"""The tables for a spreadsheet: what it can add up and sort, and what it must leave alone."""

import csv
from datetime import UTC, date, datetime
from decimal import Decimal
from io import StringIO

import pytest

from debt_wizard.advice.held_figures import HeldFigure
from debt_wizard.case import Case
from debt_wizard.documents.agreement_words import figures_table
from debt_wizard.documents.bundle import bundle
from debt_wizard.documents.formats import files
from debt_wizard.documents.page import Page, Table
from debt_wizard.documents.plain_text import plain_text
from debt_wizard.documents.spreadsheet import plain, spreadsheet, spreadsheets
from debt_wizard.documents.summary import summary
from debt_wizard.documents.told import Value, told_amount, told_day, told_moment
from debt_wizard.language import Language

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
ZH, EN = Language("zh"), Language("en")


def _rows(case: Case, name: str, language: Language) -> list[list[str]]:
    content = dict(files(bundle(case, language, NOW), "csv"))[name]
    return list(csv.reader(StringIO(content.decode("utf-8-sig"))))


@pytest.mark.parametrize("language", [ZH, EN])
def test_amounts_add_up_and_days_sort_in_both_languages(case: Case, language: Language) -> None:
    rows = _rows(case, "plan.csv", language)[1:]
    assert sum(Decimal(row[2]) for row in rows) == 38000
    days = [date.fromisoformat(row[0]) for row in rows]
    assert (days[0], days[-1]) == (date(2026, 12, 15), date(2030, 1, 15))
    assert days == sorted(days)


@pytest.mark.parametrize(
    ("language", "head"),
    [(ZH, "还多少（元）"), (EN, "Payment (CNY)"), (Language("zh", "USD"), "还多少（USD）")],
)
def test_the_head_of_a_column_of_amounts_says_the_currency(case: Case, language: Language, head: str) -> None:
    heads = _rows(case, "plan.csv", language)[0]
    assert heads[2] == head
    assert not any(mark in heads[place] for place in (0, 1) for mark in ("元", "CNY", "USD"))


@pytest.mark.parametrize(
    ("language", "heads"),
    [
        (ZH, ["谈好的（金额单位：元）", "协议上写的（金额单位：元）"]),
        (Language("en", "USD"), ["Agreed (amounts in USD)", "In the agreement (amounts in USD)"]),
    ],
)
def test_where_amounts_stand_among_days_and_terms_the_head_says_their_currency(
    language: Language, heads: list[str]
) -> None:
    told = figures_table(
        [
            HeldFigure("monthly", Decimal(1200), Decimal(1250)),
            HeldFigure("months", 24, 36),
            HeldFigure("first_due", date(2026, 12, 15), None),
        ],
        language,
        is_agreed=True,
    )
    content = dict(spreadsheets([Page("page", "Title", (told,))], language))["page.csv"]
    assert next(csv.reader(StringIO(content.decode("utf-8-sig"))))[1:] == heads


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Decimal("12085.55"), "12085.55"),
        (Decimal("1E+3"), "1000.00"),
        (Decimal("-0.005"), "-0.01"),
        (date(2026, 12, 6), "2026-12-06"),
        (datetime(2026, 12, 6, 4, 28, 59, tzinfo=UTC), "2026-12-06 04:28"),
    ],
)
def test_a_value_is_written_as_every_spreadsheet_reads_it(value: Value, written: str) -> None:
    assert plain(value) == written


def test_what_is_below_nought_is_a_figure_and_what_only_looks_so_is_text() -> None:
    content = spreadsheet([[told_amount(Decimal(-20), EN), "-20", "尾号 0012"]])
    assert next(csv.reader(StringIO(content.decode("utf-8-sig")))) == ["-20.00", "'-20", "尾号 0012"]


def test_whoever_reads_is_told_the_same_cells_in_words(case: Case) -> None:
    assert "50,000元" in plain_text(summary(case, ZH, NOW.date()), ZH)
    cells = (told_amount(Decimal("1409.5"), EN), told_day(date(2026, 12, 6), EN), told_moment(NOW, EN))
    told = plain_text(Page("page", "Title", (Table(("a", "b", "c"), (cells,)),)), EN)
    assert told.splitlines()[-1] == "¥1,409.50  6 December 2026  23 November 2026, 20:00"
    assert (told_amount(None, EN), told_day(None, EN)) == ("", "")
