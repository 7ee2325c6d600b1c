"""Days as people say them on a Friday, in Chinese and in English: a long list of ways, and what is asked about."""

from datetime import date

import pytest

from debt_wizard.typed import Refused, read_day, read_past_day

FRIDAY = date(2026, 11, 27)
MONDAY = date(2026, 11, 23)
SUNDAY = date(2026, 11, 29)

SAID_IN_CHINESE = {
    "2026-11-27": "今天 今日 这周五 本周五 本周五 这个星期五 这礼拜五 27号 二十七号 11月27日(周五)",
    "2026-11-28": "明天 明日 1天后 一天后 一天以后 周六 星期六 这周六 本周六",
    "2026-11-29": "后天 2天后 两天后 二天后 两天之后 周日 星期天 礼拜天 这周日",
    "2026-11-30": "大后天 三天后 3_天后 月底 月末 本月底 这个月底 这个月末 下周一 这个月30号 本月三十号 下星期一",
    "2026-12-02": "下周三 下星期三 下个星期三 下礼拜三 下个礼拜三 五天后",
    "2026-12-09": "下下周三 下下星期三 下下个礼拜三 十二天后",
    "2026-12-10": "12月10日 12月10号 十二月十号 十二月十日 12-10 12/10 12.10 2026年12月10日 2026年十二月十日"
    " 二〇二六年十二月十日 二零二六年十二月十号 今年12月10号 今年十二月十号 20261210"
    " 2026.12.10 2026/12/10 下个月10号 下月十号 下个月十号"
    " 12月10日周四 12月10号，星期四 12月10日（周四） 2026年12月10日星期四 周四,12月10日 １２月１０日 下个月的10号",
    "2026-12-11": "两周后 2周后 两个星期后 2个礼拜后 两周以后 两星期后 十四天后",
    "2026-12-12": "十五天后 15天后 半个月后 十五天以后",
    "2026-12-18": "三周后 3周后 三个星期之后",
    "2026-12-27": "一个月后 1个月后 30天后",
    "2026-12-31": "下月底 下个月底 下个月月底 下个月末 年底 今年年底 下个月31号",
    "2027-01-15": "下下个月15号 下下月十五号",
    "2027-02-27": "三个月后 3个月后",
    "2027-05-27": "半年后 六个月后",
    "2027-03-01": "明年3月1日 明年三月一号",
    "2026-11-26": "昨天 昨日 一天前",
    "2026-11-25": "前天 两天前",
    "2026-11-20": "上周五 上个星期五 一周前 七天前",
    "2026-11-13": "上上周五 两周前 两个星期以前",
    "2026-10-31": "上月底 上个月底 上个月月底 上个月的月底",
    "2025-12-10": "去年12月10日 去年十二月十号",
    "2026-08-01": "2026年8月 2026-8 2026-08 2026年八月 2026/8 2026年08月 今年8月",
}
SAID_IN_ENGLISH = {
    "2026-11-27": "today; the 27th; on the 27th; Friday 27 November; Fri 27 Nov; 0 days from now",
    "2026-11-28": "tomorrow; in a day; in 1 day; in one day; coming Saturday; this coming Saturday; this Saturday",
    "2026-11-29": "the day after tomorrow; day after tomorrow; in two days; In 2 days; two days from now",
    "2026-11-30": "end of the month; end of this month; the end of the month; end of month; month end; month-end;"
    " at the end of the month; last day of the month; next Monday; Monday next week; in three days",
    "2026-12-02": "next Wednesday; Next Wed; Wednesday next week; on Wednesday next week; Wednesday of next week;"
    " in five days",
    "2026-12-04": "in a week; in one week; in 1 week; in seven days; a week from now; a week from today; in 7 days",
    "2026-12-10": "10 December 2026; 10 December; December 10; December 10th; 10th December; the 10th of December;"
    " 10th of December; December the 10th; Dec 10; Dec. 10; 10 Dec; 10Dec; 10-Dec; 10-Dec-2026; Dec-10; Dec-10-2026;"
    " Dec 10, 2026; December 10,2026; December 10th, 2026;"
    " 2026 Dec 10; 2026-Dec-10; 2026-12-10; 2026/12/10; 20261210;"
    " Thursday 10 December; Thursday, December 10; Thu, Dec 10, 2026; Thurs 10 Dec; 10 December (Thursday);"
    " 12/10; the 10th of next month; next month on the 10th; 10th of next month; on the 10th of December",
    "2026-12-11": "in two weeks; in 2 weeks; in a fortnight; in 14 days; two weeks from now; in fourteen days",
    "2026-12-12": "in 15 days; in fifteen days",
    "2026-12-18": "in 3 weeks; in three weeks; 3 weeks from today; in 3 wks",
    "2026-12-25": "25/12/2026; 12/25/2026; 25.12.2026; 25-12-2026; 25 - 12 - 2026",
    "2026-12-27": "in a month; in one month; in 1 month; a month from now; in thirty days",
    "2026-12-31": "end of next month; the end of next month; end of the year; last day of next month",
    "2027-05-27": "in six months; in half a year; in 6 months",
    "2026-11-26": "yesterday; a day ago; one day ago",
    "2026-11-25": "the day before yesterday; two days ago; 2 days ago",
    "2026-11-13": "two weeks ago; 2 weeks ago; a fortnight ago",
    "2026-10-27": "a month ago; one month ago; 1 month ago",
    "2026-10-31": "end of last month; the end of last month",
    "2026-08-01": "Aug 2026; August 2026; Aug. 2026; Aug, 2026; 2026 Aug; 2026 August; 2026-08; Aug-2026",
}


