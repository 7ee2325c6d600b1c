from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from debt_wizard.widgets.chart_bars import Bar, bars, fitted
from debt_wizard.widgets.chart_lines import Frame, Line, lines

AMOUNTS = st.decimals("-999999", "999999", places=2)


def say(amount: Decimal) -> str:
    return f"{amount:,.0f}"


FRAME = Frame("2026-12", "2027-11", say)


def bar(name: str, amount: float) -> Bar:
    return Bar(name, Decimal(str(amount)), say(Decimal(str(amount))))


def test_the_largest_bar_fills_the_room_and_half_of_it_is_half_as_long() -> None:
    long, short = bars([bar("房租", 2000), bar("food", 1000)], 60)
    assert long.count("#") == pytest.approx(2 * short.count("#"), abs=1)
    assert cell_len(long) == 60


def test_a_small_amount_has_a_mark_and_nought_has_none() -> None:
    rows = bars([bar("a", 1_000_000), bar("b", 0.01), bar("c", 0)], 60)
    assert [row.count("#") > 0 for row in rows] == [True, True, False]


def test_amounts_stand_beside_the_bars_in_words() -> None:
    assert bars([bar("rent", 2000)], 60)[0].endswith("2,000")


def test_no_rows_draw_nothing() -> None:
    assert bars([], 60) == []
    assert lines([], FRAME, 60) == []
    assert lines([Line("*", [])], FRAME, 60) == []


@given(st.lists(st.tuples(st.text(max_size=40), st.decimals("0", "999999", places=2)), min_size=1, max_size=9))
def test_names_of_any_kind_never_pass_the_width(rows: list[tuple[str, Decimal]]) -> None:
    drawn = bars([Bar(name, amount, say(amount)) for name, amount in rows], 60)
    assert len(drawn) == len(rows)
    assert all(cell_len(row) <= 60 and "\n" not in row for row in drawn)


@pytest.mark.parametrize(("text", "cells", "fits"), [("房租", 6, "房租  "), ("房租", 3, "房 "), ("a\nb", 4, "a b ")])
def test_a_text_is_fitted_into_cells(text: str, cells: int, fits: str) -> None:
    assert fitted(text, cells) == fits


def test_a_falling_line_falls_from_the_top_left_to_nought() -> None:
    drawn = lines([Line("1", [(month, Decimal(1200 - 100 * month)) for month in range(13)])], FRAME, 60)
    assert drawn[0].startswith("1,200 | 1")
    assert drawn[-2].lstrip().startswith("0 | ")
    assert drawn[-2].rstrip().endswith("1")
    assert drawn[-1].split() == ["2026-12", "2027-11"]


def test_a_balance_below_nought_stands_below_the_line_of_nought() -> None:
    drawn = lines([Line("*", [(0, Decimal(500)), (1, Decimal(-500)), (2, Decimal(100))])], FRAME, 60)
    nought = next(number for number, row in enumerate(drawn) if row.split("|")[0].strip() == "0")
    assert any("*" in row for row in drawn[nought + 1 : -1])
    assert drawn[-2].split("|")[0].strip() == "-500"


def test_a_hole_of_one_day_is_seen_in_a_long_term() -> None:
    days = [(day, Decimal(1000)) for day in range(3650)]
    days[1234] = (1234, Decimal(-1000))
    drawn = lines([Line("*", days)], FRAME, 60)
    assert "*" in drawn[-2]


def test_a_fan_is_filled_between_its_first_two_lines() -> None:
    frame = Frame("a", "b", say, filled="/")
    low, high = [(n, Decimal(100)) for n in range(9)], [(n, Decimal(900)) for n in range(9)]
    drawn = lines([Line("/", low), Line("/", high), Line("o", [(n, Decimal(500)) for n in range(9)])], frame, 40)
    assert sum("/" in row for row in drawn) >= 6
    assert sum("ooooo" in row for row in drawn) == 1


def test_each_line_has_its_own_sign_without_colour() -> None:
    drawn = "".join(lines([Line("1", [(0, Decimal(9)), (9, Decimal(1))]), Line("2", [(0, Decimal(5))])], FRAME, 60))
    assert "1" in drawn
    assert "2" in drawn


@given(st.lists(st.tuples(st.integers(0, 4000), AMOUNTS), min_size=1, max_size=60), st.integers(30, 120))
def test_any_points_fit_into_the_width(points: list[tuple[int, Decimal]], width: int) -> None:
    drawn = lines([Line("*", sorted(points))], FRAME, width)
    assert all(cell_len(row) <= width for row in drawn)
    assert any("*" in row for row in drawn)


def test_amounts_that_are_all_nought_are_a_flat_line() -> None:
    drawn = lines([Line("*", [(0, Decimal(0)), (5, Decimal(0))])], FRAME, 40)
    assert sum("*" in row for row in drawn) == 1
