"""What a bank took back was not paid: neither the row that undoes a payment nor the payment itself is taken."""

from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.case import Payment
from debt_wizard.importing.columns import guessed
from debt_wizard.importing.rows import Wanted
from debt_wizard.importing.table import table_of
from debt_wizard.importing.taken import Taken, taken

TWO_COLUMNS = """交易日期,摘要,收入金额,支出金额,余额,对方户名
2026-11-18,还款,,1200.00,800.00,甲银行信用卡中心
2026-11-15,还款冲正,1200.00,,2000.00,甲银行信用卡中心
2026-11-15,还款,,1200.00,800.00,甲银行信用卡中心
2026-10-15,还款,,900.00,2000.00,甲银行信用卡中心
"""

WITH_A_MINUS = """交易日期,交易金额,摘要,对方户名
2026-10-15,-900.00,还款,甲银行
2026-11-15,-1200.00,还款,甲银行
2026-11-15,1200.00,冲正,
2026-11-18,-1200.00,还款,甲银行
2026-11-20,3000.00,工资,某公司
"""

RED = """交易日期,支出金额,摘要,对方户名
2026-10-15,900.00,还款,甲银行
2026-11-15,1200.00,还款,甲银行
2026-11-15,-1200.00,冲正,甲银行
2026-11-18,1200.00,还款,甲银行
"""


def _found(bill: str) -> Taken:
    table = table_of(bill.encode())
    wanted = Wanted("甲银行")
    return taken(table, "payments", guessed(table, "payments"), "card", date(2026, 11, 28), wanted=wanted)


def _paid(found: Taken) -> set[tuple[date | None, Decimal | None]]:
    return {(each.paid_on, each.paid) for each in found.entries if isinstance(each, Payment)}


@pytest.mark.parametrize("bill", [TWO_COLUMNS, WITH_A_MINUS, RED])
def test_a_payment_that_was_taken_back_and_made_again_counts_once(bill: str) -> None:
    found = _found(bill)
    assert _paid(found) == {(date(2026, 10, 15), Decimal(900)), (date(2026, 11, 18), Decimal(1200))}
    assert found.left_out["given_back"] == 1
    assert found.meant.loose_refunds == 0


def test_a_reversal_of_another_sum_takes_nothing_away_and_is_told() -> None:
    found = _found(WITH_A_MINUS.replace("1200.00,冲正,", "777.00,冲正,甲银行"))
    assert len(found.entries) == 3
    assert (found.left_out["refund"], found.meant.loose_refunds) == (1, 1)


def test_a_reversal_of_a_payment_to_somebody_else_takes_nothing_of_this_lender_away() -> None:
    found = _found(TWO_COLUMNS.replace("还款冲正,1200.00,,2000.00,甲银行信用卡中心", "冲正,1200.00,,2000.00,某商店"))
    assert len(found.entries) == 3


def test_two_reversals_undo_two_payments() -> None:
    undone, made = (f"2026-11-15,还款{how},甲银行信用卡中心\n" for how in ("冲正,1200.00,,2000.00", ",,1200.00,800.00"))
    found = _found(TWO_COLUMNS.replace(undone + made, (undone + made) * 2))
    assert len(found.entries) == 2
    found = _found(TWO_COLUMNS.replace(undone, undone * 2))
    assert len(found.entries) == 2
    assert found.meant.loose_refunds == 1


SIGNED = "交易日期,交易金额,摘要,状态,对方户名\n2026-11-01,3000.00,工资,,某公司\n"


