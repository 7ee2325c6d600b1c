import pytest

from debt_wizard.typed import Refused, read_month_of_year


@pytest.mark.parametrize(
    ("typed", "month"),
    [
        ("3", 3),
        ("１２", 12),
        ("3月", 3),
        ("三月", 3),
        ("十二月份", 12),
        (" March ", 3),
        ("sept.", 9),
        ("DEC", 12),
        ("03", 3),
    ],
)
def test_a_month_is_read_as_people_type_it(typed: str, month: int) -> None:
    assert read_month_of_year(typed) == month


@pytest.mark.parametrize("typed", ["", "0", "13", "-3", "3.5", "ma", "十三月", "明年", "3 4"])
def test_anything_else_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(Refused) as refused:
        read_month_of_year(typed)
    assert refused.value.code == "month_of_year_not_understood"
    assert read_month_of_year(refused.value.example) == 3
