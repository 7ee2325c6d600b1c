"""A draft leaves: copied, or written among the files, and not before every place is filled."""

from pathlib import Path

import pytest
from textual.widgets import Button, OptionList

from debt_wizard.case import Case
from debt_wizard.storage import Home
from debt_wizard.widgets.letter_editor import LetterEditor
from support.demo import case_before_any_draft
from support.seen import Open, shown, type_text
from support.until import until_shown, until_step


@pytest.fixture
def case() -> Case:
    return case_before_any_draft()


async def test_the_export_writes_the_files_and_says_where(open_wizard: Open, case: Case, home: Home) -> None:
    async with open_wizard(case, step="export", size=(80, 40)) as (app, pilot):
        await pilot.click("#write-files")
        await until_shown(pilot, "写好了")
        assert "写好了20个文件" in shown(app)
        written = sorted(path.name for path in home.exports.rglob("*.txt"))
        assert {"first-proposal-email-card.txt", "first-proposal-phone-card.txt", "plan.txt", "summary.txt"} <= set(
            written
        )


async def test_an_open_place_blocks_the_export_and_enter_leads_there(open_wizard: Open, case: Case) -> None:
    case.person.name = ""
    async with open_wizard(case, step="export", size=(80, 40)) as (app, pilot):
        assert app.screen.query_one("#write-files", Button).disabled
        assert "你的姓名" in shown(app)
        app.screen.query_one("#blockers").focus()
        await pilot.press("enter")
        await until_step(pilot, "draft")
        assert app.case.about.step == "draft"


async def test_what_is_in_the_way_goes_on_below_its_beginning(open_wizard: Open, case: Case) -> None:
    case.person.name, case.debt[0].lender = "", "甲银行股份有限公司信用卡中心某某分中心"
    async with open_wizard(case, step="export", size=(80, 24)) as (app, pilot):
        await pilot.pause()
        rows = app.screen.query_one("#blockers", OptionList)
        lines = [rows.render_line(y).text.rstrip() for y in range(rows.size.height)]
        assert len(lines) > rows.option_count
        assert all(line.startswith(("> “", "  ")) for line in lines)


async def test_an_open_place_is_not_in_the_way_of_calendar_and_tables(open_wizard: Open, case: Case) -> None:
    case.person.name = ""
    async with open_wizard(case, step="export", size=(80, 40)) as (app, pilot):
        write = app.screen.query_one("#write-files", Button)
        assert write.disabled
        formats = app.screen.query_one("#export-formats", OptionList)
        for wanted in ("ics", "md", "txt"):
            formats.highlighted = formats.get_option_index(wanted)
            formats.action_select()
            await pilot.pause()
        assert not write.disabled
        assert not app.screen.query_one("#blockers").display


async def test_a_folder_that_cannot_be_written_to_is_named_with_an_example(
    open_wizard: Open, case: Case, tmp_path: Path
) -> None:
    taken = tmp_path / "a-file"
    taken.write_text("x")
    async with open_wizard(case, step="export", size=(80, 40)) as (app, pilot):
        folder = app.screen.query_one("#export-folder")
        folder.focus()
        await pilot.press("ctrl+u")
        await type_text(pilot, str(taken / "inside"))
        app.screen.query_one("#write-files").focus()
        await pilot.press("enter")
        await until_shown(pilot, "没写成")
        assert "没写成" in shown(app)


async def test_a_draft_is_copied_and_always_written_to_a_file_too(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="draft", size=(120, 40)) as (app, pilot):
        await pilot.click("#copy-draft")
        await pilot.pause()
        text = app.screen.query_one(LetterEditor).text
        assert app.clipboard == text
        written = list(app.exports.glob("*.txt"))
        assert [path.read_text("utf-8") for path in written] == [text]
        assert "已经复制" in shown(app)


async def test_a_draft_with_an_open_place_is_not_copied(open_wizard: Open, case: Case) -> None:
    case.person.name = ""
    async with open_wizard(case, step="draft") as (app, _):
        assert not app.screen.query_one("#copy-draft").display
