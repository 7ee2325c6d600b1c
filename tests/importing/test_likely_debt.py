"""Which debt a file of payments is taken for at first."""

from collections.abc import Sequence
from datetime import date

import pytest

from debt_wizard.case import Agreement, Case, Debt
from debt_wizard.importing.columns import guessed
from debt_wizard.importing.likely_debt import debt_at_first, debt_of_rows
from debt_wizard.importing.table import table_of
from support.clock import NOW
from support.household import money

LENDERS = {"a": "甲银行信用卡中心", "b": "乙消费金融公司", "c": "丙小额贷款公司"}
HEAD = "日期,金额,交易对方\n"


def _case(agreed: Sequence[str] = ()) -> Case:
    case = Case(debt=[Debt(id=debt, lender=lender) for debt, lender in LENDERS.items()])
    case.agreement = [Agreement(debt=debt, agreed_at=NOW, monthly=money(600), months=12) for debt in agreed]
    return case


def _of_rows(case: Case, *payees: str, head: str = HEAD) -> str | None:
    table = table_of((head + "".join(f"2026-09-15,600,{payee}\n" for payee in payees)).encode())
    return debt_of_rows(case, table, guessed(table, "payments"))


def test_the_debt_whose_lender_a_row_names_comes_first() -> None:
    assert _of_rows(_case(), "巷口面馆", "乙消费金融") == "b"
    assert _of_rows(_case(agreed=["c"]), "乙消费金融") == "b"


def test_of_several_that_are_named_one_that_is_agreed_comes_first() -> None:
    assert _of_rows(_case(agreed=["b"]), "甲银行", "乙消费金融") == "b"
    assert _of_rows(_case(), "乙消费金融", "甲银行") == "a"


@pytest.mark.parametrize("head", [HEAD, "日期,金额,卡号\n"])
def test_rows_that_name_no_lender_tell_no_debt(head: str) -> None:
    assert _of_rows(_case(agreed=["b"]), "巷口面馆", head=head) is None


def test_without_a_file_it_is_one_that_is_agreed_and_else_the_first() -> None:
    assert debt_at_first(_case(agreed=["c", "b"])) == "b"
    assert debt_at_first(_case()) == "a"
    assert debt_at_first(Case()) is None


def test_a_debt_that_is_out_of_the_talk_or_settled_stands_behind_the_others() -> None:
    case = _case(agreed=["a", "b"])
    case.debt[0].in_scope = False
    assert debt_at_first(case) == "b"
    case.debt[1].settled_on = date(2026, 9, 1)
    assert debt_at_first(case) == "c"
    assert _of_rows(case, "甲银行") == "a"
