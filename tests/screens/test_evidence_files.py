from datetime import date
from pathlib import Path

import pytest
from textual.widgets import Button

from debt_wizard.case import Case, Debt, Evidence
from debt_wizard.screens.entry_dialog import EntryDialog
from debt_wizard.widgets.entry_line import EntryLine
from debt_wizard.widgets.told import Told
from support.demo import example_case
from support.seen import Open, shown
from support.until import until, until_screen, until_shown, until_step, until_worked_out


async def test_a_file_of_a_paper_is_noted_and_a_change_is_noticed(open_wizard: Open, tmp_path: Path) -> None:
    file = tmp_path / "流水.pdf"
    file.write_bytes(b"first")
    case = example_case()
    case.evidence = [Evidence(kind="bank_flow", status="have", dated=date(2026, 11, 1), file=str(file))]
    async with open_wizard(case, step="evidence", size=(120, 60)) as (app, pilot):
        await until_shown(pilot, "附上的文件都在")
        paper = app.case.evidence[0]
        assert paper.size == 5
        assert paper.sha256 is not None
        assert paper.attached_on is not None
        assert "附上的文件都在" in shown(app)
        file.write_bytes(b"second")
        app.go_to_step("goal")
        await until_step(pilot, "goal")
        app.go_to_step("evidence")
        await until_shown(pilot, "不一样了", "银行流水（文件变了）")
        assert "不一样了" in shown(app)
        lines = shown(app).split("\n")
        row = next(at for at, line in enumerate(lines) if "银行流水（文件变了）" in line)
        assert next(at for at, line in enumerate(lines) if "不一样了" in line) < row
        app.screen.query_one("#evidence-line-1-details", Button).press()
        await until_screen(pilot, EntryDialog)
        assert "银行流水（文件变了）" in str(app.screen.query_one(".dialog-title", Told).text)
        await pilot.press("escape")
        file.unlink()
        app.go_to_step("goal")
        await until_step(pilot, "goal")
        app.go_to_step("evidence")
        await until_shown(pilot, "找不到文件", "银行流水（文件找不到了）")
        assert "找不到文件" in shown(app)
        assert "银行流水（文件找不到了）" in shown(app)


async def test_the_contract_is_called_what_it_is_called_for_the_debts_that_are_owed(open_wizard: Open) -> None:
    card = Debt(id="card", lender="甲银行", product="credit_card")
    loan = Debt(id="loan", lender="乙公司", product="consumer_loan")
    for debts, names in (
        ([card], ["领用合约"]),
        ([card, loan], ["领用合约（甲银行）", "借款合同（乙公司）"]),
        ([loan], ["借款合同"]),
        ([], ["借款合同"]),
    ):
        async with open_wizard(Case(debt=debts), step="evidence", size=(120, 60)) as (app, _):
            rows = [line.query_one(".lead", Told).text for line in app.screen.query(EntryLine)]
            assert [str(row) for row in rows if "合约" in str(row) or "借款合同" in str(row)] == names


async def test_a_contract_that_was_ticked_for_no_debt_is_asked_again_and_answered_in_its_details(
    open_wizard: Open,
) -> None:
    case = example_case()
    case.evidence = [Evidence(kind="loan_contract", status="have", dated=date(2026, 11, 1))]
    async with open_wizard(case, step="evidence", size=(120, 90)) as (app, pilot):
        await until_shown(pilot, "以前没分是哪一笔的：领用合约、借款合同", "领用合约、借款合同（没写是哪一笔的）")
        app.screen.query_one("#evidence-line-1-details", Button).press()
        await until_screen(pilot, EntryDialog)
        app.screen.query_one("#detail-debt").focus()
        await pilot.press("right")
        await pilot.press("escape")
        await until_shown(pilot, "领用合约（甲银行信用卡中心）", "借款合同（乙消费金融公司）")
        await until(pilot, lambda: "以前没分" not in shown(app), "the question to be gone")
        assert (app.case.evidence[0].debt, app.case.evidence[0].dated) == ("card", date(2026, 11, 1))
        names = [str(line.query_one(".lead", Told).text) for line in app.screen.query(EntryLine)]
        assert names.count("领用合约（甲银行信用卡中心）") == 1


async def test_a_paper_is_ticked_for_each_debt_apart(open_wizard: Open) -> None:
    case = example_case()
    case.evidence = []
    async with open_wizard(case, step="evidence", size=(120, 90)) as (app, pilot):
        await until_shown(pilot, "借款合同（乙消费金融公司）")
        line = next(
            line for line in app.screen.query(EntryLine) if "借款合同" in str(line.query_one(".lead", Told).text)
        )
        line.query_one(f"#{line.id}-status").focus()
        await pilot.press("left")
        await until(pilot, lambda: bool(app.case.evidence), "the paper to join the case")
        assert [(paper.kind, paper.debt) for paper in app.case.evidence] == [("loan_contract", "loan")]


async def test_a_paper_older_than_usual_is_named(open_wizard: Open) -> None:
    case = example_case()
    case.evidence = [Evidence(kind="income_proof", status="have", dated=date(2025, 1, 5))]
    async with open_wizard(case, step="evidence", size=(120, 90)) as (_, pilot):
        await until_shown(pilot, "2025年1月5日")
        await pilot.press("f2")
        await until_shown(pilot, "newer one")


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_the_lines_stay_where_they_are_whichever_paper_is_told_about(open_wizard: Open, language: str) -> None:
    async with open_wizard(example_case(), step="evidence", language=language) as (app, pilot):
        await until_worked_out(pilot)
        first = app.screen.query(EntryLine).first()
        places = set()
        for line in app.screen.query(EntryLine):
            line.query("Button").last().focus(scroll_visible=False)
            await pilot.pause()
            places.add(first.virtual_region.y)
        assert len(places) == 1
