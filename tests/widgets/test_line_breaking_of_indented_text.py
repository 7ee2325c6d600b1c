from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from textual.content import Content

from debt_wizard.widgets.line_breaking import break_lines
from debt_wizard.widgets.told import _broken


@given(st.text(st.sampled_from("  ab房租，。12\n"), max_size=40), st.integers(2, 12))
def test_every_line_is_found_again_in_the_text_in_its_order(text: str, width: int) -> None:
    at = 0
    for line in break_lines(text, width):
        found = text.find(line, at)
        assert found >= at
        at = found + len(line)


@given(st.text(st.sampled_from("  ab房租，。12\n"), max_size=40), st.integers(1, 12))
def test_a_styled_text_is_broken_at_any_width(text: str, width: int) -> None:
    assert _broken(Content(text), width).plain.count("\n") + 1 == len(break_lines(text, width))


def test_an_indented_word_that_is_wider_than_the_line_is_cut() -> None:
    assert all(cell_len(line) <= 8 for line in break_lines("  abcdefghijklmnopq rest", 8))
