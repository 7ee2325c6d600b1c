"""Bills in the shape in which banks hand them out, and tables of people's own: which columns and which rows count."""

from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.case import Payment
from debt_wizard.importing.columns import guessed, names_of
from debt_wizard.importing.rows import Wanted
from debt_wizard.importing.table import table_of
from debt_wizard.importing.taken import Taken, taken

TODAY = date(2026, 11, 28)

ICBC = """[HISTORYDETAIL]
明细查询文件下载
卡号: 6222****0000
起止日期: 2026-08-01 — 2026-11-20,收支筛选:全部

交易日期,摘要,交易场所,钞/汇,交易金额(收入),交易金额(支出),交易币种,记账金额(收入),记账金额(支出),余额,对方户名
2026-11-15,跨行汇款,手机银行,钞,,"1,200.00",人民币,,"1,200.00","3,456.78",甲银行信用卡中心
2026-11-10,工资,批量业务,钞,"6,200.00",,人民币,"6,200.00",,"4,656.78",某公司
2026-10-16,跨行退回,手机银行,钞,"900.00",,人民币,"900.00",,"3,456.78",甲银行信用卡中心
"""

CMB = """# 账号: [一卡通：6214****0000 ]
"交易日期","交易时间","收入","支出","余额","交易类型","交易备注"
"	20261115","	09:12:33","","1200.00","3456.78","信用卡还款","甲银行信用卡还款"
"	20261110","	10:12:33","6200.00","","4656.78","代发工资","某公司"
"""

CCB = """序号,摘要,币别,交易日期,交易时间,交易金额,账户余额,交易地点/附言,对方账号与户名
1,消费,人民币元,20261115,091233,-300.00,"1,000.00",还款,2155****/甲银行
2,工资,人民币元,20261110,101233,"6,200.00","7,000.00",代发,某公司
"""


def _taken(text: str, *, encoding: str = "gbk") -> Taken:
    table = table_of(text.encode(encoding))
    return taken(table, "payments", guessed(table, "payments"), "card", TODAY, wanted=Wanted("甲银行"))


def _paid(found: Taken) -> list[tuple[date | None, Decimal | None]]:
    return [(each.paid_on, each.paid) for each in found.entries if isinstance(each, Payment)]


@pytest.mark.parametrize(("bill", "paid"), [(ICBC, 1200), (CMB, 1200), (CCB, 300)])
def test_of_a_banks_bill_what_was_paid_is_taken_with_its_day(bill: str, paid: int) -> None:
    found = _taken(bill)
    assert _paid(found) == [(date(2026, 11, 15), Decimal(paid))]
    assert found.refused == ()


@pytest.mark.parametrize(
    "bill",
    [
        "交易日期,摘要,交易详情,交易金额(支出),对方户名\n2026-11-15,快捷支付,财付通-甲银行信用卡还款,500.00,财付通公司\n",
        "付款时间,交易对方,商品名称,金额（元）,备注\n2026-11-15 09:00:14 ,某支付公司,还款-甲银行(0001) ,500.00,\n",
    ],
)
def test_the_note_is_what_says_most_of_what_was_paid(bill: str) -> None:
    found = _taken(bill)
    assert _paid(found) == [(date(2026, 11, 15), Decimal(500))]
    assert [isinstance(each, Payment) and "甲银行" in each.note for each in found.entries] == [True]


def test_a_bracket_names_a_column_where_it_says_more_than_what_stands_before_it() -> None:
    table = table_of("交易日期,交易金额(元),交易金额(收入),交易金额（支出）\n2026-11-15,5,,5\n".encode())
    names, columns = names_of(table, "payments"), guessed(table, "payments")
    assert {field: names[at] for field, at in columns.items()} == {
        "paid_on": "交易日期",
        "paid": "交易金额（支出）",
        "received": "交易金额(收入)",
    }


def test_beside_a_column_of_what_went_out_one_of_all_amounts_is_not_the_one_that_was_paid() -> None:
    found = _taken("交易日期,金额,支出金额,收入金额,对方户名\n2026-11-15,9,9,,甲银行\n2026-11-16,3,,3,甲银行\n")
    assert _paid(found) == [(date(2026, 11, 15), Decimal(9))]


@pytest.mark.parametrize("heads", ["哪天付的,付了多少,付给谁的", "Paid on,Amount,Paid to", "哪天,还了多少,还给谁"])
def test_a_table_with_the_names_of_the_fields_as_they_are_asked_for_is_read(heads: str) -> None:
    assert _paid(_taken(f"{heads}\n2026-11-15,1200,甲银行\n")) == [(date(2026, 11, 15), Decimal(1200))]


