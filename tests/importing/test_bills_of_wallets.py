"""Bills as Alipay and WeChat hand them out: repayments are taken, what was closed or given back is not."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.case import Payment
from debt_wizard.importing.columns import guessed, heading_of
from debt_wizard.importing.rows import Wanted
from debt_wizard.importing.table import table_of
from debt_wizard.importing.taken import Taken, taken, total_of
from debt_wizard.language import Language
from debt_wizard.screens.import_told import import_told
from support.household import money

from .bills import alipay, wechat

TODAY = date(2026, 11, 23)
ZH, EN = Language("zh"), Language("en")


def _found(bill: bytes, held: tuple[Payment, ...] = (), **wanted: Any) -> Taken:
    table = table_of(bill)
    return taken(table, "payments", guessed(table, "payments"), "card", TODAY, wanted=Wanted(**wanted), held=held)


def _paid(found: Taken) -> list[tuple[str, Decimal | None]]:
    return [(str(each.paid_on), each.paid) for each in found.entries if isinstance(each, Payment)]


def test_the_heading_below_the_words_of_a_wallet_is_found_and_its_columns_are_known() -> None:
    for bill, encoding in ((alipay(), "gb18030"), (wechat(), "utf-8-sig")):
        table = table_of(bill)
        assert table.encoding == encoding
        heading = heading_of(table, "payments")
        assert heading is not None
        assert table.rows[heading].cells[0] == "交易时间"
        columns = guessed(table, "payments")
        assert {"paid_on", "paid", "way", "note", "direction", "status", "order"} <= set(columns)
        assert table.rows[heading].cells[columns["order"]] in {"交易订单号", "交易单号"}


def test_repayments_of_a_card_that_alipay_counts_neither_way_are_taken() -> None:
    found = _found(alipay(), text="甲银行")
    assert _paid(found) == [
        ("2026-11-15", money(1000)),
        ("2026-10-15", money(1000)),
        ("2026-08-15", money(800)),
    ]
    assert found.left_out == {"text": 10, "not_done": 1}  # one repayment failed


def test_money_drawn_from_a_wallet_to_an_account_at_the_lender_is_no_repayment() -> None:
    drawn = '2026-11-12 09:30:11,零钱提现,甲银行(8899),"/",/,¥500.00,甲银行(8899),提现已到账,"1009\t","\t","/"\r\n'
    found = _found(wechat() + drawn.encode(), text="甲银行")
    assert _paid(found) == [("2026-11-16", money(1000)), ("2026-10-16", money(500))]
    assert found.left_out["own"] == 1
    moved = "2026-11-12 09:30:11,账户存取,甲银行,/,提现-快速提现,不计收支,500.00,余额,交易成功,202611120012\t,\t,,\r\n"
    found = _found(alipay() + moved.encode("gbk"), text="甲银行")
    assert len(found.entries) == 3
    assert found.left_out["own"] == 1


def test_what_alipay_gave_back_in_part_is_taken_without_it_and_in_full_is_left_out() -> None:
    found = _found(alipay(), text="丙小贷")
    assert _paid(found) == [("2026-11-10", money(450))]
    assert found.refunded == (money(150),)
    assert found.left_out == {"text": 9, "given_back": 1, "refund": 3}
    assert found.meant.loose_refunds == 1  # its payment lies before the first day of the bill


def test_of_a_payment_that_is_in_the_log_already_nothing_is_said_to_be_taken_off() -> None:
    held = tuple(each for each in _found(alipay(), text="丙小贷").entries if isinstance(each, Payment))
    assert _found(alipay(), held, text="丙小贷").refunded == ()
    assert _found(alipay(), held, text="丙小贷", takes_known=True).refunded == (money(150),)


def test_closed_rows_refunds_and_borrowed_money_of_alipay_are_no_payments() -> None:
    found = _found(alipay())
    assert found.left_out == {"not_done": 2, "given_back": 1, "refund": 4, "money_in": 2}
    assert total_of(found) == money("3268.50")


def test_what_wechat_gave_back_is_read_from_its_status() -> None:
    found = _found(wechat())
    assert _paid(found) == [
        ("2026-11-16", money(1000)),
        ("2026-11-12", money(118)),
        ("2026-10-16", money(500)),
        ("2026-09-10", money(1100)),
    ]
    assert found.left_out == {"given_back": 2, "refund": 1, "money_in": 1}
    assert found.meant.loose_refunds == 0
    assert [(row.field, row.cell, row.why) for row in found.refused] == [("status", "已退款", "refund")]


def test_what_was_left_out_is_told_with_its_number_and_its_reason() -> None:
    told = import_told(EN, "payments", _found(alipay()), Wanted())
    assert "closed, not carried out, or not paid: 2" in told
    assert "paid, and given back in full: 1" in told
    assert "refunds (money that came back): 4" in told
    assert "Payments that were refunded in part: 1. What came back was taken off, ¥150 in all." in told
    assert "Refunds that match no payment in this file: 1." in told
    told = import_told(ZH, "payments", _found(wechat()), Wanted())
    assert "付了又全退回来的：2行" in told
    assert "其中1笔退过一部分，记的是退款以后的数，一共少记5元。" in told
    assert "“已退款”没写退了多少。" in told


@pytest.mark.parametrize("status", ["已退款(￥5.00)", "已退款（¥5.00）", "已退款￥5.00", "部分退款 5元"])
def test_each_way_to_write_a_refund_in_part_is_read(status: str) -> None:
    bill = f"交易时间,金额(元),当前状态\n2026-09-15 08:30:11,¥20.00,{status}\n"
    assert _paid(_found(bill.encode())) == [("2026-09-15", money(15))]


def test_a_refund_told_in_a_column_and_in_a_row_counts_once() -> None:
    bill = """交易号,付款时间,交易对方,金额（元）,收/支,交易状态,成功退款（元）
