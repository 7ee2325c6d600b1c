import pytest

from debt_wizard.language import Language

ZH, EN = Language("zh"), Language("en")


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (1, "the 1st"), (2, "the 2nd"), (3, "the 3rd"), (4, "the 4th"), (10, "the 10th"), (11, "the 11th"),
        (12, "the 12th"), (13, "the 13th"), (15, "the 15th"), (20, "the 20th"), (21, "the 21st"), (22, "the 22nd"),
        (23, "the 23rd"), (24, "the 24th"), (30, "the 30th"), (31, "the 31st"),
    ],
)  # fmt: skip
def test_english_counts_the_days_of_a_month_as_people_do(day: int, said: str) -> None:
    assert EN.day_of_month(day) == said


@pytest.mark.parametrize("day", range(1, 32))
def test_chinese_writes_the_number_alone(day: int) -> None:
    assert ZH.day_of_month(day) == f"{day}日"


def test_a_day_of_each_month_is_a_phrase_of_its_own() -> None:
    assert (ZH.each_month(15), EN.each_month(15)) == ("每月15日", "the 15th of each month")