@pytest.mark.parametrize(
    ("rows", "days"),
    [
        # the one that was taken back is the one before it, however near the next is
        (["14,-1200.00,还款,,甲银行", "15,1200.00,退汇,,甲银行", "15,-1200.00,还款,,甲银行"], [15]),
        (
            ["10,-1200.00,还款,,甲银行", "11,-5.00,咖啡,,店", "13,1200.00,退汇,,甲银行", "18,-1200.00,还款,,甲银行"],
            [18],
        ),
        # a row of that status is itself the one that came to nothing
        (
            ["10,-1200.00,还款,成功,甲银行", "15,-1200.00,还款,交易撤销,甲银行", "18,-1200.00,还款,成功,甲银行"],
            [10, 18],
        ),
        # neither money that came in nor what was not carried out is taken back
        (["15,-1200.00,还款,,甲银行", "15,1200.00,转入,,某公司", "15,1200.00,冲正,,"], []),
        (["15,-1200.00,还款,成功,甲银行", "15,-1200.00,还款,交易失败,甲银行", "15,1200.00,冲正,成功,甲银行"], []),
        # the same company by a shorter name, and the word at the end of others
        (["15,-1200.00,还款,,甲银行信用卡中心", "15,1200.00,信用卡还款冲正,,甲银行"], []),
        # of two payees of one day nobody knows which: the payment stays
        (["15,-1200.00,消费,,某商店", "15,-1200.00,还款,,甲银行", "16,1200.00,冲正,,"], [15]),
    ],
)
def test_what_was_taken_back_is_a_payment_that_was_made_before(rows: list[str], days: list[int]) -> None:
    found = _found(SIGNED + "".join(f"2026-11-{row}\n" for row in rows))
    assert sorted(paid_on.day for paid_on, _ in _paid(found) if paid_on is not None) == days


def test_a_reversal_without_a_payee_that_may_be_of_a_payment_that_is_taken_is_told() -> None:
    rows = "15,-1200.00,消费,,某商店", "15,-1200.00,还款,,甲银行", "16,1200.00,冲正,,"
    found = _found(SIGNED + "".join(f"2026-11-{row}\n" for row in rows))
    assert len(found.entries) == 1
    assert found.meant.loose_refunds == 1
    found = _found(SIGNED + "".join(f"2026-11-{row}\n" for row in (rows[0], rows[0].replace("某", "另一"), rows[2])))
    assert found.meant.loose_refunds == 0, "neither payment that it may be of is taken"


UNDONE_AND_MADE_AGAIN = [
    "2026-10-15,-1200.00,还款,,甲银行",
    "2026-11-15,-1200.00,还款,,甲银行",
    "2026-11-15,1200.00,冲正,,甲银行",
    "2026-11-18,-1200.00,还款,,甲银行",
    "2026-11-20,-35.00,咖啡,,某商店",
]


@pytest.mark.parametrize("order", ["01234", "43210", "20134", "42031", "31402", "24310"])
def test_a_reversal_finds_the_payment_of_its_day_in_whatever_order_the_days_stand(order: str) -> None:
    found = _found(SIGNED.splitlines()[0] + "\n" + "".join(f"{UNDONE_AND_MADE_AGAIN[int(at)]}\n" for at in order))
    assert {paid_on for paid_on, _ in _paid(found)} == {date(2026, 10, 15), date(2026, 11, 18)}
    assert found.meant.loose_refunds == 0


@pytest.mark.parametrize("word", ["退款", "还款退款", "退款成功"])
def test_a_refund_of_the_lender_takes_its_payment_away_as_a_reversal_does(word: str) -> None:
    rows = ["14,-1200.00,还款,,甲银行", f"15,1200.00,{word},,甲银行", "18,-1200.00,还款,,甲银行"]
    found = _found(SIGNED + "".join(f"2026-11-{row}\n" for row in rows))
    assert [paid_on.day for paid_on, _ in _paid(found) if paid_on is not None] == [18]
    assert (found.left_out["given_back"], found.left_out["refund"], found.meant.loose_refunds) == (1, 1, 0)


def test_a_refund_of_another_sum_is_told_and_one_that_the_person_gave_is_a_payment() -> None:
    rows = ["14,-1200.00,还款,,甲银行", "15,200.00,退款,,甲银行", "18,-90.00,退款,,甲银行"]
    found = _found(SIGNED + "".join(f"2026-11-{row}\n" for row in rows))
    assert _paid(found) == {(date(2026, 11, 14), Decimal(1200)), (date(2026, 11, 18), Decimal(90))}
    assert found.meant.loose_refunds == 1
