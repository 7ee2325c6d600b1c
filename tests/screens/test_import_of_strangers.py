"""A bill in which strangers were paid too: nobody's noodles are noted as an instalment."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from textual.widgets import Button

from debt_wizard.case import Agreement, Payment
from debt_wizard.screens.import_dialog import ImportDialog
from debt_wizard.widgets.cell import Cell
from debt_wizard.widgets.pick import Pick
from support.demo import example_case
from support.household import money
from support.seen import Open
from support.until import until, until_screen

from .test_import import _can_take, _give, _told

NOODLES = "2026-10-16,巷口面馆,面 两碗,支出,25.00,余额宝\n"

CHOICES = {"debt": "card", "rows": "named", "known": "leave_out", "direction": "not_in"}


def _bill(folder: Path, rows: str) -> Path:
    file = folder / "bill.csv"
    file.write_text(f"交易时间,交易对方,商品说明,收/支,金额,收/付款方式\n{rows}", "utf-8")
    return file


async def test_where_no_row_names_the_lender_none_is_chosen_and_it_is_said_why(
    open_wizard: Open, tmp_path: Path
) -> None:
    case = example_case()
    case.debt[0].lender = "甲消费金融公司"
    async with open_wizard(case, step="payments", size=(100, 60)) as (app, pilot):
        await _give(app, pilot, _bill(tmp_path, NOODLES))
        await until(
            pilot, lambda: "看不准哪些行是还给“甲消费金融公司”的，所以先一行也不选" in _told(app), "no row chosen"
        )
        assert not _can_take(app)
        assert "25元" not in _told(app)
        app.screen.query_one("#import-text", Cell).insert_text_at_cursor("面馆")
        await until(pilot, lambda: _can_take(app), "something to take")
        assert "2026年10月16日  25元  巷口面馆  余额宝  面 两碗" in _told(app)


async def test_a_part_of_the_name_that_the_bill_holds_is_put_in_and_can_be_taken_away(
    open_wizard: Open, tmp_path: Path
) -> None:
    case = example_case()
    case.debt[0].lender = "甲消费金融公司"
    rows = NOODLES + "2026-10-15,甲消费金融,还款,支出,999.00,余额宝\n"
    async with open_wizard(case, step="payments", size=(100, 60)) as (app, pilot):
        await _give(app, pilot, _bill(tmp_path, rows))
        await until(pilot, lambda: _can_take(app), "something to take")
        cell = app.screen.query_one("#import-text", Cell)
        assert cell.value == "甲消费金融"
        assert "能导入1条，共999元" in _told(app)
        assert "2026年10月15日  999元  甲消费金融  余额宝  还款" in _told(app)
        cell.value = ""
        await until(pilot, lambda: "还不知道哪些行是还给这一家的" in _told(app), "还不知道哪些行是还给这一家的")
        assert not _can_take(app)
        assert cell.value == ""


async def test_what_was_found_for_an_older_answer_is_not_taken_for_the_new_one(
    open_wizard: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("debt_wizard.screens.import_dialog.WAIT", 60)
    case = example_case()
    case.debt[0].lender = "甲消费金融公司"
    rows = NOODLES + "2026-10-15,甲消费金融,还款,支出,999.00,余额宝\n"
    async with open_wizard(case, step="payments", size=(100, 60)) as (app, pilot):
        await _give(app, pilot, _bill(tmp_path, rows))
        await until(pilot, lambda: _can_take(app), "something to take")
        dialog = app.screen
        assert isinstance(dialog, ImportDialog)
        assert dialog._found is not None
        late = dialog.LookedThrough(dialog._question, dialog._found)
        app.screen.query_one("#import-text", Cell).value = ""
        await pilot.pause()
        dialog.post_message(late)
        await pilot.pause()
        assert not _can_take(app)


async def test_a_payment_that_is_in_the_log_is_marked_and_taken_again_only_on_purpose(
    open_wizard: Open, tmp_path: Path
) -> None:
    case = example_case()
    case.debt[0].lender = "甲消费金融公司"
    case.payment = [Payment(debt=case.debt[0].id, paid=money(999), paid_on=date(2026, 10, 15))]
    rows = "2026-10-15,甲消费金融,还款,支出,999.00,余额宝\n2026-11-15,甲消费金融,还款,支出,999.00,余额宝\n"
    async with open_wizard(case, step="payments", size=(100, 60)) as (app, pilot):
        await _give(app, pilot, _bill(tmp_path, rows))
        await until(pilot, lambda: _can_take(app), "something to take")
        assert "还款  （记录里已经有了）" in _told(app)
        assert "还款记录里已经有的：1条，不再导入。" in _told(app)
        assert "能导入1条，共999元" in _told(app)
        app.screen.query_one("#import-known", Pick).action_turn(1)
        await until(pilot, lambda: "能导入2条，共1,998元" in _told(app), "能导入2条，共1,998元")
        app.screen.query_one("#take", Button).press()
        await until(pilot, lambda: len(app.case.payment) == 3, "both payments taken")


@pytest.mark.parametrize("heading", ["", "导出时间：[2026-11-21 09:40:00]\n"])
async def test_a_file_with_headings_alone_says_so(open_wizard: Open, tmp_path: Path, heading: str) -> None:
    file = tmp_path / "bill.csv"
    file.write_text(f"{heading}交易时间,交易对方,金额\n", "utf-8")
    async with open_wizard(example_case(), step="payments", size=(100, 60)) as (app, pilot):
        await _give(app, pilot, file)
        await until(pilot, lambda: "这个文件只有表头" in _told(app), "这个文件只有表头")
        assert not _can_take(app)


async def test_the_debt_whose_lender_the_bill_names_is_chosen_unless_the_person_chose_one(
    open_wizard: Open, tmp_path: Path
) -> None:
    case = example_case()
    case.debt[0].lender, case.debt[1].lender = "甲银行信用卡中心", "乙消费金融公司"
    first, second = case.debt[0].id, case.debt[1].id
    file = _bill(tmp_path, NOODLES + "2026-10-15,乙消费金融,还款,支出,999.00,余额宝\n")
    for by_hand, debt, count in ((False, second, 1), (True, first, 0)):
        async with open_wizard(case, step="payments", size=(100, 60)) as (app, pilot):
            app.screen.query_one("#import", Button).press()
            await until_screen(pilot, ImportDialog)
            pick = app.screen.query_one("#import-debt", Pick)
            assert pick.answer.value == first
            if by_hand:
                pick.action_turn(1)
                pick.action_turn(-1)
            app.screen.query_one("#import-path", Cell).insert_text_at_cursor(str(file))
            await until(pilot, lambda: bool(_told(app)), "the file read")
            assert pick.answer.value == debt
            assert str(pick.label) == ("甲银行信用卡中心" if by_hand else "乙消费金融公司")
            await until(pilot, lambda: "读到2行" in _told(app), "the rows looked through")
            assert f"能导入{count}条" in _told(app)


async def test_what_was_chosen_for_one_file_does_not_carry_over_to_the_next(open_wizard: Open, tmp_path: Path) -> None:
    case = example_case()
    case.debt[0].lender = "甲消费金融公司"
    one = tmp_path / "one.csv"
    one.write_text("交易时间,金额\n2026-10-15,999.00\n", "utf-8")
    other = _bill(tmp_path, NOODLES)
    async with open_wizard(case, step="payments", size=(100, 60)) as (app, pilot):
        await _give(app, pilot, one)
        await until(pilot, lambda: "先一行也不选" in _told(app), "no row chosen")
        for pick in ("rows", "known", "direction"):
            app.screen.query_one(f"#import-{pick}", Pick).action_turn(1)
        app.screen.query_one("#import-text", Cell).value = "面馆"
        app.screen.query_one("#import-debt", Pick).action_turn(1)
        app.screen.query_one("#import-rows", Pick).action_turn(-1)
        app.screen.query_one("#import-rows", Pick).action_turn(1)
        await until(pilot, lambda: "能导入" in _told(app), "rows chosen")
        app.screen.query_one("#import-path", Cell).value = str(other)
        await until(pilot, lambda: "看不准哪些行是还给“甲消费金融公司”" in _told(app), "no row chosen again")
        assert not _can_take(app)
        assert app.screen.query_one("#import-text", Cell).value == ""
        values = {field: app.screen.query_one(f"#import-{field}", Pick).answer.value for field in CHOICES}
        assert values == CHOICES | {"debt": case.debt[0].id}
        assert str(app.screen.query_one("#import-rows", Pick).label) == "只要写着这些字的"


async def test_payments_before_the_agreement_or_in_the_future_are_told_before_they_are_taken(
    open_wizard: Open, tmp_path: Path
) -> None:
    case = example_case()
    case.debt[0].lender = "甲消费金融公司"
    case.agreement = [Agreement(debt="card", agreed_at=datetime(2026, 6, 1, tzinfo=UTC), monthly=money(600), months=12)]
    rows = "2030-01-01,甲消费金融,还款,支出,600,余额宝\n2026-05-05,甲消费金融,还款,支出,600,余额宝\n"
    async with open_wizard(case, step="payments", size=(100, 60)) as (app, pilot):
        await _give(app, pilot, _bill(tmp_path, rows))
        await until(pilot, lambda: _can_take(app), "something to take")
        assert "日子还没到的：1条" in _told(app)
        assert "比谈好的那天（2026年6月1日）还早的：1条" in _told(app)


async def test_a_row_that_names_the_lender_in_another_way_is_told_of_beside_those_that_are_chosen(
    open_wizard: Open, tmp_path: Path
) -> None:
    case = example_case()
    case.debt[0].lender = "招商银行信用卡中心"
    rows = "2026-10-15,招商银行信用卡中心,还款,支出,999.00,余额宝\n2026-10-14,招商银行信用卡,还款,支出,111.00,余额宝\n"
    async with open_wizard(case, step="payments", size=(100, 60)) as (app, pilot):
        await _give(app, pilot, _bill(tmp_path, rows))
        await until(pilot, lambda: _can_take(app), "something to take")
        assert "能导入1条，共999元" in _told(app)
        assert "有1行写着“招商银行”，也可能是还给这一家的" in _told(app)
