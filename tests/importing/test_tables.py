"""Tables out of files as banks, wallets and spreadsheets write them, and out of files that are none."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debt_wizard.case import Debt, Payment
from debt_wizard.importing.columns import ImportKind, guessed, heading_of, names_of
from debt_wizard.importing.rows import Wanted
from debt_wizard.importing.table import MOST_ROWS, ImportRefused, Table, read_file, table_of
from debt_wizard.importing.taken import SAMPLE, Taken, taken, total_of

TODAY = date(2026, 11, 23)

BILL = """微信支付账单明细,,,
微信昵称：[某人],,,
起始时间：[2026-08-01 00:00:00],,,
----------------------微信支付账单明细列表--------------------,,,
交易时间,交易对方,商品,金额(元)
2026-09-15 08:30:11,甲银行,信用卡还款,"￥1,000.00"
2026-10-15 09:01:02,甲银行,信用卡还款,800.00元
2026-11-31 09:01:02,甲银行,信用卡还款,800.00
2026-11-16 09:01:02,甲银行,信用卡还款,

"""


def _taken(table: Table, kind: ImportKind = "payments", **wanted: Any) -> Taken:
    return taken(table, kind, guessed(table, kind), "card", TODAY, wanted=Wanted(**wanted))


def _payments(content: bytes) -> tuple[list[Payment], list[tuple[int, str]]]:
    table = table_of(content)
    found = taken(table, "payments", guessed(table, "payments"), "card", TODAY)
    entries = [each for each in found.entries if isinstance(each, Payment)]
    return entries, [(row.line, row.field) for row in found.refused]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16"])
def test_a_wallet_bill_is_read_below_its_own_words_in_any_usual_encoding(encoding: str) -> None:
    entries, refused = _payments(BILL.encode(encoding))
    assert [(each.paid_on, each.paid) for each in entries] == [
        (date(2026, 9, 15), Decimal(1000)),
        (date(2026, 10, 15), Decimal(800)),
    ]
    assert {each.debt for each in entries} == {"card"}
    assert refused == [(8, "paid_on"), (9, "paid")]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_debts_are_read_with_any_usual_separator(separator: str) -> None:
    rows = [["Lender", "Balance", "Annual rate", "Due day"], ["Bank A", "36000", "18.25%", "25"], ["", "5", "", ""]]
    table = table_of("\n".join(separator.join(row) for row in rows).encode())
    found = taken(table, "debts", guessed(table, "debts"), "debt", TODAY)
    (debt,) = found.entries
    assert isinstance(debt, Debt)
    assert debt.lender == "Bank A"
    assert debt.balance == 36_000
    assert debt.annual_rate == Decimal("0.1825")
    assert debt.due_day == 25
    assert [(row.line, row.field) for row in found.refused] == [(3, "lender")]
    assert total_of(found) == 36_000


def test_columns_can_be_chosen_where_no_heading_says_them() -> None:
    table = table_of(b"2026-09-15,1000\n2026-10-15,900\n")
    assert heading_of(table, "payments") is None
    assert names_of(table, "payments") == ["1", "2"]
    found = taken(table, "payments", {"paid_on": 0, "paid": 1}, "card", TODAY)
    assert total_of(found) == 1900


def test_a_text_that_begins_like_a_formula_is_taken_as_it_stands() -> None:
    table = table_of('日期,金额,备注\n2026-09-15,1000,"=HYPERLINK(""http://x"")"\n2026-09-15,1,@某人\n'.encode())
    notes = [each.note for each in _taken(table).entries if isinstance(each, Payment)]
    assert notes == ['=HYPERLINK("http://x")', "@某人"]


def test_digits_that_a_spreadsheet_is_kept_from_reading_are_read() -> None:
    table = table_of('日期,金额\n"=""2026-09-15""","=""1000.00"""\n'.encode())
    assert total_of(_taken(table)) == 1000


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"", "empty"), (b"\n \n", "empty"), (b"PK\x03\x04\x00\x00", "binary"), (b"\xff\xfe\x00\xd8", "binary")],
)
def test_a_file_that_is_no_table_says_why(content: bytes, reason: str) -> None:
    with pytest.raises(ImportRefused) as refused:
        table_of(content)
    assert refused.value.reason == reason


