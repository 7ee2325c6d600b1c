"""A page in two languages: each paragraph beside itself, and nothing beside what it does not say."""

from datetime import UTC, datetime
from decimal import Decimal
from io import BytesIO

import pytest
from docx import Document

from debt_wizard.case import Case, Draft
from debt_wizard.documents.bundle import Bundle, bundle
from debt_wizard.documents.column_widths import column_widths
from debt_wizard.documents.formats import files
from debt_wizard.documents.markdown import markdown
from debt_wizard.documents.page import Bars, Beside, Bullets, Curve, Heading, Page, Paragraph, Part, Table
from debt_wizard.documents.plain_text import cells, plain_text
from debt_wizard.documents.side_by_side import side_by_side
from debt_wizard.documents.told import Told, told_amount, told_day, told_moment
from debt_wizard.documents.web_table import web_table
from debt_wizard.documents.word_file import as_bars
from debt_wizard.documents.word_style import SIDE, WIDTH
from debt_wizard.documents.word_table import CELL, PADDING
from debt_wizard.language import Language
from support.lived_year import lived_year

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
ZH, EN = Language("zh"), Language("en")
ONE = Decimal(1)


def _one(zh: tuple[Part, ...], en: tuple[Part, ...]) -> Page:
    made = [
        Bundle(Case(), (Page("page", title, parts),), language, NOW)
        for title, parts, language in (("标题", zh, ZH), ("Title", en, EN))
    ]
    return side_by_side(made).pages[0]


def _beside(*rows: tuple[str, str]) -> Beside:
    return Beside(("zh", "en"), ("中文", "English"), rows)


def test_paragraphs_and_points_that_follow_each_other_stand_in_one_table() -> None:
    page = _one(
        (Paragraph("一"), Bullets(("二", "三")), Heading("头"), Paragraph("四")),
        (Paragraph("one"), Bullets(("two", "three")), Heading("Head"), Paragraph("four")),
    )
    assert page.title == "标题 / Title"
    assert page.parts == (
        _beside(("一", "one"), ("二", "two"), ("三", "three")),
        Heading("头 / Head"),
        _beside(("四", "four")),
    )


def test_a_table_and_a_chart_say_each_text_in_both_languages_and_once_where_it_is_the_same() -> None:
    amounts = [told_amount(Decimal(1200), language) for language in (ZH, EN)]
    page = _one(
        (Table(("名", "数"), (("甲", amounts[0]),), frozenset({1})), Bars("图", ("进",), (ONE,), ("1元整",))),
        (Table(("Name", "Sum"), (("甲", amounts[1]),), frozenset({1})), Bars("Chart", ("In",), (ONE,), ("just ¥1",))),
    )
    table, bars = page.parts
    assert table == Table(("名 / Name", "数 / Sum"), (("甲", "¥1,200"),), frozenset({1}))
    assert isinstance(table, Table)
    cell = table.rows[0][1]
    assert isinstance(cell, Told)
    assert cell.value == 1200
    assert bars == Bars("图 / Chart", ("进 / In",), (ONE,), ("1元整 / just ¥1",))


def test_a_day_a_moment_and_an_amount_stand_once_where_nothing_else_is_said_beside_them() -> None:
    def row(language: Language) -> tuple[str, ...]:
        doubted = Told(language.money(ONE) + "?", ONE)
        return told_day(NOW.date(), language), told_moment(NOW, language), doubted

    heads = ("a", "b", "c")
    [table] = _one((Table(heads, (row(ZH),)),), (Table(heads, (row(EN),)),)).parts
    assert isinstance(table, Table)
    assert table.rows == (("2026-11-23", "2026-11-23 20:00", "1元? / ¥1?"),)
    assert [cell.value for cell in table.rows[0] if isinstance(cell, Told)] == [NOW.date(), NOW, ONE]


