"""A quotation mark that is never closed takes no row along, and its line is named."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debt_wizard.case import Payment
from debt_wizard.importing.columns import guessed
from debt_wizard.importing.csv_rows import LONGEST_ROW
from debt_wizard.importing.rows import Wanted
from debt_wizard.importing.table import table_of
from debt_wizard.importing.taken import Taken, taken
from debt_wizard.language import Language
from debt_wizard.screens.import_doubts import table_told
from debt_wizard.screens.import_told import import_told

TODAY = date(2026, 11, 23)
ZH, EN = Language("zh"), Language("en")
HEAD = "日期,金额,备注\n"


def _found(text: str) -> Taken:
    table = table_of(text.encode())
    return taken(table, "payments", guessed(table, "payments"), "card", TODAY)


def _paid(text: str) -> list[tuple[str, int, str]]:
    entries = [each for each in _found(text).entries if isinstance(each, Payment)]
    return [(str(each.paid_on), int(each.paid or 0), each.note) for each in entries]


def _why(text: str) -> list[tuple[int, str, object]]:
    return [(row.line, row.field, row.why) for row in _found(text).refused]


@pytest.mark.parametrize(
    "following",
    [
        "2026-07-05,700,b\n",
        '2026-07-05,700,"b"\n',
        '2026-07-05,700,b"\n',
        '2026-07-05,700,"b\n',
        '"2026-07-05",700,b\n',
    ],
)
def test_the_row_below_an_open_quote_is_read_however_it_is_written(following: str) -> None:
    text = f'{HEAD}2026-06-05,600,"open\n{following}2026-08-05,800,c\n'
    assert [(day, paid) for day, paid, _ in _paid(text)] == [
        ("2026-06-05", 600),
        ("2026-07-05", 700),
        ("2026-08-05", 800),
    ]
    assert _paid(text)[0][2] == "open"
    assert 2 in table_of(text.encode()).open_quotes


def test_a_text_over_several_lines_is_one_cell_and_no_fault() -> None:
    text = f'{HEAD}2026-06-05,600,"for June,\nby phone, ""really"""\n2026-07-05,700,b\n'
    assert [paid for _, paid, _ in _paid(text)] == [600, 700]
    assert table_of(text.encode()).open_quotes == ()
    text = '备注,日期,金额\n"Dear all,\nthanks, and bye",2026-06-05,600\n'
    assert [paid for _, paid, _ in _paid(text)] == [600]


def test_a_quote_that_is_open_at_the_end_of_the_file_is_named_too() -> None:
    text = f'{HEAD}2026-06-05,600,a\n2026-07-05,700,"b'
    assert [note for _, _, note in _paid(text)] == ["a", "b"]
    assert table_of(text.encode()).open_quotes == (3,)


def test_a_cell_of_more_lines_than_any_bill_has_is_an_open_quote() -> None:
    rows = "".join(f"2026-07-05,{at},b\n" for at in range(1, LONGEST_ROW + 20))
    assert len(_paid(f'{HEAD}2026-06-05,600,"a\n{rows}')) == LONGEST_ROW + 20


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ('2026-06-05,"600,a', "paid"),
        ('"2026-06-05,600,a', "paid_on"),
    ],
)
def test_a_figure_within_or_behind_an_open_quote_is_not_guessed(line: str, field: str) -> None:
    text = f"{HEAD}{line}\n2026-07-05,700,b\n"
    assert [paid for _, paid, _ in _paid(text)] == [700]
    assert _why(text) == [(2, field, "open_quote")]


def test_a_row_whose_status_stands_behind_an_open_quote_is_not_taken() -> None:
    text = '日期,金额,交易对方,交易状态\n2026-06-05,600,"甲银行,还款失败\n2026-07-05,700,甲银行,还款成功\n'
    assert [paid for _, paid, _ in _paid(text)] == [700]
    assert _why(text) == [(2, "status", "open_quote")]


def test_the_lines_are_named_in_words_and_beyond_a_few_counted() -> None:
    text = HEAD + '2026-06-05,600,"a\n' * 2
    table = table_of(text.encode())
    assert "引号只有前一半的：第2行和第3行。" in table_told(ZH, table)
    assert "never closed: line 2 and line 3." in table_told(EN, table)
    table = table_of((HEAD + '2026-06-05,600,"a\n' * 8).encode())
    assert "第6行，还有3行" in table_told(ZH, table).replace("和", "，")
    assert table_told(EN, table_of(HEAD.encode())) == ""
    told = import_told(ZH, "payments", _found(f'{HEAD}2026-06-05,"600,a\n2026-07-05,1,b\n'), Wanted())
    assert "第2行，付了多少：引号只有前一半" in told


def test_a_line_that_is_too_long_to_be_read_is_named() -> None:
    text = f"{HEAD}2026-06-05,600,{'x' * 200_000}\n\n2026-07-05,700,b\n"
    table = table_of(text.encode())
    assert [paid for _, paid, _ in _paid(text)] == [700]
    assert table.unread == (2,)
    assert "第2行太长" in table_told(ZH, table)
    assert "Too long to be read: line 2." in table_told(EN, table)


@settings(deadline=None, max_examples=150)
@given(st.lists(st.sampled_from(["a", '"a', 'a"', '"a"', '"', '""', '"a""', ""]), min_size=1, max_size=12))
def test_every_row_is_taken_refused_or_told(notes: list[str]) -> None:
    text = HEAD + "".join(f"2026-06-05,{at + 1},{note}\n" for at, note in enumerate(notes))
    found = _found(text)
    assert len(found.entries) + len(found.refused) == len(notes)