def _each(said: dict[str, str], between: str | None) -> list[tuple[str, str]]:
    return [(text.strip(), day) for day, texts in said.items() for text in texts.split(between)]


CHINESE_WAYS = [(text.replace("_", " "), day) for text, day in _each(SAID_IN_CHINESE, None)]
ENGLISH_WAYS = _each(SAID_IN_ENGLISH, ";")


@pytest.mark.parametrize(("text", "day"), [*CHINESE_WAYS, *ENGLISH_WAYS])
def test_a_day_that_can_only_be_one_is_read(text: str, day: str) -> None:
    assert read_day(text, FRIDAY).isoformat() == day


def test_the_list_is_long_in_both_languages() -> None:
    assert min(len(set(CHINESE_WAYS)), len(set(ENGLISH_WAYS))) >= 80


@pytest.mark.parametrize(
    ("text", "today", "first", "other"),
    [
        ("next Wednesday", MONDAY, "2026-11-25", "2026-12-02"),
        ("next Wednesday", SUNDAY, "2026-12-02", "2026-12-09"),
        ("next Sunday", FRIDAY, "2026-11-29", "2026-12-06"),
        ("Sunday next week", FRIDAY, "2026-11-29", "2026-12-06"),
        ("this Wednesday", FRIDAY, "2026-11-25", "2026-12-02"),
        ("Wednesday", FRIDAY, "2026-11-25", "2026-12-02"),
        ("周三", FRIDAY, "2026-11-25", "2026-12-02"),
        ("last Thursday", SUNDAY, "2026-11-19", "2026-11-26"),
        ("周五", FRIDAY, "2026-11-27", "2026-12-04"),
        ("last Thursday", FRIDAY, "2026-11-19", "2026-11-26"),
        ("15号", FRIDAY, "2026-11-15", "2026-12-15"),
        ("the 15th", FRIDAY, "2026-11-15", "2026-12-15"),
        ("31号", FRIDAY, "2026-10-31", "2026-12-31"),
    ],
)
def test_what_may_be_two_days_is_asked_with_both(text: str, today: date, first: str, other: str) -> None:
    with pytest.raises(Refused, match="day_one_of_two") as asked:
        read_day(text, today)
    assert (asked.value.values["first"], asked.value.values["other"]) == (first, other)


@pytest.mark.parametrize(
    ("text", "today", "day"),
    [
        ("15号", FRIDAY, "2026-12-15"),
        ("the 15th", FRIDAY, "2026-12-15"),
        ("Friday", MONDAY, "2026-11-27"),
        ("周三", FRIDAY, "2026-12-02"),
        ("last Monday", MONDAY, "2026-11-16"),
        ("2026-11-15", FRIDAY, "2026-11-15"),
    ],
)
def test_a_field_for_a_day_to_come_takes_the_one_that_is(text: str, today: date, day: str) -> None:
    assert read_day(text, today, side="to_come").isoformat() == day


@pytest.mark.parametrize(
    ("text", "day"),
    [("15号", "2026-11-15"), ("周三", "2026-11-25"), ("Friday", "2026-11-20"), ("2026-12-15", "2026-12-15")],
)
def test_a_field_for_a_day_that_has_usually_been_takes_the_one_that_has(text: str, day: str) -> None:
    assert read_day(text, date(2026, 11, 26), side="has_been").isoformat() == day


def test_a_field_for_a_day_to_come_asks_which_of_two_such_days() -> None:
    with pytest.raises(Refused, match="day_one_of_two"):
        read_day("next Wednesday", MONDAY, side="to_come")


@pytest.mark.parametrize(
    ("text", "day"), [("15号", "2026-11-15"), ("the 28th", "2026-10-28"), ("Wednesday", "2026-11-25")]
)
def test_a_field_for_a_day_that_has_been_takes_the_one_that_has(text: str, day: str) -> None:
    assert read_past_day(text, FRIDAY).isoformat() == day


def test_a_field_for_a_day_that_has_been_asks_which_of_two_such_days() -> None:
    with pytest.raises(Refused, match="day_one_of_two"):
        read_past_day("last Wednesday", FRIDAY)


def test_a_date_beside_another_day_of_the_week_is_asked_about() -> None:
    for text in ("Monday 10 December", "12月10日周一"):
        with pytest.raises(Refused, match="weekday_other"):
            read_day(text, FRIDAY)


NO_SINGLE_DAY = [
    *[
        "下周",
        "下个月",
        "月初",
        "月底前",
        "过两天",
        "两三天后",
        "十几天后",
        "几天后",
        "很快",
        "发工资那天",
        "腊月十五",
        "每月15号",
        "每月十五号",
    ],
    *["周末", "下周末", "15", "8月", "2日", "2月30号", "40号"],
    *(
        "soon",
        "next week",
        "next month",
        "a few days",
        "in a few days",
        "in a couple of weeks",
        "every 15th",
        "pay day",
    ),
    *("Foo 2026", "August", "the weekend", "mid December", "31 Feb 2026", "day 15"),
]


@pytest.mark.parametrize("text", NO_SINGLE_DAY)
def test_what_names_no_single_day_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        read_day(text, FRIDAY)


def test_a_day_that_has_been_is_not_guessed_from_one_told_from_today() -> None:
    for text in ("月底", "in two days", "下个月十五号"):
        with pytest.raises(Refused, match="day_in_future") as refused:
            read_past_day(text, FRIDAY)
        assert date.fromisoformat(refused.value.example) < FRIDAY
