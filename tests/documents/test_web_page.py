"""The web page: its contents after the summary, sheets that begin where they should, tables that a phone can show."""

import re
from datetime import date
from decimal import Decimal
from html.parser import HTMLParser

import pytest

from debt_wizard.case import Case
from debt_wizard.documents.bundle import bundle
from debt_wizard.documents.page import Bars, Page, Paragraph, Table
from debt_wizard.documents.plain_text import cells
from debt_wizard.documents.side_by_side import side_by_side
from debt_wizard.documents.svg_chart import NAME, WIDTH, bars
from debt_wizard.documents.told import Told, told_amount, told_day
from debt_wizard.documents.web_page import web_page
from debt_wizard.documents.web_style import web_style
from debt_wizard.documents.web_table import web_table
from debt_wizard.language import Language
from support.clock import NOW

ZH, EN = Language("zh"), Language("en")
DAY, AMOUNT = told_day(date(2026, 12, 15), EN), told_amount(Decimal("12085.55"), EN)


class _Read(HTMLParser):
    """The classes of sections, and the text of each element that is a contents line or a title."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.sections: list[tuple[str, str]] = []
        self.told: dict[str, list[str]] = {"li": [], "h1": []}
        self.in_nav, self.tag = False, ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        if tag == "section":
            self.sections.append((named["id"] or "", named.get("class") or ""))
        self.in_nav = tag == "nav" or (self.in_nav and tag != "section")
        self.tag = tag

    def handle_data(self, data: str) -> None:
        if self.tag == "h1" or (self.tag == "li" and self.in_nav):
            self.told[self.tag].append(data)
        self.tag = ""


@pytest.mark.parametrize("language", [ZH, EN])
def test_the_contents_come_after_the_summary_and_name_every_page_in_its_order(case: Case, language: Language) -> None:
    pages = bundle(case, language, NOW).pages
    text = web_page(pages, language)
    read = _Read(text)
    assert read.told["li"] == read.told["h1"] == [page.title for page in pages if page.name != "letters"]
    assert text.index('id="summary"') < text.index("<nav>") < text.index("<section", text.index('id="summary"'))


@pytest.mark.parametrize("languages", [(ZH,), (EN,), (ZH, EN)])
def test_the_summary_comes_first_and_what_is_for_the_person_alone_is_no_part_of_it(
    case: Case, languages: tuple[Language, ...]
) -> None:
    """Nobody can take a page out of one file before it is handed over."""
    made = [bundle(case, language, NOW) for language in languages]
    whole = side_by_side(made) if len(made) > 1 else made[0]
    assert "letters" in [page.name for page in whole.pages]
    text = web_page(whole.pages, whole.language, *whole.beside)
    assert _Read(text).sections[0][0] == "summary"
    for language in languages:
        assert language.say("letter_list.title") not in text
        assert language.say("letter_list.state.unseen") not in text


def test_what_is_sent_has_sheets_of_its_own_and_short_annexes_share_theirs(case: Case) -> None:
    kinds = dict(_Read(web_page(bundle(case, ZH, NOW).pages, ZH)).sections)
    own = {name for name, kind in kinds.items() if kind == "own"}
    assert own == {"first-proposal-email-card", "first-proposal-phone-card"}
    assert kinds["plan"] == "begins"
    assert {kinds[name] for name in ("statement", "chronology", "payments", "evidence", "agreement")} == {""}


def test_the_printed_sheet_tells_title_and_number_and_the_title_breaks_out_of_nothing() -> None:
    style = web_style('还款" } body { display: none } </style>', ZH)
    assert "</style>" not in style
    assert "body { display: none }" not in style
    foot = re.search(r'@bottom-center \{ content: "(.*?)" counter\(page\) "(.*?)"', style)
    assert foot is not None
    assert (foot[1], foot[2]) == ("第", "页")
    assert "@title" not in style


@pytest.mark.parametrize(
    ("table", "is_stacked"),
    [
        (Table(("Date", "To", "Payment", "Still owed"), ((DAY, "甲银行信用卡中心", AMOUNT, AMOUNT),)), True),
        (Table(("Line", "A month"), (("The most that can be promised to all of them together", AMOUNT),)), False),
        (Table(("Figure", "Agreed", "In the paper"), (("Each payment", AMOUNT, AMOUNT),)), False),
    ],
)
def test_a_table_that_is_wider_than_a_phone_becomes_cards_with_the_heads_in_them(
    table: Table, is_stacked: bool
) -> None:
    told = web_table(table)
    assert ('class="stacked"' in told) is is_stacked
    assert ('data-head="' in told) is is_stacked


def test_what_is_too_long_for_half_a_phone_has_a_line_of_its_own() -> None:
    days = told_day(date(2025, 9, 25), ZH), Told("2025年9月25日 / 25 September 2025", date(2025, 9, 25))
    told = web_table(Table(("a", "b", "c"), ((*days, AMOUNT),), frozenset({2})))
    assert re.findall(r'<td class="([a-z ]+)"', told) == ["short", "long", "figure"]


def test_a_head_and_a_cell_do_nothing_in_a_card() -> None:
    hostile = '" onclick="x" <b>'
    told = web_table(Table((hostile, "b", "c"), (("<i>" * 20, "x" * 40, ""),)))
    assert "<b>" not in told
    assert "<i>" not in told
    assert 'onclick="' not in told


def test_a_page_without_a_table_is_whole_too() -> None:
    read = _Read(web_page([Page("summary", "A & B", (Paragraph("text"),))], EN))
    assert read.sections == [("summary", "")]


def test_a_bar_begins_behind_the_longest_name_and_never_draws_it_off_the_page() -> None:
    def begins(name: str) -> int:
        told = bars(Bars("", (name,), (Decimal(1),), ("¥1",)))
        [x] = re.findall(r'<rect x="(\d+)"', told)
        return int(x)

    assert begins("In") == NAME
    assert begins("别处的还款 / Other debts") >= 11 * cells("别处的还款 / Oth")
    assert begins("别处的还款" * 20) == WIDTH // 3


def test_heads_that_a_phone_hides_take_no_room() -> None:
    [hidden] = re.findall(r"\.stacked thead \{(.*?)\}", web_style("a", ZH))
    assert {"width: 1px", "overflow: hidden"} <= {each.strip() for each in hidden.split(";")}
