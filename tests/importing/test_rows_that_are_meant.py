"""Which rows of a bill are taken, which are passed over, and which cannot be read, each with its reason."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.case import Debt, Payment
from debt_wizard.importing.columns import ImportKind, guessed
from debt_wizard.importing.rows import Stopped, Wanted
from debt_wizard.importing.table import table_of
from debt_wizard.importing.taken import MOST, Taken, taken, total_of
from debt_wizard.language import Language
from debt_wizard.screens.import_told import import_told
from debt_wizard.typed import Refused

TODAY = date(2026, 11, 23)

WALLET = """交易时间,交易对方,商品,收/支,金额(元),支付方式,当前状态
2026-09-15 08:30:11,甲银行,信用卡还款,/,¥1000.00,零钱,支付成功
2026-09-16 08:30:11,某人,红包,收入,¥20.00,/,已存入零钱
2026-09-17 08:30:11,饭馆,晚饭,支出,¥35.00,零钱,支付成功
2026-09-18 08:30:11,甲银行,优惠,支出,¥0.00,零钱,支付成功
2026-09-19 08:30:11,甲银行,信用卡还款,/,¥500.00,零钱,已全额退款
"""


def _found(bill: str, kind: ImportKind = "payments", room: int | None = None, **wanted: Any) -> Taken:
    table = table_of(bill.encode())
    return taken(table, kind, guessed(table, kind), "card", TODAY, wanted=Wanted(**wanted), room=room)


def _paid(found: Taken) -> list[int]:
    return [int(each.paid or 0) for each in found.entries if isinstance(each, Payment)]


def _why(found: Taken) -> list[tuple[int, str, str]]:
    return [(row.line, row.field, row.why.code if isinstance(row.why, Refused) else row.why) for row in found.refused]


def test_only_rows_with_the_text_are_taken_and_the_others_are_counted() -> None:
    found = _found(WALLET, text="甲银行")
    assert _paid(found) == [1000]
    assert found.left_out == {"text": 2, "zero": 1, "given_back": 1}
    assert found.rows == 5


def test_the_text_is_found_in_capitals_and_full_width_alike() -> None:
    assert len(_found("日期,金额,备注\n2026-09-15,1,ＡＢＣ Bank\n", text="abc bank").entries) == 1


def test_a_repayment_that_a_wallet_counts_neither_way_is_no_money_in() -> None:
    assert _paid(_found(WALLET)) == [1000, 35]
    assert _found(WALLET).left_out["money_in"] == 1


def test_only_what_is_marked_as_out_can_be_wished_for_and_so_can_everything() -> None:
    out = _found(WALLET, direction="out")
    assert _paid(out) == [35]
    assert out.left_out["not_out"] == 1
    assert _paid(_found(WALLET, direction="all")) == [1000, 20, 35]


@pytest.mark.parametrize("word", ["借", "支出", "debit", "DR", "转出"])
def test_the_words_of_banks_for_money_out_are_known(word: str) -> None:
    found = _found(f"交易日期,借贷标志,交易金额\n2026-09-15,{word},100\n2026-09-16,贷,200\n", direction="out")
    assert _paid(found) == [100]


def test_where_only_signs_tell_the_missing_minus_is_money_in_and_no_minus_is_taken_over() -> None:
    found = _found("date,amount\n2026-09-15,-1000\n2026-09-16,2500\n")
    assert _paid(found) == [1000]
    assert found.left_out == {"money_in": 1}
    assert (found.meant.told_by, found.had_minus) == ("sign", True)


def test_amounts_that_all_have_a_minus_or_none_all_count_as_paid() -> None:
    for sign in ("-", ""):
        found = _found(f"date,amount\n2026-09-15,{sign}1000\n2026-09-16,{sign}2500\n")
        assert _paid(found) == [1000, 2500]
        assert (found.meant.told_by, found.had_minus) == (None, sign == "-")


def test_a_column_of_its_own_tells_what_came_in() -> None:
    found = _found("交易日期,支出,收入,摘要\n2026-09-15,1000,,还款\n2026-09-16,,8000,工资\n2026-09-17,0.00,5,利息\n")
    assert _paid(found) == [1000]
    assert found.left_out == {"money_in": 2}


def test_an_amount_of_zero_does_not_tell_money_in_from_money_out() -> None:
    found = _found("date,amount\n2026-09-15,-1000\n2026-09-16,0.00\n2026-09-17,-2500\n")
    assert _paid(found) == [1000, 2500]
    assert (found.left_out, found.meant.told_by) == ({"zero": 1}, None)


def test_beside_a_column_of_money_in_what_has_none_is_marked_as_out() -> None:
    bill = "交易日期,支出,收入\n2026-09-15,1000,\n2026-09-16,,8000\n2026-09-17,300,300\n"
    assert _paid(_found(bill)) == [1000, 300]
    out = _found(bill, direction="out")
    assert _paid(out) == [1000]
    assert out.left_out == {"money_in": 1, "not_out": 1}


def test_more_rows_than_are_meant_are_not_taken_and_the_first_are_shown() -> None:
    rows = "".join(f"2026-09-15,{at + 1}\n" for at in range(MOST["payments"] + 1))
    found = _found("日期,金额\n" + rows)
    assert found.is_too_many
    assert 0 < len(found.entries) < 10
    assert not _found("日期,金额\n" + rows, text="99").is_too_many


def test_no_more_are_taken_than_the_session_has_room_for() -> None:
    rows = "日期,金额\n2026-09-15,1\n2026-09-16,2\n"
    assert _found(rows, room=1).is_too_many
    assert not _found(rows, room=2).is_too_many


def test_looking_through_stops_where_nobody_waits_any_more() -> None:
    table = table_of(WALLET.encode())
    with pytest.raises(Stopped):
        taken(table, "payments", guessed(table, "payments"), "card", TODAY, stopped=lambda: True)


@pytest.mark.parametrize("head", ["贷款余额（元）", "欠款", "剩余本金(元)", "待还金额", "Outstanding"])
def test_usual_headings_of_debts_are_known(head: str) -> None:
    found = _found(f"机构,{head},每月还款,逾期日期\n甲银行,36000,1000,2026-07-01\n", "debts")
    (debt,) = found.entries
    assert isinstance(debt, Debt)
    assert (debt.balance, debt.contract_payment) == (Decimal(36000), Decimal(1000))
    assert debt.overdue_since == date(2026, 7, 1)


@pytest.mark.parametrize("word", ["", "-", "无", "未逾期", "N/A", "/"])
def test_a_cell_that_says_there_is_nothing_is_empty(word: str) -> None:
    (debt,) = _found(f"机构,欠款,逾期日期\n甲银行,36000,{word}\n", "debts").entries
    assert isinstance(debt, Debt)
    assert debt.overdue_since is None


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("-300", "minus"),
        ("300-", "minus"),
        ("=1+2", "formula"),
        ('"1.234,50"', "amount_grouping"),
        ("abc", "amount_not_a_number"),
    ],
)
def test_a_balance_that_is_not_sure_is_named_with_its_line_and_nothing_is_guessed(cell: str, why: str) -> None:
    found = _found(f"机构,欠款\n甲银行,{cell}\n", "debts")
    assert not found.entries
    assert _why(found) == [(2, "balance", why)]


@pytest.mark.parametrize("cell", ["2026-09-15 08:30:11", "2026/9/15 8:30", "2026-09-15T08:30:11", "15 September 2026"])
def test_the_time_of_a_day_is_left_aside(cell: str) -> None:
    (entry,) = _found(f"date,amount\n{cell},1\n").entries
    assert isinstance(entry, Payment)
    assert entry.paid_on == date(2026, 9, 15)


def test_a_text_that_is_too_long_ends_in_an_ellipsis() -> None:
    (entry,) = _found(f"date,amount,note\n2026-09-15,1,{'x' * 500}\n").entries
    assert isinstance(entry, Payment)
    assert (len(entry.note), entry.note[-1]) == (200, "…")


@pytest.mark.parametrize(
    "last",
    ["合计,,17000", "合 计：,,17000", "3,总计,17000", ",Total,17000", "小计（元）,,17000", "Grand total:,,17000"],
)
def test_a_sum_below_the_debts_is_no_debt_of_its_own(last: str) -> None:
    table = table_of(f"序号,机构,欠款\n1,甲银行,5000\n2,全部落袋小贷,12000\n{last}\n".encode())
    found = taken(table, "debts", guessed(table, "debts"), "debt", TODAY)
    assert total_of(found) == 17_000
    assert found.left_out == {"sum": 1}
    assert "合计、小计：1行" in import_told(Language("zh"), "debts", found, Wanted())
    assert "sums of other rows: 1" in import_told(Language("en"), "debts", found, Wanted())


def test_a_sum_below_the_payments_is_told_as_one_and_not_as_a_fault() -> None:
    table = table_of("日期,金额\n2026-09-15,1000\n合计,1000\n".encode())
    found = taken(table, "payments", guessed(table, "payments"), "card", TODAY)
    assert total_of(found) == 1000
    assert found.refused == ()
    assert found.left_out == {"sum": 1}
