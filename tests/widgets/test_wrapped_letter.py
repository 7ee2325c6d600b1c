"""A letter in its editor is broken by the rules of Chinese, without losing a letter of it."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from textual.document._document import Document

from debt_wizard.widgets.line_breaking import NEVER_FIRST, break_offsets
from debt_wizard.widgets.wrapped_letter import WrappedLetter

ITEM = "1. 请按这个数重新定一份方案，从2026年12月15日起，每月还1,000元，一直还到全部还清为止。"


def sections(text: str, width: int) -> list[str]:
    """The lines that a person sees."""
    wrapped = WrappedLetter(Document(text), width)
    return [section for line in wrapped.lines for section in line]


def test_a_list_number_stands_on_the_line_of_its_sentence() -> None:
    assert sections(ITEM, 40)[0].startswith("1. 请按这个数")


def test_no_line_begins_with_a_closing_mark() -> None:
    for width in range(10, 80):
        assert [line for line in sections(ITEM, width) if line[0] in NEVER_FIRST] == []


@given(st.text("我还款1,2。，（）“” .ab", max_size=120), st.integers(4, 40))
def test_every_letter_stays_and_every_line_fits(text: str, width: int) -> None:
    breaks = (0, *break_offsets(text, width), len(text))
    lines = [text[start:end] for start, end in pairwise(breaks)]
    assert "".join(lines) == text
    assert all(cell_len(line.rstrip()) <= width for line in lines)
    assert list(breaks) == sorted(breaks)


def test_an_edit_in_the_middle_is_wrapped_as_the_whole_text_would_be() -> None:
    document = Document(f"{ITEM}\n{ITEM}")
    wrapped = WrappedLetter(document, 40)
    end = document.replace_range((0, 3), (0, 3), "另外，\n").end_location
    wrapped.wrap_range((0, 3), (0, 3), end)
    assert wrapped.lines == WrappedLetter(document, 40).lines
    assert wrapped.height == sum(len(line) for line in wrapped.lines)
