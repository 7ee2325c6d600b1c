"""A promise by the week, the day or the quarter, held against what can be kept in a month."""

from decimal import Decimal

import pytest

from debt_wizard.case import Case
from debt_wizard.language import Language
from support.figured import EN, ZH, figured_case, told


@pytest.fixture
def case() -> Case:
    return figured_case()


@pytest.mark.parametrize(
    ("text", "said", "language"),
    [
        ("我每周可以还1000元。", "1000元", ZH),
        ("每两周还900元，您看行吗？", "900元", ZH),
        ("我每天能转60块。", "60块", ZH),
        ("每季度付6,000元。", "6,000元", ZH),
        ("我一周还得起1000元。", "1000元", ZH),
        ("我能还60元一天。", "60元", ZH),
        ("我想每天还60元。", "60元", ZH),
        ("I can pay ¥1,000 a week.", "¥1,000", EN),
        ("I will pay 900 yuan every fortnight.", "900 yuan", EN),
        ("I can manage ¥60 a day.", "¥60", EN),
    ],
)
def test_a_promise_by_the_week_or_the_day_is_held_against_the_month(
    case: Case, text: str, said: str, language: Language
) -> None:
    assert told(text, case, language) == [(said, "above_capacity", {"amount": Decimal("1748.80")})]


@pytest.mark.parametrize(
    ("text", "language"),
    [("我每周可以还200元。", ZH), ("I can pay ¥200 a week.", EN)],  # 866.67 a month, beside the 1,000 of the plan
)
def test_one_within_the_means_is_compared_with_the_plan(case: Case, text: str, language: Language) -> None:
    [found] = told(text, case, language)
    assert found[1:] == ("differs", {"amount": Decimal(1000)})


@pytest.mark.parametrize(
    "text",
    [
        "你们每天打我电话，我每月还1,000元。",
        "每周我的收入是36,000元的一小部分。",
        "我每天都在想怎么还这1000元。",
        "我每天都在愁怎么还上1000元。",
        "你们每周都打电话催我还1000元。",
    ],
)
def test_other_things_that_happen_each_week_or_day_change_no_figure(case: Case, text: str) -> None:
    assert told(text, case) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("一周后我还1,000元。", ZH),
        ("一个星期以内转1,000元。", ZH),
        ("下一周还1,000元。", ZH),
        ("我会提前一天转1,000元。", ZH),
        ("到期前一天还1,000元。", ZH),
        ("有一天我还了1,000元。", ZH),
        ("I will pay 1,000 yuan a day before it is due.", EN),
        ("I will pay 1,000 yuan a week later.", EN),
    ],
)
def test_a_day_or_a_week_that_tells_when_it_is_paid_tells_not_how_often(
    case: Case, text: str, language: Language
) -> None:
    assert told(text, case, language) == []
