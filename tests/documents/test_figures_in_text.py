from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.documents.figures_in_text import amounts_in, days_in


@pytest.mark.parametrize(
    ("text", "said", "amount"),
    [
        ("每月还1千，还到年底。", "1千", "1000"),
        ("先还一千元。", "一千元", "1000"),
        ("我每个月还三千。", "三千", "3000"),
        ("先还两千五，剩下的再说。", "两千五", "2500"),
        ("月供三千五百", "三千五百", "3500"),
        ("付了¥1,000。", "¥1,000", "1000"),
        ("给您转1000块钱。", "1000块钱", "1000"),
        ("I pay RMB 1,000 a month.", "RMB 1,000", "1000"),
        ("I pay 1,000 yuan.", "1,000 yuan", "1000"),
        ("I can pay 1200 a month.", "1200", "1200"),
        ("每月能还800。", "800", "800"),
        ("欠1.2万元", "1.2万元", "12000"),
        ("首付3千5，余下分期", "3千5", "3500"),
        ("欠３６，０００元".replace("，", ","), "３６,０００元", "36000"),
        ("￥520一个月", "￥520", "520"),
        ("人民币壹仟肆佰零玖元伍角", "人民币壹仟肆佰零玖元伍角", "1409.50"),
        ("（人民币壹仟元整）", "人民币壹仟元整", "1000"),
        ("两千六百元", "两千六百元", "2600"),
        ("每月1000/月", "1000", "1000"),
        ("合计13,711.65元。", "13,711.65元", "13711.65"),
        ("五元三毛", "五元三毛", "5.3"),
        ("I owe you twenty‑five thousand yuan.", "twenty‑five thousand yuan", "25000"),
        ("I can pay three\u00a0hundred yuan.", "three\u00a0hundred yuan", "300"),
        ("I can pay ſix hundred yuan.", "ſix hundred yuan", "600"),
        ("I can pay fıve hundred yuan.", "fıve hundred yuan", "500"),
    ],
)
def test_an_amount_is_read_as_people_write_it(text: str, said: str, amount: str) -> None:
    found = amounts_in(text)
    assert [(text[each.start : each.end], each.amount) for each in found] == [(said, Decimal(amount))]


@pytest.mark.parametrize(
    ("text", "upper"),
    [
        ("每月还1000-1500元", "1500元"),
        ("每月还1000—1500元。", "1500元"),
        ("每月1,000～1,500元", "1,500元"),
        ("每月还1000到1500元", "1500元"),
        ("I pay ¥1,000-1,500 a month.", "1,500"),
        ("¥1,000–¥1,500 a month", "¥1,500"),
    ],
)
def test_the_upper_end_of_a_range_is_an_amount_too(text: str, upper: str) -> None:
    found = [(text[each.start : each.end], each.amount) for each in amounts_in(text)]
    assert (upper, Decimal(1500)) in found


@pytest.mark.parametrize(
    "text",
    [
        "电话：138 0000 0000",
        "尾号 1234，工单号：T-2231-77，工号0231",
        "2026年11月23日 10:05",
        "电话010-8888-1234，合同2025-03-02，3-6个月，10-15天",
        "共36个月，分24期，第70条",
        "我们一块商量，十分感谢",
        "年利率18.25%，还15%",
        "还36个月",
        "还一百天",
        "还有三千个客户",
        "还千万别催",
        "打一百个电话",
        "还三百多家店",
        "每月15日还",
        "每三个月报告一次收入",
        "call 12348 or 96110",
        "for 36 months, 24 payments",
        "几千元，100多元",
        "1万多人，3千字",
    ],
)
def test_other_numbers_are_no_amounts(text: str) -> None:
    assert amounts_in(text) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("从2026年12月15日起", date(2026, 12, 15)),
        ("在2026-12-15还", date(2026, 12, 15)),
        ("2026/12/15", date(2026, 12, 15)),
        ("from 15 December 2026 on", date(2026, 12, 15)),
        ("on December 15, 2026", date(2026, 12, 15)),
        ("on 15th Dec 2026", date(2026, 12, 15)),
        ("12月15号还", date(2026, 12, 15)),
        ("by 15 December", date(2029, 12, 15)),
        ("by 15\u00a0December", date(2029, 12, 15)),
        ("on 15 ſeptember 2026", date(2026, 9, 15)),
    ],
)
def test_a_day_is_read_with_or_without_its_year(text: str, day: date) -> None:
    assert [said.is_day(day) for said in days_in(text)] == [True]


def test_a_day_that_the_calendar_does_not_have_is_told() -> None:
    assert [said.exists for said in days_in("2026年2月30日，2月29日，2027年2月29日")] == [False, True, False]


def test_a_month_alone_and_a_version_are_no_days() -> None:
    assert days_in("2026年8月起，每月15日，10.2.3.4，第3-5条") == []
