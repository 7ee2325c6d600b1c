import asyncio
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from textual.containers import Vertical
from textual.pilot import Pilot
from textual.widgets import Button

from debt_wizard.app import DebtWizard
from debt_wizard.case import Case, Debt, Payment
from debt_wizard.screens.import_dialog import ImportDialog
from debt_wizard.widgets.cell import Cell
from debt_wizard.widgets.entry_line import EntryLine
from debt_wizard.widgets.pick import Pick
from debt_wizard.widgets.told import Told
from support.demo import example_case
from support.seen import Open, shown, type_text
from support.until import until, until_screen


def _told(app: DebtWizard) -> str:
    return app.screen.query_one("#import-told", Told).text


async def _give(app: DebtWizard, pilot: Pilot[None], file: Path) -> None:
    """Open the dialog, name the file and press Enter."""
    app.screen.query_one("#import", Button).press()
    await until_screen(pilot, ImportDialog)
    app.screen.query_one("#import-path", Cell).insert_text_at_cursor(str(file))
    await pilot.press("enter")


def _is_refused(app: DebtWizard) -> bool:
    """Whether the file was looked for and not taken, whatever is said of it."""
    dialog = app.screen
    return isinstance(dialog, ImportDialog) and dialog._refused is not None


def _can_take(app: DebtWizard) -> bool:
    return app.screen.query_one("#take").display


async def test_debts_are_looked_at_before_they_are_taken(open_wizard: Open, tmp_path: Path) -> None:
    file = tmp_path / "debts.csv"
    file.write_bytes("机构,欠款,年利率\n丙银行,9000,12%\n丁平台,abc,\n".encode("gb18030"))
    case = example_case()
    before = len(case.debt)
    async with open_wizard(case, step="debts", size=(100, 40)) as (app, pilot):
        await _give(app, pilot, file)
        await until(pilot, lambda: _can_take(app), "something to take")
        assert "能导入1条，共9,000元" in shown(app)
        assert "丙银行  一共欠多少：9,000元  年利率：12.00%" in _told(app)
        assert "第3行，一共欠多少：“abc”看不出是多少钱" in _told(app)
        assert len(app.case.debt) == before
        await pilot.press("f2")
        await pilot.pause()
        assert "1 can be taken" in shown(app)
        await pilot.click("#take")
        await until(pilot, lambda: len(app.case.debt) > before, "a debt more")
        assert [debt.lender for debt in app.case.debt[before:]] == ["丙银行"]
        assert app.case.debt[-1].balance == Decimal(9000)
        assert len({debt.id for debt in app.case.debt}) == before + 1


async def test_a_line_that_was_begun_and_left_empty_gives_way_to_what_is_imported(
    open_wizard: Open, tmp_path: Path
) -> None:
    file = tmp_path / "debts.csv"
    file.write_text("机构,欠款\n丙银行,9000\n", "utf-8")
    async with open_wizard(Case(debt=[Debt(id="debt-1")]), step="debts", size=(100, 40)) as (app, pilot):
        await _give(app, pilot, file)
        await until(pilot, lambda: _can_take(app), "something to take")
        app.screen.query_one("#take", Button).press()
        await until(pilot, lambda: [each.lender for each in app.case.debt] == ["丙银行"], "the debt alone")
        await app.undo()
        assert [each.is_blank() for each in app.case.debt] == [True]


@pytest.mark.parametrize(
    ("content", "said"), [(None, "没有找到这个文件"), (b"", "文件是空的"), (b"\x00\x01", "不是文本表格")]
)
async def test_a_file_that_is_none_says_so_and_nothing_is_taken(
    open_wizard: Open, tmp_path: Path, content: bytes | None, said: str
) -> None:
    file = tmp_path / "bill.csv"
    if content is not None:
        file.write_bytes(content)
    async with open_wizard(example_case(), step="debts", size=(100, 40)) as (app, pilot):
        await _give(app, pilot, file)
        await until(pilot, lambda: said in _told(app), said)
        assert not _can_take(app)
        assert app.focused is app.screen.query_one("#import-path")
        await type_text(pilot, "x")
        assert app.screen.query_one("#import-path", Cell).value.endswith("x")
        await pilot.press("escape")
        await pilot.pause()
        assert len(app.case.debt) == 2


