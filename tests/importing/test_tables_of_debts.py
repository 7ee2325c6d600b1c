"""Tables of debts as people keep them: the kind of each, and those that are in the list already."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.case import Debt
from debt_wizard.case.debt import PRODUCTS
from debt_wizard.importing.columns import guessed
from debt_wizard.importing.kind_of_debt import kind_of_debt
from debt_wizard.importing.rows import Wanted
from debt_wizard.importing.table import table_of
from debt_wizard.importing.taken import Taken, taken, total_of
from debt_wizard.language import Language
from debt_wizard.screens.import_told import import_told
from debt_wizard_content.catalogues import item

TODAY = date(2026, 11, 28)

DEBTS = "机构,类型,欠款,尾号\n甲银行,信用卡,5000,1234\n乙公司,消费贷,3000,\n丙,谁知道,200,\n丁,,100,\n"


def _found(table: str = DEBTS, held: tuple[Debt, ...] = (), **wanted: Any) -> Taken:
    read = table_of(table.encode())
    return taken(read, "debts", guessed(read, "debts"), "debt", TODAY, wanted=Wanted(**wanted), held=held)


def _debts(found: Taken) -> list[Debt]:
    return [each for each in found.entries if isinstance(each, Debt)]


def test_the_kind_of_each_debt_is_taken_from_its_column_and_shown() -> None:
    found = _found()
    assert [each.product for each in _debts(found)] == ["credit_card", "consumer_loan", None, None]
    told = import_told(Language("zh"), "debts", found, Wanted())
    assert "甲银行  哪一类：信用卡  一共欠多少：5,000元" in told
    assert "看不出是哪一类的：1笔" in told
    assert "Kind not understood: 1" in import_told(Language("en"), "debts", found, Wanted())


@pytest.mark.parametrize("product", PRODUCTS)
def test_each_kind_is_known_by_its_own_name(product: str) -> None:
    kind = item("products", product)
    assert kind is not None
    assert {kind_of_debt(name) for name in kind.name.by_language.values()} == {product}


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ("招行信用卡", "credit_card"),
        ("Credit card (CMB)", "credit_card"),
        ("住房按揭", "mortgage"),
        ("个人住房抵押贷款", "mortgage"),
        ("抵押贷款", "bank_loan"),
        ("朋友借的", "private"),
        ("网贷", "platform_loan"),
        ("小额贷款公司", "microloan"),
        ("房贷和车贷", None),
        ("不知道", None),
    ],
)
def test_a_kind_is_known_by_what_a_cell_holds_of_it(cell: str, kind: str | None) -> None:
    assert kind_of_debt(cell) == kind


def test_a_debt_that_is_in_the_list_already_is_left_out_unless_it_is_wanted() -> None:
    held = tuple(_debts(_found())[:2])
    found = _found(held=held)
    assert [each.lender for each in _debts(found)] == ["丙", "丁"]
    told = import_told(Language("zh"), "debts", found, Wanted())
    assert "清单里已经有的：2笔，不再导入。" in told
    assert "一共欠多少：5,000元  账户尾号：1234  （清单里已经有了）" in told
    assert total_of(_found(held=held, takes_known=True)) == 8300


@pytest.mark.parametrize(
    ("account", "count"),
    [("1234", 1), ("", 1), ("9999", 0)],
)
def test_a_debt_of_a_lender_in_the_list_with_another_balance_may_be_the_same(account: str, count: int) -> None:
    found = _found(held=(Debt(lender="甲银行", account=account, balance=Decimal(4200)),))
    assert (found.other_balances, len(found.entries)) == (count, 4)
    told = import_told(Language("zh"), "debts", found, Wanted())
    assert ("账户尾号：1234  （同一家，数不一样）" in told) == bool(count)
    assert (
        "Same lender as in the list, another balance: 1." in import_told(Language("en"), "debts", found, Wanted())
    ) == bool(count)


def test_a_debt_that_is_settled_is_not_the_same_one() -> None:
    held = (Debt(lender="甲银行", balance=Decimal(5000), settled_on=date(2025, 1, 1)),)
    assert _found("机构,欠款\n甲银行,3000\n", held=held).other_balances == 0


def test_another_debt_beside_one_that_is_found_again_is_another() -> None:
    held = (Debt(lender="甲银行", balance=Decimal(5000)),)
    found = _found("机构,欠款\n甲银行,5000\n甲银行,3000\n", held=held)
    assert (found.known, found.other_balances) == (1, 0)
    assert total_of(found) == 3000


def test_two_accounts_at_a_lender_with_the_same_balance_are_two_debts() -> None:
    held = (Debt(lender="甲银行", account="1234", balance=Decimal(5000)),)
    found = _found("机构,尾号,欠款\n甲银行,9999,5000\n甲银行,1234,5000\n", held=held)
    assert [each.account for each in _debts(found)] == ["9999"]


@pytest.mark.parametrize("cell", ["2026-09-25", "2026-09-25 08:30:11", "2026年9月25日"])
def test_the_day_since_which_a_debt_is_late_is_read_out_of_a_moment(cell: str) -> None:
    found = _found(f"机构,欠款,逾期日期\n甲银行,5000,{cell}\n")
    assert [each.overdue_since for each in _debts(found)] == [date(2026, 9, 25)]


@pytest.mark.parametrize(("cell", "count"), [("", 0), ("-", 0), ("不知道", 1)])
def test_only_a_kind_that_is_named_can_be_one_that_is_not_understood(cell: str, count: int) -> None:
    assert _found(f"机构,类型,欠款\n甲银行,{cell},5000\n").open_kinds == count


def test_of_two_debts_that_look_alike_one_may_be_new() -> None:
    held = (Debt(lender="甲银行", balance=None),)
    assert len(_found("机构,欠款\n甲银行,\n甲银行,\n", held=held).entries) == 1


def test_an_amount_that_its_own_comma_parts_is_refused_with_the_way_to_mend_it() -> None:
    table = '机构,欠款,月供\n甲银行,12,345.67,800\n乙公司,500,100.00\n丙银行,"12,345.67",800\n'
    found = _found(table)
    assert [(each.lender, each.balance) for each in _debts(found)] == [
        ("乙公司", Decimal(500)),
        ("丙银行", Decimal("12345.67")),
    ]
    assert [(row.line, row.field, row.why) for row in found.refused] == [(2, "balance", "split")]
    assert "“12,345.67”里的逗号把数分成了两格" in import_told(Language("zh"), "debts", found, Wanted())


@pytest.mark.parametrize("balance", ["1,200", "-12,345", "123,456.78", "￥1,200.5元"])
def test_a_balance_in_two_cells_is_none(balance: str) -> None:
    found = _found(f"机构,欠款,月供\n甲银行,{balance},800\n")
    assert (found.entries, [row.cell for row in found.refused]) == ((), [balance])


@pytest.mark.parametrize(
    "table",
    [
        "机构,欠款,每月还款日\n甲银行,5000,15,200\n",
        "机构,欠款,月供\n甲银行,1,2345,备注\n",
        "机构,欠款,月供\n甲银行,1234,567,备注\n",
    ],
)
def test_cells_that_cannot_be_one_amount_are_read_as_they_stand(table: str) -> None:
    found = _found(table)
    assert [each.lender for each in _debts(found)] == ["甲银行"]
