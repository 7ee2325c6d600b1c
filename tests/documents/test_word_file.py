"""Word files: what they say of themselves, whose shapes Chinese has, how wide the columns are, and the bars."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from io import BytesIO
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn

from debt_wizard.documents.column_widths import BOLD, column_widths
from debt_wizard.documents.page import Bars, Curve, Page, Paragraph, Table
from debt_wizard.documents.plain_text import cells
from debt_wizard.documents.told import BETWEEN, Told, told_amount, told_day
from debt_wizard.documents.word_file import MOST_BARS, as_bars, word_file
from debt_wizard.documents.word_table import CELL, PADDING, SHADE
from debt_wizard.language import Language
from support.clock import CHINA

ZH, EN = Language("zh"), Language("en")
NOW = datetime(2026, 11, 23, 20, 0, tzinfo=CHINA)
ROOM = 17.0


def _read(*parts: Any, language: Language = ZH) -> Any:
    return Document(BytesIO(word_file(Page("page", "还款日程", parts), language, NOW)))


@pytest.mark.parametrize("language", [ZH, EN])
def test_chinese_is_simplified_chinese_and_latin_words_are_english_for_every_word_processor(language: Language) -> None:
    read = _read(Paragraph("直骨角"), language=language)
    tags = [*read.styles.element.iter(qn("w:lang")), *read.settings.element.iter(qn("w:themeFontLang"))]
    assert len(tags) == 2
    assert {(tag.get(qn("w:val")), tag.get(qn("w:eastAsia"))) for tag in tags} == {("en-GB", "zh-CN")}
    fonts = {name: read.styles[name].element.rPr.rFonts for name in ("Normal", "Heading 1", "Table Text")}
    assert {name: each.get(qn("w:eastAsia")) for name, each in fonts.items()} == {
        "Normal": "宋体", "Heading 1": "黑体", "Table Text": "宋体",
    }  # fmt: skip
    assert not [key for each in fonts.values() for key in each.attrib if key.endswith("Theme")]


def test_the_properties_tell_the_title_and_the_moment_and_name_nobody() -> None:
    told = _read().core_properties
    assert (told.title, told.author, told.last_modified_by, told.comments) == ("还款日程", "", "", "")
    assert told.created == told.modified == NOW
    assert told.language == "zh-CN"


def _fits(text: str, width: float, factor: float = 1.0) -> bool:
    return width >= PADDING + CELL * cells(text) * factor - 1e-6


def test_no_head_amount_or_day_breaks_where_another_column_has_room() -> None:
    long = "a line of many words that goes on and on, " * 4
    row = ("Essential", long, told_amount(Decimal("12085.55"), EN), "every four weeks", "50%", told_day(NOW.date(), EN))
    table = Table(("Side", "Line", "Amount", "How often", "Share", "How"), (row,))
    widths = column_widths(table, ROOM, CELL, PADDING)
    assert sum(widths) == pytest.approx(ROOM)
    assert all(
        _fits(word, width, BOLD) for head, width in zip(table.heads, widths, strict=True) for word in head.split()
    )
    assert _fits("Essential", widths[0])
    assert _fits("¥12,085.55", widths[2])
    assert _fits("23 November 2026", widths[5])
    assert max(widths) == widths[1]


def test_the_plan_with_a_day_off_fits_on_a_page_without_a_second_line() -> None:
    row = (
        told_day(date(2026, 12, 15), ZH), "甲银行信用卡中心", told_amount(Decimal(1000), ZH),
        told_amount(Decimal("10585.04"), ZH), "周末，最晚2027年5月14日还",
    )  # fmt: skip
    widths = column_widths(Table(("日期", "还给谁", "还多少", "还后还欠", "碰上放假"), (row,)), ROOM, CELL, PADDING)
    assert all(_fits(text, width) for text, width in zip(row, widths, strict=True))


def test_a_chinese_day_stays_on_one_line_where_a_word_processor_spaces_its_figures() -> None:
    told = told_day(date(2026, 11, 23), ZH)
    long = "把每个月的还款日往后挪到发工资以后，" * 6
    width, *_ = column_widths(Table(("日期", "什么事"), ((told, long),)), ROOM, CELL, PADDING)
    seams = 5  # 年, 月 and 日 behind a figure, and the two figures behind 年 and 月
    assert width >= PADDING + CELL * (cells(told) + seams * 0.5) - 1e-6


def test_two_languages_for_one_day_leave_room_for_what_happened() -> None:
    day = date(2026, 11, 23)
    both = Told(told_day(day, ZH) + BETWEEN + told_day(day, EN), day)
    long = "A line of many words that goes on and on, " * 6
    when, what = column_widths(Table(("时间 / When", "什么事 / What"), ((both, long),)), ROOM, CELL, PADDING)
    assert what > when
    assert _fits(told_day(day, EN), when)


def test_no_space_is_set_beside_figures_but_the_one_that_is_written() -> None:
    form = _read(Paragraph("2026年11月23日")).styles["Normal"].element.pPr
    assert [form.find(qn(f"w:{name}")).get(qn("w:val")) for name in ("autoSpaceDE", "autoSpaceDN")] == ["0", "0"]


@pytest.mark.parametrize("columns", [1, 30])
def test_columns_fill_the_page_however_many_there_are(columns: int) -> None:
    table = Table(("Unbreakable",) * columns, (("x" * 64,) * columns,))
    widths = column_widths(table, ROOM, CELL, PADDING)
    assert sum(widths) == pytest.approx(ROOM)
    assert min(widths) > 0


def _shaded(row: Any) -> int:
    """Cells of the grid that a bar covers."""
    spans = [cell for cell in row._tr.tc_lst if cell.tcPr is not None and cell.tcPr.find(qn("w:shd")) is not None]
    assert all(cell.tcPr.find(qn("w:shd")).get(qn("w:fill")) == SHADE for cell in spans)
    return sum(cell.grid_span for cell in spans)


def test_bars_are_as_long_as_their_amounts_and_nought_has_none() -> None:
    chart = Bars("一个月", ("进来", "必需", "还剩"), (Decimal(8000), Decimal(2000), Decimal(0)), ("a", "b", "c"))
    [table] = _read(chart).tables
    assert [_shaded(row) for row in table.rows] == [40, 10, 0]
    assert [(row.cells[0].text, row.cells[-1].text) for row in table.rows] == [
        ("进来", "a"),
        ("必需", "b"),
        ("还剩", "c"),
    ]


@pytest.mark.parametrize("count", [1, 2, 9, 36, 300])
def test_a_curve_becomes_a_few_bars_with_its_first_and_last_balance(count: int) -> None:
    days = tuple(date(2026, 12, 15) + timedelta(days=30 * number) for number in range(count))
    amounts = tuple(Decimal(1000 * (count - number)) for number in range(count))
    bars = as_bars(Curve("还欠多少", days, amounts, "", ""), ZH)
    assert len(bars.names) == min(count, MOST_BARS)
    assert (bars.names[0], bars.names[-1]) == (ZH.date(days[0]), ZH.date(days[-1]))
    assert (bars.amounts[0], bars.amounts[-1]) == (amounts[0], amounts[-1])


def test_a_chart_stands_whole_on_one_page() -> None:
    chart = Bars("一个月", ("进来", "必需", "还剩"), (Decimal(3), Decimal(2), Decimal(1)), ("a", "b", "c"))
    [table] = _read(chart).tables
    stays = [row.cells[0].paragraphs[0].paragraph_format.keep_with_next for row in table.rows]
    assert stays == [True, True, None]


def test_the_number_of_the_page_is_told_in_each_language_that_stands_beside() -> None:
    document = Document(BytesIO(word_file(Page("page", "还款日程", ()), Language("zh"), NOW, Language("en"))))
    foot = document.sections[0].footer.paragraphs[0]
    assert foot.text == "第页 / Page "
    assert foot._p.xml.count('w:instr="PAGE"') == 2