@pytest.mark.parametrize(("begun", "said"), [("bil", "没有找到这个文件"), ("", "文件夹")])
async def test_the_beginning_of_a_path_is_not_called_a_wrong_one(
    open_wizard: Open, tmp_path: Path, begun: str, said: str
) -> None:
    async with open_wizard(example_case(), step="debts", size=(100, 40)) as (app, pilot):
        app.screen.query_one("#import", Button).press()
        await until_screen(pilot, ImportDialog)
        app.screen.query_one("#import-path", Cell).insert_text_at_cursor(str(tmp_path / begun))
        await until(pilot, lambda: _is_refused(app), "the file to be looked for")
        assert said not in _told(app)
        await pilot.press("tab")
        await until(pilot, lambda: said in _told(app), "what is wrong")


async def test_payments_are_taken_for_the_debt_that_is_chosen(open_wizard: Open, tmp_path: Path) -> None:
    file = tmp_path / "bill.csv"
    file.write_text("日期,金额\n2026-09-15,1000\n2026-10-15,900\n", "utf-8")
    case = example_case()
    case.payment = []
    async with open_wizard(case, step="payments", size=(100, 60)) as (app, pilot):
        await _give(app, pilot, file)
        await until(pilot, lambda: "先一行也不选" in _told(app), "no row chosen")
        assert not _can_take(app)
        app.screen.query_one("#import-rows", Pick).action_turn(1)
        await until(pilot, lambda: _can_take(app), "something to take")
        app.screen.query_one("#take", Button).press()
        await until(pilot, lambda: bool(app.case.payment), "payments taken")
        assert [(each.debt, each.paid) for each in app.case.payment] == [
            ("card", Decimal(1000)),
            ("card", Decimal(900)),
        ]


async def test_a_bill_of_fifty_thousand_rows_is_answered_and_taken_once_it_is_narrowed(
    open_wizard: Open, tmp_path: Path
) -> None:
    file = tmp_path / "bill.csv"
    rows = (f"2026-09-15,{'某消金' if at % 100 == 0 else '饭馆'},{at % 90}.00\n" for at in range(50_000))
    file.write_text("交易时间,交易对方,金额(元)\n" + "".join(rows), "utf-8")
    case = example_case()
    case.payment = []
    async with open_wizard(case, step="payments", size=(100, 40)) as (app, pilot):
        await _give(app, pilot, file)
        await until(pilot, lambda: "先一行也不选" in _told(app), "no row chosen")
        assert not _can_take(app)
        assert app.focused is app.screen.query_one("#import-text")
        app.screen.query_one("#import-text", Cell).insert_text_at_cursor("某消金")
        await until(pilot, lambda: _can_take(app), "something to take")
        assert "没有“某消金”的：49500行" in _told(app)
        app.screen.query_one("#take", Button).press()
        await until(pilot, lambda: bool(app.case.payment), "payments taken")
        assert len(app.case.payment) == 444
        assert all(each.paid for each in app.case.payment)


async def test_closing_while_a_file_is_read_takes_nothing(open_wizard: Open, tmp_path: Path) -> None:
    file = tmp_path / "bill.csv"
    file.write_text("日期,金额\n" + "2026-09-15,1000\n" * 40_000, "utf-8")
    case = example_case()
    before = len(case.payment)
    async with open_wizard(case, step="payments") as (app, pilot):
        await _give(app, pilot, file)
        await pilot.press("escape")
        await until(pilot, lambda: not isinstance(app.screen, ImportDialog), "the dialog closed")
        assert len(app.case.payment) == before


async def test_of_a_thousand_payments_the_nearest_are_listed_and_the_others_on_request(open_wizard: Open) -> None:
    case = example_case()
    first = date(2026, 11, 23)
    case.payment = [
        Payment(debt="card", paid=Decimal(at + 1), paid_on=first - timedelta(days=at % 60)) for at in range(1000)
    ]
    async with open_wizard(case, step="payments", size=(100, 40)) as (app, pilot):
        listed = len(app.screen.query(EntryLine))
        assert 10 <= listed <= 40
        app.screen.query_one("#list-all", Button).press()
        await until(pilot, lambda: len(app.screen.query(EntryLine)) > listed, "more lines")
        assert len(app.screen.query(EntryLine)) <= 2 * listed


