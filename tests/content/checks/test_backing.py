"""What a text says as a rule stands in a fact that it names: in an edited copy, what was changed is found."""

from collections.abc import Callable
from pathlib import Path

import pytest

import debt_wizard_content
from debt_wizard_content.checks.backing import check_backing
from debt_wizard_content.source import SHIPPED
from support.flaws import in_english

from .conftest import Copy

Edit = Callable[..., list[str]]

ROAD = "sentences/road.toml"
CARDS = "guidance/cards.toml"
NO_FEE = "letters/refuse_fee.toml"
KEEP = ("我会保存这次联系的记录。", "I am keeping a record of this contact.")


@pytest.fixture
def edit(copy: Copy) -> Edit:
    """Change a file of a copy of the content; what the check then finds, line by line."""
    return lambda file, *changes: in_english(check_backing(copy(file, *changes)))


def test_the_shipped_content_is_backed() -> None:
    assert in_english(check_backing(SHIPPED)) == []


@pytest.mark.parametrize(
    ("file", "changes", "said"),
    [
        (NO_FEE, [("打96110", "打96119"), ("call 96110", "call 96119")], "96119"),
        ("letters/change_date.toml", [("第543条", "第549条"), ("article 543", "article 549")], "第549条"),
        ("letters/fee_not_agreed.toml", [("543 and 544", "543 and 545")], "articles 543 and 545"),
        ("letters/ask_statement.toml", [("2026年8月1日", "2026年9月1日")], "2026年9月1日"),
        (NO_FEE, [(KEEP[0], "请按法发〔2017〕23号办。")], "〔2017〕23号"),
        (NO_FEE, [(KEEP[0], "请看 www.jieqian.com 上的说明。")], "www.jieqian.com"),
        ("letters/stop_interest.toml", [("大约{{ monthly_interest }}。", "大约486.67元。")], "486.67元"),
        ("letters/stop_interest.toml", [("about {{ monthly_interest }}.", "about ¥486.67.")], "¥486.67"),
        (
            "catalogues/evidence.toml",
            [("www.pbccrc.org.cn", "www.pbcrc.org.cn")],
            "www.pbcrc.org.cn",
        ),
        (NO_FEE, [(KEEP[1], "See No. 23 of 2017.")], "No. 23 of 2017"),
        (NO_FEE, [(KEEP[0], "请在15日内答复。")], "15日"),
        (NO_FEE, [(KEEP[1], "Answer within two weeks.")], "two weeks"),
        (NO_FEE, [(KEEP[0], "《民法典》第一千零三十三条写着。")], "第一千零三十三条"),
        (ROAD, [("12348问", "12349问")], "12349"),
        ("sentences/compare.toml", [("5 years at most", "6 years at most")], "6 years"),
        (CARDS, [("不应超过3次", "不应超过4次")], "4次"),
        (CARDS, [("不应超过3次", "不应超过五次")], "五次"),
        (CARDS, [("3 effective calls", "4 effective calls")], "4 effective calls"),
        (CARDS, [("3 effective calls", "effective calls five times")], "five times"),
        (CARDS, [("22:00到次日8:00", "21:00到次日8:00")], "21:00"),
        (CARDS, [("within 15 days, complex", "within 15 hours, complex")], "15 hours"),
        (CARDS, [("complex ones within 30", "complex ones within 31")], "31"),
    ],
)
def test_a_number_that_no_fact_holds_is_found(edit: Edit, file: str, changes: list[tuple[str, str]], said: str) -> None:
    found = edit(file, *changes)
    assert any(
        flaw.startswith(f"{file}:") and f": “{said}” in " in flaw and "stands in none of its facts" in flaw
        for flaw in found
    )


def test_a_number_is_named_on_its_own_line(edit: Edit) -> None:
    lines = (Path(debt_wizard_content.__file__).parent / NO_FEE).read_text("utf-8").splitlines()
    line = next(number for number, told in enumerate(lines, 1) if "call 96110" in told)
    (found,) = edit(NO_FEE, ("call 96110", "call 96119"))
    assert found.startswith(f"{NO_FEE}:{line}: call_after: “96119” in English")


@pytest.mark.parametrize("law", ["依法处理。", "你必须答复。"])
def test_a_letter_that_speaks_of_the_law_names_a_fact(edit: Edit, law: str) -> None:
    assert edit(NO_FEE, (KEEP[0], law)) != []


@pytest.mark.parametrize(
    "said",
    [
        "要写每月还多少，比如：15日内还1000元。",
        "一次还一点，一天问一回。",
        "分成两个部分，说三点。",
        "还款日是每月15日。",
    ],
)
def test_an_example_and_a_manner_of_speaking_are_no_rule(edit: Edit, said: str) -> None:
    assert edit(NO_FEE, (KEEP[0], said)) == []


def test_a_sentence_names_the_figures_that_are_our_own(edit: Edit) -> None:
    assert edit("sentences/commands_show.toml", ("figures = [30]", "figures = [31]")) != []
