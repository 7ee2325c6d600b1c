"""Paths as people give them: typed, dragged into the terminal, or copied from the desktop."""

import pytest

from debt_wizard.typed import read_path

BILL = "/home/me/微信支付账单(20260801-20261120).csv"


@pytest.mark.parametrize(
    "typed",
    [
        BILL,
        f"  {BILL} ",
        f"'{BILL}'",
        f"'{BILL}' ",
        f'"{BILL}"',
        "/home/me/微信支付账单\\(20260801-20261120\\).csv",
        "file:///home/me/微信支付账单(20260801-20261120).csv",
        "file:///home/me/%E5%BE%AE%E4%BF%A1%E6%94%AF%E4%BB%98%E8%B4%A6%E5%8D%95(20260801-20261120).csv",
        f"file://localhost{BILL}",
    ],
)
def test_a_path_is_read_however_the_desktop_writes_it_out(typed: str) -> None:
    assert read_path(typed) == BILL


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        ("~/my\\ bill.csv", "~/my bill.csv"),
        ("'/home/me/it'\\''s.csv'", "/home/me/it's.csv"),
        ('"C:\\Users\\me\\my bill.csv"', "C:\\Users\\me\\my bill.csv"),
        ("C:\\Users\\me\\bill.csv", "C:\\Users\\me\\bill.csv"),
        ("file:///C:/Users/me/bill.csv", "C:/Users/me/bill.csv"),
        ("bill.csv", "bill.csv"),
        ("it's.csv", "it's.csv"),
        ("'", "'"),
        ("", ""),
        ("\\", "\\"),
    ],
)
def test_only_what_was_put_round_a_path_is_taken_away(typed: str, path: str) -> None:
    assert read_path(typed) == path