A1,2026-09-15 08:30:11,丙小贷公司,600.00,支出,交易成功,150.00
A1_R1,2026-09-16 08:30:11,丙小贷公司,150.00,,退款成功,0.00
A2,2026-09-17 08:30:11,丙小贷公司,200.00,支出,交易成功,200.00
"""
    found = _found(bill.encode())
    assert _paid(found) == [("2026-09-15", money(450))]
    assert found.left_out == {"refund": 1, "given_back": 1}


def test_two_refunds_of_one_payment_are_both_taken_off() -> None:
    bill = """交易时间,金额,交易状态,交易订单号
2026-09-15 08:30:11,600.00,交易成功,A1
2026-09-16 08:30:11,100.00,退款成功,A1_R1
2026-09-17 08:30:11,50.00,退款成功,A1_R2
"""
    assert _paid(_found(bill.encode())) == [("2026-09-15", money(450))]


@pytest.mark.parametrize("order", ["/", "-", "4.20000E+27"])
def test_a_refund_whose_order_number_tells_nothing_takes_from_no_payment(order: str) -> None:
    bill = f"""交易时间,交易对方,金额,收/支,当前状态,交易单号
2026-11-01,超市,500,支出,支付成功,{order}
2026-11-02,甲银行,500,支出,支付成功,{order}
2026-11-03,超市,200,收入,退款成功,{order}
"""
    found = _found(bill.encode())
    assert _paid(found) == [("2026-11-01", money(500)), ("2026-11-02", money(500))]
    assert (found.refunded, found.meant.loose_refunds) == ((), 1)


def test_a_refund_with_a_sign_for_its_number_belongs_to_no_single_payment_with_that_sign() -> None:
    bill = """交易时间,交易对方,金额,收/支,当前状态,交易单号
2026-11-02,甲银行,500,支出,支付成功,/
2026-11-03,超市,200,收入,退款成功,/
"""
    assert _paid(_found(bill.encode())) == [("2026-11-02", money(500))]


def test_what_came_back_may_stand_behind_the_amount() -> None:
    rows = (
        "2026-11-15,丙小贷公司,100.00(已退款10.00),交易成功\n"
        "2026-11-16,丙小贷公司,300.00(已全额退款),交易成功\n"
        "2026-11-17,丙小贷公司,200.00(已退款),交易成功\n"
    )
    table = table_of(f"交易时间,商户名称,金额,交易状态\n{rows}".encode())
    found = taken(table, "payments", guessed(table, "payments"), "loan", TODAY)
    assert [each.paid for each in found.entries if isinstance(each, Payment)] == [Decimal(90)]
    assert found.refunded == (Decimal(10),)
    assert found.left_out == {"given_back": 1}
    assert [(row.line, row.why, row.cell) for row in found.refused] == [(4, "refund", "已退款")]
