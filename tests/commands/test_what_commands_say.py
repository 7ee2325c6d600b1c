"""list, show, check, due: what they say, in both languages, and how they end."""

import re
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from debt_wizard.case import Case, Debt, Income, Payment, Spending
from debt_wizard.commands.sample_case import sample_case
from support.clock import NOW

from .conftest import Keep, Say

Untouched = Callable[[], dict[str, tuple[bytes, int]]]

TODAY = NOW.date()


def test_without_sessions_list_says_how_to_begin(say: Say) -> None:
    assert say("list").out.startswith("There are no sessions yet.")
    assert say("list", language="zh").out.startswith("还没有记录。")
    assert say("list").code == 0


def test_list_names_step_progress_stage_and_debts(say: Say, keep: Keep) -> None:
    keep("my cards")
    said = say("list")
    assert said.out.startswith("my-cards  my cards\n    saved 23 November 2026, 20:00; ")
    assert re.search(r"stage “Late”; stopped at “What is left over”, \d+ of \d+ steps done; 2 debts\n", said.out)
    assert "2026年11月23日 20:00保存，" in say("list", language="zh").out
    assert "，2笔欠款" in say("list", language="zh").out


def test_list_begins_with_what_was_saved_last(say: Say, keep: Keep) -> None:
    first = keep("first")
    second = keep("second")
    for path, year in ((first, b"2030"), (second, b"2020")):
        path.write_bytes(re.sub(rb"updated = \d{4}", b"updated = " + year, path.read_bytes()))
    listed = [line.split()[0] for line in say("list").out.splitlines() if not line.startswith(" ")]
    assert listed == ["first", "second"]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "zh",
            ["甲银行信用卡中心（信用卡）：36,000元，年利率18.25%，每月25日还款，2026年9月25日起逾期", "一共48,000元",
             "还剩：2,332元", "留900元作缓冲，拿得出1,432元来还款",
             "甲银行信用卡中心：每月1,000元，36个月，共还36,000元，2029年11月15日还清",
             "2026-11-27（还有4天）乙消费金融公司说好答复", "2026-12-15（还有22天）还甲银行信用卡中心：1,000元"],
        ),
        (
            "en",
            ["Bank A, credit cards (Credit card): ¥36,000, 18.25% a year, due on the",
             "25th of each month, late since 25 September 2026",
             "¥48,000 in all", "Left over: ¥2,332", "With ¥900 held back, ¥1,432 is there for payments",
             "Bank A, credit cards: ¥1,000 a month for 36 months, ¥36,000 in all, done by 15 November 2029",
             "2026-11-27 (in 4 days) Consumer Finance B promised a reply",
             "2026-12-15 (in 22 days) pay ¥1,000 to Bank A, credit cards"],
        ),
    ],
)  # fmt: skip
def test_show_tells_debts_the_month_proposals_and_what_is_due(
    say: Say, keep: Keep, language: str, expected: list[str]
) -> None:
    keep("cards", sample_case(language, TODAY))
    said = say("show", "cards", language=language)
    assert said.code == 0
    for part in expected:
        assert part in said.out


