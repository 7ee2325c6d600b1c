"""By which words the rows of a bill are known that were paid to a lender, and what was noted before."""

from datetime import date

import pytest

from debt_wizard.case import Payment
from debt_wizard.importing.columns import guessed, rows_below_heading
from debt_wizard.importing.lender_rows import other_names, text_for
from debt_wizard.importing.rows import Wanted
from debt_wizard.importing.table import table_of
from debt_wizard.importing.taken import taken
from debt_wizard.language import Language
from debt_wizard.screens.import_told import import_told
from support.household import money

from .bills import alipay, wechat

TODAY = date(2026, 11, 23)


def _text(bill: str, lender: str) -> str:
    table = table_of(bill.encode())
    return text_for(lender, rows_below_heading(table, "payments"), guessed(table, "payments"))


def _taken(bill: str, held: list[Payment], *, takes_known: bool = False) -> tuple[list[str], list[bool]]:
    table = table_of(bill.encode())
    wanted = Wanted(takes_known=takes_known)
    found = taken(table, "payments", guessed(table, "payments"), "card", TODAY, wanted=wanted, held=held)
    days = [str(each.paid_on) for each in found.entries if isinstance(each, Payment)]
    return days, [each.is_known for each in found.seen]


def test_the_column_of_the_payee_is_known_in_the_bills_of_both_wallets() -> None:
    for bill in (alipay(), wechat()):
        table = table_of(bill)
        at = guessed(table, "payments")["payee"]
        payees = {row.cell(at) for row in rows_below_heading(table, "payments")}
        assert {"甲银行", "林一", "街角百货"} <= payees


@pytest.mark.parametrize("heading", ["交易对方", "对方户名", "商户名称", "收款方", "Payee", "Counterparty", "Merchant"])
def test_the_usual_headings_of_the_payee_are_known_and_the_lender_is_found_there(heading: str) -> None:
    bill = f"日期,金额,{heading}\n2026-09-15,1,甲银行\n2026-09-16,2,面馆\n"
    assert _text(bill, "甲银行信用卡中心") == "甲银行"


@pytest.mark.parametrize(
    ("payee", "lender", "text"),
    [
        ("甲消费金融股份有限公司", "甲消费金融公司", "甲消费金融"),
        ("巷口面馆", "甲消费金融公司", ""),
        ("招联金融", "招联消费金融", "招联"),
        ("马上到家", "马上消费金融", ""),
        ("平安好医生", "平安银行", ""),
        ("上海面馆", "上海银行", ""),
        ("度小满小额贷款", "重庆度小满小额贷款有限公司", "度小满小额贷款"),
        ("度小满", "重庆度小满小额贷款有限公司", "度小满"),
        ("银行食堂", "重庆银行", ""),
        ("招商银行食堂", "招商银行", ""),
        ("招商银行停车卡分期还款", "招商银行", "招商银行"),
        ("Acme Store Card", "Acme Bank", ""),
        ("Acme Bank Store Card", "Acme Bank", "Acme Bank"),
        ("招行大厦便利店", "招行", ""),
        ("招商银行大厦支行", "招商银行", "招商银行"),
        ("招商银行信用卡还款专户", "招商银行", "招商银行"),
        ("老王便利店", "老王便利店", "老王便利店"),
        ("Acme Bank Canteen", "Acme Bank", ""),
        ("Acme Loans", "ACME Loans Ltd", "ACME Loans"),
        ("Clothing Bank", "ING Bank", ""),
        ("中国工商银行信用卡中心", "工行信用卡", "工商银行信用卡"),
        ("招行信用卡还款", "招商银行信用卡中心", "招行"),
        ("某建设工程银行卡", "建行", ""),
    ],
)
def test_a_part_of_a_name_that_others_share_names_no_lender(payee: str, lender: str, text: str) -> None:
    assert _text(f"日期,金额,交易对方,商品\n2026-09-15,1,{payee},两碗\n", lender) == text


def test_the_card_that_was_paid_from_names_nobody_who_was_paid() -> None:
    bill = "日期,金额,交易对方,支付方式\n2026-09-15,25,巷口面馆,甲银行信用卡(0001)\n"
    assert _text(bill, "甲银行") == ""
    table = table_of(bill.encode())
    found = taken(table, "payments", guessed(table, "payments"), "card", TODAY, wanted=Wanted("甲银行"))
    assert (found.entries, found.left_out) == ((), {"text": 1})


def test_while_it_is_open_which_rows_are_meant_none_is_taken() -> None:
    table = table_of(alipay())
    wanted = Wanted(is_open=True)
    found = taken(table, "payments", guessed(table, "payments"), "card", TODAY, wanted=wanted)
    assert (found.entries, found.seen) == ((), ())
    assert found.left_out["unnamed"] == 6