def test_a_kind_that_says_in_or_out_tells_the_direction() -> None:
    found = _taken("日期,类型,金额,交易对方\n2026-11-15,支出,1200,甲银行\n2026-11-16,收入,300,甲银行\n")
    assert _paid(found) == [(date(2026, 11, 15), Decimal(1200))]
    assert found.meant.told_by == "column"


@pytest.mark.parametrize("sign", ["+", "-"])
def test_a_sign_of_its_own_column_tells_the_direction(sign: str) -> None:
    found = _taken(f"日期,收支标志,金额,对方\n2026-11-15,-,1200,甲银行\n2026-11-16,{sign},300,甲银行\n")
    assert len(found.entries) == (1 if sign == "+" else 2)


def test_a_column_in_which_nothing_says_in_or_out_tells_no_direction() -> None:
    found = _taken("日期,交易类型,金额,对方\n2026-11-15,A7,-1200,甲银行\n2026-11-16,A8,300,甲银行\n")
    assert found.meant.told_by == "sign"
    assert _paid(found) == [(date(2026, 11, 15), Decimal(1200))]
    alone = _taken("日期,交易类型,金额,对方\n2026-11-15,A7,1200,甲银行\n")
    assert alone.meant.told_by is None


@pytest.mark.parametrize("status", ["未还", "待还款", "逾期", "未支付", "unpaid", "Overdue"])
def test_an_instalment_that_is_marked_as_not_paid_is_no_payment(status: str) -> None:
    found = _taken(f"还款日期,金额,对方,状态\n2026-10-15,1300,甲银行,已还\n2026-11-15,1300,甲银行,{status}\n")
    assert _paid(found) == [(date(2026, 10, 15), Decimal(1300))]
    assert found.left_out == {"not_done": 1}


@pytest.mark.parametrize(
    "heading",
    [
        "对手信息",
        "对方信息",
        "交易对手信息",
        "对手户名",
        "交易对手名称",
        "对方账户名称",
        "收(付)方名称",
        "收／付款方名称",
        "对 方 户 名",
    ],
)
def test_the_column_of_the_payee_is_known_by_each_of_its_names(heading: str) -> None:
    bill = f"记账日期,货币,交易金额,联机余额,交易摘要,{heading}\n2026-11-15,人民币,-300.00,1.00,转账,甲银行信用卡中心\n"
    table = table_of(bill.encode())
    assert guessed(table, "payments")["payee"] == 5
    assert _paid(_taken(bill)) == [(date(2026, 11, 15), Decimal(300))]


def test_of_two_columns_for_a_note_one_is_taken_in_which_something_stands() -> None:
    bill = "交易日期,摘要,交易详情,支出\n2026-11-15,甲银行信用卡还款,,300.00\n2026-11-14,甲银行还款,-,20.00\n"
    table = table_of(bill.encode())
    assert guessed(table, "payments")["note"] == 1
    assert _paid(_taken(bill)) == [(date(2026, 11, 15), Decimal(300)), (date(2026, 11, 14), Decimal(20))]
    both_empty = "交易日期,摘要,交易详情,支出\n2026-11-15,,,300.00\n"
    assert guessed(table_of(both_empty.encode()), "payments")["note"] == 2


@pytest.mark.parametrize("mark", ["，", "；"])
def test_a_list_that_was_typed_with_chinese_marks_is_read(mark: str) -> None:
    bill = "日期,金额,备注\n2026年11月3日,1000,还甲银行\n2026年10月3日,1000.50,还甲银行\n".replace(",", mark)
    assert _paid(_taken(bill)) == [(date(2026, 11, 3), Decimal(1000)), (date(2026, 10, 3), Decimal("1000.50"))]


def test_the_bill_of_a_shopping_platform_names_its_own_instalments_in_the_title_of_the_order() -> None:
    bill = """交易创建时间,交易成功时间,交易类型,订单标题,收/支,支付方式,订单金额,实付金额,交易单号,备注
2026-11-12 19:05:00,2026-11-12 19:05:03,还款,甲银行月付还款-11月,支出,乙银行(1234),￥523.45,￥500.00,123,/
2026-11-14 19:05:00,2026-11-14 19:05:03,支付,外卖,支出,甲银行月付,￥23.45,￥23.45,124,/
"""
    assert _paid(_taken(bill)) == [(date(2026, 11, 12), Decimal(500))]


def test_chinese_marks_in_the_notes_of_a_bill_part_no_cells() -> None:
    bill = (
        "日期\t金额\t备注\n2026-11-03\t1000\t还甲银行，第一期，提前，手机\n2026-10-03\t900\t甲银行，还款，自动，手机\n"
    )
    assert _paid(_taken(bill)) == [(date(2026, 11, 3), Decimal(1000)), (date(2026, 10, 3), Decimal(900))]
