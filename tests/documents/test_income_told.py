"""An irregular income is told as one, in every form of every letter and in the rehearsal."""

from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.advice.income_words import income_words
from debt_wizard.advice.rehearsal import answers
from debt_wizard.case import Case, Income
from debt_wizard.documents.figure_check import check_figures
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language

TODAY = date(2026, 11, 23)
ZH, EN = Language("zh"), Language("en")


def _with(case: Case, *income: Income) -> Case:
    case.income = list(income)
    return case


def _salary() -> Income:
    return Income(kind="salary", amount=Decimal(6200), day=15)


def _chance(*history: int) -> Income:
    return Income(kind="self_employed", history=[Decimal(each) for each in history], certain=False)


@pytest.mark.parametrize("channel", ["email", "chat", "phone", "meeting"])
def test_no_form_states_a_chance_income_as_a_fixed_one(case: Case, channel: str) -> None:
    _with(case, _salary(), _chance(900, 0, 650, 1200))
    wanted = Wanted(case.debt[0], "first_proposal", channel)
    told = {code: letter(case, wanted, Language(code), TODAY) for code in ("zh", "en")}
    assert "每月工资6,200元，另有不固定的收入，近4个月平均687.50元" in told["zh"]
    assert "My income is a salary of ¥6,200 a month, plus irregular income of ¥687.50 a month" in told["en"]
    assert "on average over the last 4 months" in told["en"]
    for code, text in told.items():
        assert "6,887.50" not in text
        assert not check_figures(text, case, case.debt[0], Language(code), TODAY)


def test_the_rehearsal_tells_the_income_in_the_same_words(case: Case) -> None:
    _with(case, _salary(), _chance(900, 0, 650, 1200))
    assert answers(case, ZH, TODAY, case.debt[0])["income"] == income_words(case, ZH)


@pytest.mark.parametrize(
    ("income", "zh", "en"),
    [
        ([_salary()], "每月工资6,200元", "a salary of ¥6,200 a month"),
        ([_salary(), Income(kind="rent", amount=Decimal(800))], "每月收入7,000元", "¥7,000 a month"),
        ([_chance(900, 600)], "收入不固定，按少的月份算是600元", "irregular and comes to ¥600 in a lean month"),
        (
            [Income(kind="pension", amount=Decimal(3000)), Income(amount=Decimal(500), certain=False)],
            "每月固定收入3,000元，另有不固定的收入，每月大约500元",
            "a regular ¥3,000 a month, plus irregular income of about ¥500 a month",
        ),
        ([_chance(0, 0, 0)], "现在没有收入", "nothing at present"),
    ],
)
def test_income_is_told_as_sure_as_it_is(case: Case, income: list[Income], zh: str, en: str) -> None:
    _with(case, *income)
    assert (income_words(case, ZH), income_words(case, EN)) == (zh, en)


@pytest.mark.parametrize("history", [(900, 0, 650, 1200), (900, 600)])
@pytest.mark.parametrize("code", ["zh", "en"])
def test_an_income_that_is_all_chance_raises_no_remark_on_its_figure(
    case: Case, history: tuple[int, ...], code: str
) -> None:
    _with(case, _chance(*history))
    for channel in ("email", "chat", "phone", "meeting"):
        text = letter(case, Wanted(case.debt[0], "token_payment", channel), Language(code), TODAY)
        found = check_figures(text, case, case.debt[0], Language(code), TODAY)
        told = {text[each.start : each.end] for each in found}
        assert not told & {"687.50元", "¥687.50", "600元", "¥600"}