def test_fifty_thousand_lines_are_looked_through_and_more_are_refused() -> None:
    line = "2026-09-15,1000\n"
    start = process_time()
    found = _taken(table_of(("日期,金额\n" + line * MOST_ROWS).encode()))
    assert (found.rows, found.is_too_many, len(found.entries)) == (MOST_ROWS, True, SAMPLE)
    assert process_time() - start < 10, "a safety net, no measure"
    with pytest.raises(ImportRefused) as refused:
        table_of((line * (MOST_ROWS + 200)).encode())
    assert refused.value.reason == "too_many"


def test_what_is_no_file_says_why(tmp_path: Path) -> None:
    for path, reason in ((str(tmp_path), "folder"), (str(tmp_path / "none.csv"), "missing"), ("\0", "missing")):
        with pytest.raises(ImportRefused) as refused:
            read_file(path)
        assert refused.value.reason == reason
    file = tmp_path / "bill.csv"
    file.write_bytes(b"a,b")
    assert read_file(str(file)) == b"a,b"


@settings(deadline=None, max_examples=200)
@given(st.binary(max_size=400))
def test_no_bytes_do_more_than_be_refused(content: bytes) -> None:
    try:
        table = table_of(content)
    except ImportRefused:
        return
    columns = {field: at for at, field in enumerate(("paid_on", "paid", "note")) if at < table.width}
    found = taken(table, "payments", columns, "card", TODAY)
    assert len(found.entries) + len(found.refused) <= found.rows <= len(table.rows)


@pytest.mark.parametrize(
    ("typed", "rate"),
    [("18%", "0.18"), ("0.15%", "0.0015"), ("18", "0.18"), ("0", "0"), ("0.15", None), (".24", None), ("1.5", "0.015")],
)
def test_a_bare_rate_below_one_is_asked_about_and_not_taken_for_a_small_one(typed: str, rate: str | None) -> None:
    table = table_of(f"Lender,Balance,Annual rate\nBank A,36000,{typed}\nBank B,1,9%\n".encode())
    found = taken(table, "debts", guessed(table, "debts"), "debt", TODAY)
    rates = [each.annual_rate for each in found.entries if isinstance(each, Debt) and each.lender == "Bank A"]
    assert rates == ([] if rate is None else [Decimal(rate)])
    assert [row.why for row in found.refused] == ([] if rate else ["rate_or_share"])


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2026-09-15 8:05", date(2026, 9, 15)),
        ("2026-09-15 下午8:05", date(2026, 9, 15)),
        ("2026年9月15日08时30分11秒", date(2026, 9, 15)),
        ("2026年9月15日 08:30", date(2026, 9, 15)),
        ("20260915083011", date(2026, 9, 15)),
        ("20260915 083011", date(2026, 9, 15)),
        ("2026-09-15-08.30.11", date(2026, 9, 15)),
        ("2026-09-15T08:30:11+08:00", date(2026, 9, 15)),
        ("12月20日", date(2025, 12, 20)),
        ("11-22", date(2026, 11, 22)),
        ("2026-12-20", date(2026, 12, 20)),
    ],
)
def test_the_day_of_a_payment_is_read_out_of_a_moment_and_without_a_year_has_been(cell: str, day: date) -> None:
    ((entry,), refused) = _payments(f"日期,金额\n{cell},5\n".encode())
    assert (entry.paid_on, refused) == (day, [])


@pytest.mark.parametrize(("cell", "day"), [("逾期3个月", date(2026, 8, 23)), ("12月1日", date(2025, 12, 1))])
def test_since_when_a_debt_is_late_is_read_as_it_is_where_it_is_typed(cell: str, day: date) -> None:
    (debt,) = _taken(table_of(f"机构,逾期时间\n甲银行,{cell}\n".encode()), "debts").entries
    assert isinstance(debt, Debt)
    assert debt.overdue_since == day


@pytest.mark.parametrize(
    "begins", ["<html><table><tr><td>交易日期", "\n<!DOCTYPE html>", "<?xml version='1.0'?>", "<TABLE>"]
)
def test_a_web_page_under_the_name_of_a_table_is_none(begins: str) -> None:
    with pytest.raises(ImportRefused) as refused:
        table_of(f"{begins}</td><td>金额</td></tr></table>".encode())
    assert refused.value.reason == "binary"