async def test_a_quotation_mark_that_is_never_closed_is_named_and_the_rows_below_are_there(
    open_wizard: Open, tmp_path: Path
) -> None:
    file = tmp_path / "debts.csv"
    file.write_text('机构,欠款,每月还款,账户\n丙银行,9000,300,"尾号1\n丁平台,800,100,尾号2\n', "utf-8")
    async with open_wizard(example_case(), step="debts", size=(100, 40)) as (app, pilot):
        await _give(app, pilot, file)
        await until(pilot, lambda: _can_take(app), "something to take")
        assert "引号只有前一半的：第2行。" in _told(app)
        assert "能导入2条，共9,800元" in _told(app)


async def test_a_file_that_was_dragged_into_the_terminal_is_found(open_wizard: Open, tmp_path: Path) -> None:
    file = tmp_path / "微信支付账单(20260801-20261120).csv"
    file.write_text("机构,欠款\n丙银行,9000\n", "utf-8")
    async with open_wizard(example_case(), step="debts", size=(100, 40)) as (app, pilot):
        await _give(app, pilot, Path(f"'{file}'"))
        await until(pilot, lambda: _can_take(app), "something to take")


@pytest.mark.parametrize(
    ("step", "content", "place"),
    [
        ("debts", "机构,欠款\n丙银行,9000\n", "take"),
        ("debts", "谁,欠款\n丙银行,9000\n", "column-lender"),
        ("payments", "日期,金额,对方\n2026-10-15,900,某某\n", "import-text"),
        ("payments", "日期,金额,对方\n2026-10-15,900,乙消费金融公司\n", "take"),
        ("payments", "日期,多少,对方\n2026-10-15,900,乙消费金融公司\n", "column-paid"),
    ],
)
async def test_after_enter_on_the_path_the_focus_goes_to_what_is_to_be_decided_next(
    open_wizard: Open, tmp_path: Path, step: str, content: str, place: str
) -> None:
    file = tmp_path / "table.csv"
    file.write_text(content, "utf-8")
    async with open_wizard(example_case(), step=step, size=(100, 40)) as (app, pilot):
        await _give(app, pilot, file)
        await until(pilot, lambda: app.focused is app.screen.query_one(f"#{place}"), f"focus on {place}")


async def test_without_enter_the_focus_stays_on_the_path_that_is_being_typed(open_wizard: Open, tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    file.write_text("机构,欠款\n丙银行,9000\n", "utf-8")
    async with open_wizard(example_case(), step="debts", size=(100, 40)) as (app, pilot):
        app.screen.query_one("#import", Button).press()
        await until_screen(pilot, ImportDialog)
        app.screen.query_one("#import-path", Cell).insert_text_at_cursor(str(file))
        await until(pilot, lambda: _can_take(app), "something to take")
        assert app.focused is app.screen.query_one("#import-path")
        await pilot.press("enter")
        assert app.focused is app.screen.query_one("#take")


async def test_enter_while_the_columns_are_being_laid_out_waits_for_what_is_found(
    open_wizard: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "table.csv"
    file.write_text("机构,欠款\n丙银行,9000\n", "utf-8")
    mount = Vertical.mount_all

    async def slowly(self: Vertical, *given: Any, **named: Any) -> None:
        await asyncio.sleep(1)
        await mount(self, *given, **named)

    async with open_wizard(example_case(), step="debts", size=(100, 40)) as (app, pilot):
        app.screen.query_one("#import", Button).press()
        await until_screen(pilot, ImportDialog)
        monkeypatch.setattr(Vertical, "mount_all", slowly)
        app.screen.query_one("#import-path", Cell).insert_text_at_cursor(str(file))
        await pilot.pause(0.8)
        await pilot.press("enter")
        await until(pilot, lambda: _can_take(app), "something to take")
        await until(pilot, lambda: app.focused is app.screen.query_one("#take"), "focus on the yes")