@pytest.mark.parametrize("command", ["show", "check"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_blank_case_is_told_calmly(say: Say, keep: Keep, command: str, language: str) -> None:
    keep("blank", Case())
    said = say(command, "blank", language=language)
    assert said.code == (0 if command == "show" else 5)
    assert said.err == ""
    assert "None" not in said.out


def test_a_session_is_named_by_its_name_its_file_name_or_its_path(say: Say, keep: Keep, tmp_path: Path) -> None:
    path = keep("cards")
    outside = tmp_path / "elsewhere.toml"
    outside.write_bytes(path.read_bytes())
    said = {name: say("show", name).out for name in ("cards", "cards.toml", str(path), str(outside), "elsewhere.toml")}
    assert len(set(said.values())) == 1


def test_a_session_is_named_by_its_title_too_where_one_alone_has_it(say: Say, keep: Keep) -> None:
    keep("Mum card and loan", Case())
    assert say("show", "Mum card and loan").code == 0
    keep("Mum card and loan", Case())
    assert say("show", "Mum card and loan").code != 0


def _promising(monthly: str) -> Case:
    case = sample_case("en", TODAY)
    case.plan.proposal[0].monthly = Decimal(monthly)
    return case


CASES = [
    ("within", 0, _promising("300.00")),
    ("stretched", 3, sample_case("en", TODAY)),
    ("over", 4, _promising("4000.00")),
    (
        "deficit",
        4,
        Case(
            debt=[Debt(id="card", balance=Decimal(1000))],
            income=[Income(amount=Decimal(1000))],
            spending=[Spending(amount=Decimal(2000))],
        ),
    ),
    ("unknown", 5, Case(debt=[Debt(id="card", balance=Decimal(1000))])),
]


SAID = {
    "within": ("在能力之内", "within your means"),
    "stretched": ("有点紧", "stretched"),
    "over": ("答应过头了", "too much"),
    "deficit": ("先别答应任何数", "promise no amount yet"),
    "unknown": ("说不准守不守得住", "Too early to say"),
}


@pytest.mark.parametrize(("level", "code", "case"), CASES, ids=[level for level, _, _ in CASES])
def test_check_ends_with_the_code_of_its_level(say: Say, keep: Keep, level: str, code: int, case: Case) -> None:
    keep("cards", case)
    for language, words in zip(("zh", "en"), SAID[level], strict=True):
        said = say("check", "cards", language=language)
        assert said.code == code
        assert words in said.out
    assert say("check", "cards", "--json").code == code


def test_check_says_every_rule(say: Say, keep: Keep) -> None:
    keep("cards")
    said = say("check", "cards").out
    assert "✓ Living costs are safe: ¥2,332 left over, ¥1,350 promised, ¥982 to spare." in said
    assert "x With a quarter less income for three months, it does not hold." in said
    assert "If something goes wrong:" in said


def test_due_says_the_overdue_first_and_how_far_each_is(say: Say, keep: Keep) -> None:
    case = sample_case("en", TODAY)
    case.contact = []
    case.payment = [
        Payment(debt="card", due=TODAY + timedelta(days=days), amount=Decimal(100)) for days in (31, 30, 1, 0, -1, -40)
    ]
    keep("cards", case)
    lines = say("due").out.splitlines()
    assert lines[0] == "Due within 30 days, or overdue (5):"
    assert [line.split("(")[1].split(")")[0] for line in lines[1:]] == [
        "40 days overdue", "1 day overdue", "today", "in 1 day", "in 30 days",
    ]  # fmt: skip
    assert "过了40天" in say("due", language="zh").out
    assert len(say("due", "--days", "31").out.splitlines()) == 7


def test_due_looks_through_all_sessions_and_names_them(say: Say, keep: Keep) -> None:
    keep("one")
    keep("two")
    said = say("due").out
    assert said.count("(in “one”)") == said.count("(in “two”)") == 3
    dates = re.findall(r"^ {2}(\S+)", said, re.MULTILINE)
    assert dates == sorted(dates)


def test_due_says_when_there_is_nothing(say: Say) -> None:
    nothing = "Nothing that was agreed or promised is due within 30 days, and none of it is overdue.\n"
    assert say("due").out == nothing
    assert say("due", "--days", "7", language="zh").out == "说好的事，7天内没有到期的，也没有过期的。\n"


@pytest.mark.parametrize("flags", [(), ("--read-only",), ("--json",)])
def test_commands_that_tell_write_nothing(
    say: Say, keep: Keep, example: Path, untouched: Untouched, flags: tuple[str, ...]
) -> None:
    keep("cards")
    before = untouched()
    for command in (["list"], ["show", "cards"], ["show", "example"], ["check", "example"], ["due"], ["list"]):
        assert say(*command, *flags).code in {0, 3}
    say("doctor")
    assert untouched() == before


def test_a_home_that_is_not_there_is_not_made(say: Say, untouched: Untouched, tmp_path: Path) -> None:
    for command in (["list"], ["due"], ["show", "x"], ["doctor"], ["--help"]):
        say(*command)
    assert not (tmp_path / "home").exists()


def test_a_session_that_is_open_elsewhere_is_told_all_the_same(say: Say, keep: Keep, home: object) -> None:
    from debt_wizard.storage import Home, Sessions

    keep("cards")
    assert isinstance(home, Home)
    held = Sessions(home, now=lambda: NOW).open("cards")
    try:
        assert say("show", "cards").code == 0
        assert say("check", "cards").code == 3
    finally:
        held.close()


def test_incognito_hides_every_amount(say: Say, keep: Keep) -> None:
    keep("cards")
    for command in (["show", "cards"], ["check", "cards"], ["due"]):
        said = say(*command, "--incognito").out
        assert "•••" in said
        assert not re.search(r"¥-?\d", said)
    assert not re.search(r"\d+元", say("show", "cards", "--incognito", language="zh").out)
