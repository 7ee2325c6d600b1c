"""Rates and shares as people type them, held as fractions."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debt_wizard.typed import Refused, read_rate, read_share, read_small_share, show_rate, show_share


@pytest.mark.parametrize(
    "text",
    [
        "18.25%",
        "18.25",
        "１８．２５％",
        " 18.25 % ",
        "年利率18.25%",
        "年化18.25",
        "年化利率：18.25%",
        "18.25%/年",
        "18.25% a year",
        "18.25% per annum",
        "18.25% p.a.",
        "APR 18.25%",
        "百分之18.25",
        "百分之十八点二五",
        "年利率百分之十八点二五",
        "万五",
        "万5",
        "万分之五",
        "日息万五",
        "万五每日",
        "0.05%/日",
        "0.05%/天",
        "日息0.05%",
        "每日 0.05%",
        "0.05% a day",
        "0.05% per day",
    ],
)
def test_eighteen_and_a_quarter_per_cent_is_read_in_every_form(text: str) -> None:
    assert read_rate(text) == Decimal("0.1825")


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("0", "0"),
        ("24", "0.24"),
        (".5", "0.005"),
        ("10000", "100"),
        ("百分之十八", "0.18"),
        ("月息千分之六", "0.072"),
        ("月利率6‰", "0.072"),
        ("0.5‰/日", "0.1825"),
        ("月息1.5%", "0.18"),
        ("1.5%/月", "0.18"),
        ("1.5% a month", "0.18"),
        ("月息两分", "0.24"),
        ("月息2分利", "0.24"),
        ("日息万3.5", "0.12775"),
        ("万二", "0.073"),
    ],
)
def test_other_rates_are_read(text: str, rate: str) -> None:
    assert read_rate(text) == Decimal(rate)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "rate_not_understood"),
        ("abc", "rate_not_understood"),
        ("-3%", "rate_not_understood"),
        ("18,25%", "rate_not_understood"),
        ("1e3", "rate_not_understood"),
        ("nan", "rate_not_understood"),
        ("2分", "rate_not_understood"),
        ("6‰", "rate_not_understood"),
        ("千分之六", "rate_not_understood"),
        ("百分之十十", "rate_not_understood"),
        ("月息1.5%/日", "rate_not_understood"),
        ("1..5", "rate_not_understood"),
        ("5 %%", "rate_not_understood"),
        ("千一", "rate_not_understood"),
        ("10000.01", "rate_out_of_range"),
        ("30%/天", "rate_out_of_range"),
    ],
)
def test_anything_else_is_no_rate(text: str, code: str) -> None:
    with pytest.raises(Refused) as caught:
        read_rate(text)
    assert (caught.value.code, caught.value.example) == (code, "18.25%")


@given(st.decimals(0, 100, places=8).filter(lambda rate: len(rate.normalize().as_tuple().digits) <= 11))
def test_a_rate_shown_is_read_as_the_same(rate: Decimal) -> None:
    assert read_rate(show_rate(rate)) == rate


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("50%", "0.5"),
        ("５０％", "0.5"),
        ("0.5", "0.5"),
        (".5", "0.5"),
        ("1/2", "0.5"),
        ("一半", "0.5"),
        ("half", "0.5"),
        ("50", "0.5"),
        ("五成", "0.5"),
        ("二分之一", "0.5"),
        ("百分之50", "0.5"),
        ("百分之十八", "0.18"),
        ("千分之六", "0.006"),
        ("6‰", "0.006"),
        ("1", "1"),
        ("100%", "1"),
        ("100", "1"),
        ("全部", "1"),
        ("all", "1"),
        ("0", "0"),
        ("0%", "0"),
        ("1/3", "0.333333"),
        ("三分之一", "0.333333"),
        ("33.3%", "0.333"),
        ("1%", "0.01"),
        ("2", "0.02"),
    ],
)
def test_a_share_is_read_as_a_fraction(text: str, share: str) -> None:
    assert read_share(text) == Decimal(share)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "share_not_understood"),
        ("-1", "share_not_understood"),
        ("1.5", "share_not_understood"),
        ("1/0", "share_not_understood"),
        ("0/0", "share_not_understood"),
        ("some", "share_not_understood"),
        ("3/2", "share_out_of_range"),
        ("101", "share_out_of_range"),
        ("120%", "share_out_of_range"),
        ("十一成", "share_not_understood"),
    ],
)
def test_anything_else_is_no_share(text: str, code: str) -> None:
    with pytest.raises(Refused) as caught:
        read_share(text)
    assert (caught.value.code, caught.value.example) == (code, "50%")


@given(st.decimals(0, 1, places=8))
def test_a_share_shown_is_read_as_the_same(share: Decimal) -> None:
    assert read_share(show_share(share)) == share


@pytest.mark.parametrize(
    ("text", "rate"),
    [("年息一分", "0.10"), ("年息1.5分", "0.15"), ("月息一分", "0.12"), ("月息两分", "0.24"), ("日息一分", "0.365")],
)
def test_a_fen_is_a_tenth_a_year_and_a_hundredth_a_month(text: str, rate: str) -> None:
    assert read_rate(text) == Decimal(rate)


@pytest.mark.parametrize(
    ("text", "share"), [("0.6", "0.006"), ("0.6%", "0.006"), ("1", "0.01"), ("6", "0.06"), ("百分之0.6", "0.006")]
)
def test_a_bare_number_of_a_small_share_is_per_cent(text: str, share: str) -> None:
    assert read_small_share(text) == Decimal(share)


@pytest.mark.parametrize("text", ["120", "a", ""])
def test_what_is_no_small_share_is_refused_with_an_example_that_is_a_small_one(text: str) -> None:
    with pytest.raises(Refused) as refused:
        read_small_share(text)
    assert refused.value.example == "0.6%"


def test_nothing_is_shown_as_nothing() -> None:
    assert (show_rate(None), show_share(None)) == ("", "")
    assert (show_rate(Decimal("0.1825")), show_share(Decimal(1))) == ("18.25%", "100%")


@given(st.text(max_size=40))
def test_any_text_is_a_fraction_or_refused(text: str) -> None:
    for read, most in ((read_rate, 100), (read_share, 1)):
        try:
            found = read(text)
        except Refused:
            continue
        assert 0 <= found <= most
        assert len(found.as_tuple().digits) <= 12
