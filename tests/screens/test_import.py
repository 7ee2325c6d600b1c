from decimal import Decimal
from pathlib import Path

import pytest

from debt_wizard.screens.import_dialog import ImportDialog
from support.demo import example_case
from support.seen import Open, shown


async def test_debts_are_looked_at_before_they_are_taken(open_wizard: Open, tmp_path: Path) -> None:
    file = tmp_path / "debts.csv"
    file.write_bytes("机构,欠款,年利率\n丙银行,9000,12%\n丁平台,abc,\n".encode("gb18030"))
    case = example_case()
    before = len(case.debt)
    async with open_wizard(case, step="debts", size=(100, 40)) as (app, pilot):
        await pilot.click("#import")
        await pilot.pause()
        dialog = app.screen
        assert isinstance(dialog, ImportDialog)
        dialog.query_one("#import-path").insert_text_at_cursor(str(file))  # type: ignore[attr-defined]
        await pilot.pause(0.8)
        assert "能导入1条，共9,000元" in shown(app)
        assert "第3行的一共欠多少看不懂：“abc”" in shown(app)
        assert len(app.case.debt) == before
        await pilot.press("f2")
        await pilot.pause()
        assert "1 can be taken" in shown(app)
        await pilot.click("#take")
        await pilot.pause(0.2)
        assert [debt.lender for debt in app.case.debt[before:]] == ["丙银行"]
        assert app.case.debt[-1].balance == Decimal(9000)
        assert len({debt.id for debt in app.case.debt}) == before + 1


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
        await pilot.click("#import")
        await pilot.pause()
        app.screen.query_one("#import-path").insert_text_at_cursor(str(file))  # type: ignore[attr-defined]
        await pilot.pause(0.8)
        assert said in shown(app)
        assert not app.screen.query_one("#take").display
        await pilot.press("escape")
        await pilot.pause()
        assert len(app.case.debt) == 2


async def test_payments_are_taken_for_the_debt_that_is_chosen(open_wizard: Open, tmp_path: Path) -> None:
    file = tmp_path / "bill.csv"
    file.write_text("日期,金额\n2026-09-15,1000\n2026-10-15,900\n", "utf-8")
    case = example_case()
    case.payment = []
    async with open_wizard(case, step="payments", size=(100, 60)) as (app, pilot):
        app.screen.query_one("#import").press()  # type: ignore[attr-defined]
        await pilot.pause(0.2)
        app.screen.query_one("#import-path").insert_text_at_cursor(str(file))  # type: ignore[attr-defined]
        await pilot.pause(0.8)
        await pilot.click("#take")
        await pilot.pause(0.3)
        assert [(each.debt, each.paid) for each in app.case.payment] == [
            ("card", Decimal(1000)),
            ("card", Decimal(900)),
        ]
