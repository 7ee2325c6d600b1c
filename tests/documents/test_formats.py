import pytest

from debt_wizard.documents.markdown import escaped, markdown
from debt_wizard.documents.page import Bullets, Heading, Page, Paragraph, Table
from debt_wizard.documents.plain_text import cells, plain_text

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
    lines = plain_text(PAGE).splitlines()
    assert lines[:2] == ["Title", "====="]
    assert lines[-3:] == ["欠谁的  Amount", "甲       1,000", "Bank        20"]
    assert {cells(line) for line in lines[-3:]} == {14}


def test_markdown_has_headings_lists_and_tables() -> None:
    text = markdown(PAGE)
    assert text.startswith("# Title\n\n## Head\n\nFirst line\\\n1\\. second line\n")
    assert "- one\n- two" in text
    assert "| 欠谁的 | Amount |\n| --- | ---: |\n| 甲 | 1,000 |" in text


def test_a_text_to_send_is_written_without_a_title() -> None:
    assert plain_text(Page("page", "Title", (Paragraph("Hello."),), verbatim=True)) == "Hello.\n"


@pytest.mark.parametrize("hostile", ["[a](javascript:x)", "<script>", "**b**", "| x |", "`c`", "# h", "_i_", "![p](u)"])
def test_what_people_typed_does_nothing_in_markdown(hostile: str) -> None:
    text = escaped(hostile)
    assert text.replace("\\", "") == hostile
    assert all(text[place - 1] == "\\" for place, char in enumerate(text) if char in "[]()<>*|`#_!")