TWICE = "日期,金额\n2026-09-15,100\n2026-09-15,100\n2026-10-15,100\n"


def test_a_payment_of_the_same_lender_day_and_amount_is_not_taken_again() -> None:
    held = [Payment(debt="card", paid=money(100), paid_on=date(2026, 10, 15))]
    assert _taken(TWICE, held) == (["2026-09-15", "2026-09-15"], [False, False, True])
    assert _taken(TWICE, held, takes_known=True)[0] == ["2026-09-15", "2026-09-15", "2026-10-15"]


def test_of_two_equal_payments_of_which_one_was_noted_the_other_is_new() -> None:
    held = [Payment(debt="card", paid=money(100), paid_on=date(2026, 9, 15))]
    assert _taken(TWICE, held) == (["2026-09-15", "2026-10-15"], [True, False, False])


def test_a_payment_that_was_noted_as_paid_without_a_figure_of_its_own_is_not_taken_again() -> None:
    day = date(2026, 10, 15)
    held = [Payment(debt="card", due=day, amount=money(100), paid_on=day)]  # a day and no figure: all 100 were paid
    assert _taken(TWICE, held) == (["2026-09-15", "2026-09-15"], [False, False, True])


@pytest.mark.parametrize(("debt", "paid", "day"), [("other", 100, 15), ("card", 99, 15), ("card", 100, 16)])
def test_a_payment_to_another_lender_of_another_sum_or_day_is_another_one(debt: str, paid: int, day: int) -> None:
    held = [Payment(debt=debt, paid=money(paid), paid_on=date(2026, 10, day))]
    assert _taken(TWICE, held)[1] == [False, False, False]


def test_a_transfer_to_ones_own_card_at_the_lender_may_be_a_repayment() -> None:
    assert _taken("日期,类型,金额,对方\n2026-11-15,本人转账,500.00,甲银行信用卡\n", []) == (["2026-11-15"], [False])


HOUSE = """日期,金额,交易对方
2026-09-15,1000,招商银行信用卡中心
2026-09-16,18,招商银行食堂
2026-09-17,25,招商银行大厦便利店
"""


def test_a_canteen_in_the_lenders_house_is_left_out_with_its_reason_and_the_repayment_is_found() -> None:
    assert _text(HOUSE, "招商银行") == "招商银行"
    table = table_of(HOUSE.encode())
    columns = guessed(table, "payments")
    wanted = Wanted("招商银行", is_lender=True)
    found = taken(table, "payments", columns, "card", TODAY, wanted=wanted)
    assert [each.payee for each in found.seen] == ["招商银行信用卡中心"]
    assert found.left_out == {"premises": 2}
    assert "食堂" in import_told(Language("zh"), "payments", found, wanted)


def test_words_that_the_person_wrote_are_taken_at_their_word() -> None:
    table = table_of(HOUSE.encode())
    found = taken(table, "payments", guessed(table, "payments"), "card", TODAY, wanted=Wanted("招商银行食堂"))
    assert [each.payee for each in found.seen] == ["招商银行食堂"]


TWO_NAMES = """日期,金额,对方户名,备注
2026-10-15,900,招商银行信用卡中心,
2026-11-15,1200,,招商银行信用卡还款
2026-11-16,300,,招行信用卡还款
2026-11-17,20,招商银行食堂,
2026-11-18,20,面馆,
"""


def test_rows_that_name_the_lender_in_another_way_are_told_of() -> None:
    table = table_of(TWO_NAMES.encode())
    columns, lender = guessed(table, "payments"), "招商银行信用卡中心"
    text = text_for(lender, rows_below_heading(table, "payments"), columns)
    wanted = Wanted(text, is_lender=True, other_names=other_names(lender, text))
    found = taken(table, "payments", columns, "card", TODAY, wanted=wanted)
    assert (text, len(found.entries)) == (lender, 1)
    assert found.meant.named_otherwise == {"招商银行": 1, "招行": 1}
    told = import_told(Language("zh"), "payments", found, wanted)
    assert "没选的里面，有1行写着“招商银行”，也可能是还给这一家的" in told
    assert "食堂" not in told
    assert "Left out, with “招行” on them: 1." in import_told(Language("en"), "payments", found, wanted)


def test_money_that_came_in_under_another_name_of_the_lender_is_none_of_them() -> None:
    lender = "招商银行信用卡中心"
    table = table_of(
        "日期,收/支,金额,对方户名\n2026-10-15,支出,9,招商银行信用卡中心\n2026-10-16,收入,9,招行信用卡\n".encode()
    )
    wanted = Wanted(lender, is_lender=True, other_names=other_names(lender, lender))
    found = taken(table, "payments", guessed(table, "payments"), "card", TODAY, wanted=wanted)
    assert found.meant.named_otherwise == {}