def test_a_chart_tells_its_figures_once_in_every_format() -> None:
    days, amounts = (NOW.date(),), (Decimal(1200),)
    page = _one(
        (Bars("图", ("进",), (ONE,), ("1元",)), Curve("欠", days, amounts, "1,200元", "2026年11月23日")),
        (Bars("Chart", ("In",), (ONE,), ("¥1",)), Curve("Owed", days, amounts, "¥1,200", "23 November 2026")),
    )
    bars, curve = page.parts
    assert isinstance(bars, Bars)
    assert bars.told == ("¥1",)
    assert isinstance(curve, Curve)
    assert (curve.first, curve.last) == ("¥1,200", "2026-11-23")
    drawn = as_bars(curve, ZH)
    assert (drawn.names, drawn.told) == (("2026-11-23",), ("¥1,200",))


def test_the_record_of_payments_breaks_no_day_amount_or_head_on_paper() -> None:
    stage = lived_year()["paying"]
    both = side_by_side([bundle(stage.case, language, stage.now) for language in (ZH, EN)])
    [page] = [page for page in both.pages if page.name == "payments"]
    table = next(part for part in page.parts if isinstance(part, Table))
    room = WIDTH - 2 * SIDE
    for column, width in zip(
        zip(table.heads, *table.rows, strict=True), column_widths(table, room, CELL, PADDING), strict=True
    ):
        words = [*column[0].split(), *(cell for cell in column[1:] if isinstance(cell, Told))]
        assert width >= PADDING + CELL * max(map(cells, words)), column[0]
    told = web_table(table)
    assert all(f'class="short" data-head="{head}"' in told for head in ("应还日 / Due", "还款日 / Paid on"))


def test_a_text_that_was_edited_in_one_language_stands_whole_beside_the_other() -> None:
    page = _one((Paragraph("我自己写的。"),), (Paragraph("First."), Paragraph("Second.")))
    assert page.parts == (_beside(("我自己写的。", "First.\n\nSecond.")),)


def test_every_paragraph_of_a_letter_has_its_counterpart(case: Case) -> None:
    made = [bundle(case, language, NOW) for language in (ZH, EN)]
    both = {page.name: page for page in side_by_side(made).pages}
    [letter] = both["first-proposal-email-card"].parts
    assert isinstance(letter, Beside)
    for place, each in enumerate(made):
        [alone] = [page for page in each.pages if page.name == "first-proposal-email-card"]
        assert [row[place] for row in letter.rows] == [part.text for part in alone.parts if isinstance(part, Paragraph)]
    assert len(letter.rows) > 5


def test_a_draft_that_was_edited_by_hand_is_told_as_it_was_edited(case: Case) -> None:
    case.draft = [Draft(debt="card", channel="email", language="zh", text="我自己写的一封信。\n")]
    both = side_by_side([bundle(case, language, NOW) for language in (ZH, EN)])
    [letter] = [page for page in both.pages if page.name == "first-proposal-email-card"]
    [beside] = letter.parts
    assert isinstance(beside, Beside)
    assert [row[0] for row in beside.rows] == ["我自己写的一封信。"]


def test_markdown_and_word_put_them_beside_and_plain_text_under_each_other() -> None:
    page = _one((Paragraph("甲\n| 乙"),), (Paragraph("a\n<b>"),))
    assert markdown(page, ZH).endswith("| 中文 | English |\n| --- | --- |\n| 甲<br>\\| 乙 | a<br>\\<b\\> |\n")
    assert plain_text(page, ZH).endswith("=\n\n甲\n| 乙\n\na\n<b>\n")
    made = Bundle(Case(), (page,), ZH, NOW)
    [table] = Document(BytesIO(dict(files(made, "docx"))["page.docx"])).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [["中文", "English"], ["甲\n| 乙", "a\n<b>"]]
    assert len({cell.width for row in table.rows for cell in row.cells}) == 1


def test_the_list_of_pages_is_headed_in_both_languages(case: Case) -> None:
    both = side_by_side([bundle(case, language, NOW) for language in (ZH, EN)])
    assert "<h2>目录 / Contents</h2>" in dict(files(both, "html"))["everything.html"].decode("utf-8")


@pytest.mark.parametrize("mark", ['<td lang="zh-Hans">甲</td>', '<td lang="en">a&lt;b</td>', '<table class="beside">'])
def test_the_web_page_says_which_language_each_side_is_in(mark: str) -> None:
    made = Bundle(Case(), (_one((Paragraph("甲"),), (Paragraph("a<b"),)),), ZH, NOW)
    assert mark in dict(files(made, "html"))["everything.html"].decode("utf-8")
