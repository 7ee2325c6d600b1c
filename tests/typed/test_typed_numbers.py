"""Months of a term and days of the month as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debt_wizard.typed import REFUSED_CODES, Refused, read_whole, show_whole


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("24", 24),
        ("２４", 24),
        ("24个月", 24),
        ("24 个月", 24),
        ("24月", 24),
        ("24期", 24),
        ("24 months", 24),
        ("24m", 24),
        ("1 month", 1),
        ("二十四个月", 24),
        ("2年", 24),
        ("两年", 24),
        ("2 years", 24),
        ("一年半", 18),
        ("半年", 6),
        ("2年6个月", 30),
        ("两年零六个月", 30),
        ("1 year 6 months", 18),
        ("2 years and 6 months", 30),
        ("100年", 1200),
    ],
)
def test_a_term_is_read_in_months(text: str, months: int) -> None:
    assert read_whole(text, least=1, most=1200, unit="months") == months


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("15", 15),
        ("１５", 15),
        ("15日", 15),
        ("15号", 15),
        ("每月15日", 15),
        ("每个月15号", 15),
        ("十五号", 15),
        ("15th", 15),
        ("the 1st", 1),
        ("the 15th of each month", 15),
        ("月底", 31),
        ("每月最后一天", 31),
        ("last day", 31),
        ("31", 31),
    ],
)
def test_a_day_of_the_month_is_read(text: str, day: int) -> None:
    assert read_whole(text, least=1, most=31, unit="day") == day


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "months_not_understood"),
        ("abc", "months_not_understood"),
        ("1.5", "months_not_understood"),
        ("-3", "months_not_understood"),
        ("个月", "months_not_understood"),
        ("年", "months_not_understood"),
        ("一年半6个月", "months_not_understood"),
        ("百百", "months_not_understood"),
        ("0", "months_out_of_range"),
        ("1201", "months_out_of_range"),
        ("101年", "months_out_of_range"),
        ("999999", "months_out_of_range"),
    ],
)
def test_anything_else_is_no_term(text: str, code: str) -> None:
    with pytest.raises(Refused) as caught:
        read_whole(text, least=1, most=1200, unit="months")
    assert (caught.value.code, caught.value.example) == (code, "24")
    if code == "months_out_of_range":
        assert (caught.value.values["least"], caught.value.values["most"]) == (1, 1200)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "day_of_month_not_understood"),
        ("每月", "day_of_month_not_understood"),
        ("12-10", "day_of_month_not_understood"),
        ("0", "day_of_month_out_of_range"),
        ("32", "day_of_month_out_of_range"),
        ("每月45日", "day_of_month_out_of_range"),
    ],
)
def test_anything_else_is_no_day_of_the_month(text: str, code: str) -> None:
    with pytest.raises(Refused) as caught:
        read_whole(text, least=1, most=31, unit="day")
    assert (caught.value.code, caught.value.example) == (code, "15")


@given(st.integers(1, 1200))
def test_a_number_shown_is_read_as_the_same(number: int) -> None:
    assert read_whole(show_whole(number), least=1, most=1200, unit="months") == number
    assert show_whole(None) == ""


@given(st.text(max_size=30))
def test_any_text_is_a_number_or_refused(text: str) -> None:
    try:
        assert 1 <= read_whole(text, least=1, most=31, unit="day") <= 31
        assert 1 <= read_whole(text, least=1, most=1200, unit="months") <= 1200
    except Refused as refused:
        assert refused.code in REFUSED_CODES  # noqa: PT017 - an error is one of the two good ends


def test_every_code_is_there_once() -> None:
    assert len(REFUSED_CODES) == len(set(REFUSED_CODES))
