import re
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from debt_wizard.commands.sample_case import sample_case
from debt_wizard.documents.bundle import bundle
from debt_wizard.documents.formats import files
from debt_wizard.documents.markdown import escaped, markdown
from debt_wizard.documents.page import Bars, Bullets, Curve, Heading, Page, Paragraph, Table
from debt_wizard.documents.plain_text import cells, plain_text
from debt_wizard.language import Language

ZH, EN = Language("zh"), Language("en")
NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)

PAGE = Page(
    "page",
    "Title",
    (
        Heading("Head"),
        Paragraph("First line\n1. second line"),
        Bullets(("one", "two")),
        Table(("欠谁的", "Amount"), (("甲", "1,000"), ("Bank", "20")), frozenset({1})),
    ),
)


def test_plain_text_sets_tables_in_columns_of_cells() -> None:
    lines = plain_text(PAGE, EN).splitlines()
    assert lines[:2] == ["Title", "====="]
    assert lines[-3:] == ["欠谁的  Amount", "甲       1,000", "Bank        20"]
    assert {cells(line) for line in lines[-3:]} == {14}


def test_markdown_has_headings_lists_and_tables() -> None:
    text = markdown(PAGE, EN)
    assert text.startswith("# Title\n\n## Head\n\nFirst line\\\n1\\. second line\n")
    assert "- one\n- two" in text
    assert "| 欠谁的 | Amount |\n| --- | ---: |\n| 甲 | 1,000 |" in text


def test_a_text_to_send_is_written_without_a_title() -> None:
    assert plain_text(Page("page", "Title", (Paragraph("Hello."),), verbatim=True), EN) == "Hello.\n"


@pytest.mark.parametrize(
    ("language", "bar", "curve"),
    [
        (ZH, "- 进来：8,000元", "还欠：9,000元 → 0（2030年1月15日）"),
        (EN, "- 进来: 8,000元", "还欠: 9,000元 → 0 (2030年1月15日)"),
    ],
)
def test_a_chart_in_words_has_the_signs_of_its_language(language: Language, bar: str, curve: str) -> None:
    charts = (
        Bars("一个月", ("进来",), (Decimal(8000),), ("8,000元",)),
        Curve("还欠", (date(2030, 1, 15),), (Decimal(0),), "9,000元", "2030年1月15日"),
    )
    page = Page("page", "Title", charts)
    for told in (plain_text(page, language), markdown(page, language).replace("\\", "")):
        assert bar in told.splitlines()
        assert curve in told.splitlines()


@pytest.mark.parametrize("ending", ["md", "txt"])
def test_no_document_in_chinese_has_a_narrow_colon_behind_a_chinese_character(ending: str) -> None:
    for name, content in files(bundle(sample_case("zh", NOW.date()), ZH, NOW), ending):
        assert not re.findall(r"[^\n]*[\u4e00-\u9fff）”]:[^\n]*", content.decode("utf-8")), name


@pytest.mark.parametrize("hostile", ["[a](javascript:x)", "<script>", "**b**", "| x |", "`c`", "# h", "_i_", "![p](u)"])
def test_what_people_typed_does_nothing_in_markdown(hostile: str) -> None:
    text = escaped(hostile)
    assert text.replace("\\", "") == hostile
    assert all(text[place - 1] == "\\" for place, char in enumerate(text) if char in "[]()<>*|`#_!")
