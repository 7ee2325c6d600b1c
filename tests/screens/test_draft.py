from decimal import Decimal
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Button, OptionList

from debt_wizard.app import DebtWizard
from debt_wizard.case import Case, Change, Contact
from debt_wizard.documents.gap import ASKED_AT
from debt_wizard.storage import Home
from debt_wizard.widgets.letter_editor import LetterEditor
from debt_wizard.widgets.told import Told
from support.clock import NOW
from support.demo import example_case
from support.seen import Open, shown, type_text
from support.until import until, until_shown, until_step


@pytest.fixture
def case() -> Case:
    found = example_case()
    found.person.name = "张三"
    found.draft, found.contact, found.offer, found.agreement = [], [], [], []
    return found


async def test_the_draft_is_made_from_the_answers(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="draft") as (app, _):
        text = app.screen.query_one(LetterEditor).text
        assert "我是张三" in text
        assert "38,000元" in text
        assert "没什么" not in text
        assert app.case.draft == []


async def test_what_is_typed_into_the_draft_is_in_the_case_at_once(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="draft") as (app, pilot):
        await pilot.press("ctrl+end")
        await type_text(pilot, "谢谢")
        assert app.case.draft[0].text.rstrip().endswith("谢谢")


async def test_f2_in_the_middle_of_a_draft_keeps_text_cursor_and_language_of_the_draft(
    open_wizard: Open, case: Case
) -> None:
    async with open_wizard(case, step="draft") as (app, pilot):
        await pilot.press("down", "down", "a", "b")
        editor = app.screen.query_one(LetterEditor)
        before = editor.text, editor.cursor_location
        await pilot.press("f2")
        assert (editor.text, editor.cursor_location) == before
        assert app.focused is editor
        assert "Nothing is left to fill" in shown(app)


async def test_open_places_are_listed_and_the_next_one_is_selected(open_wizard: Open, case: Case) -> None:
    case.person.name = ""
    async with open_wizard(case, step="draft") as (app, pilot):
        assert "你的姓名" in shown(app)
        await pilot.click("#next-remark")
        assert app.screen.query_one(LetterEditor).selected_text == "【待填：你的姓名】"
        await type_text(pilot, "李四")
        assert "李四" in app.case.draft[0].text


async def test_an_open_place_leads_to_the_step_that_asks_for_it(open_wizard: Open, case: Case) -> None:
    case.person.name = ""
    async with open_wizard(case, step="draft") as (app, pilot):
        await pilot.click("#answer-place")
        await until_step(pilot, "reason")
        assert app.case.about.step == "reason"
        await _until_focused(app, pilot, "field.person.name")
        await type_text(pilot, "Li")
        assert app.case.person.name == "Li"
        name = app.focused
        assert name is not None
        assert app.screen.query_one("#body").region.contains_region(name.region)


async def _until_focused(app: DebtWizard, pilot: Pilot[None], about: str) -> None:
    await until(
        pilot,
        lambda: getattr(app.focused, "about", None) == about,
        lambda: f"the focus on {about}, which is on {app.focused}",
    )


@pytest.mark.parametrize("gap", list(ASKED_AT))
async def test_every_open_place_leads_to_its_very_field(open_wizard: Open, case: Case, gap: str) -> None:
    asked, debt = ASKED_AT[gap], case.debt[-1].id
    case.change = [Change(kinds=["fee_not_agreed"])]
    if asked.step == "refused":
        case.contact = [Contact(debt=each.id, at=NOW, outcome="refused") for each in case.debt]
    async with open_wizard(case, step="draft") as (app, pilot):
        app.go_to_step(asked.step, (asked.field, debt))
        await _until_focused(app, pilot, f"field.{asked.field}")
        answer = getattr(app.focused, "answer", None)
        if asked.field.startswith(("debt.", "proposal.")):
            part = answer.part() if answer is not None else None
            assert debt in {getattr(part, "id", None), getattr(part, "debt", None)}
        if gap == "complaint_day":
            assert app.focused is not None
            assert app.focused.id == f"day-complaint-{debt}"


async def test_the_open_places_are_named_in_the_language_of_the_screen(open_wizard: Open, case: Case) -> None:
    case.person.name = ""
    async with open_wizard(case, step="draft", language="en") as (app, _):
        state = app.screen.query_one("#draft-state", Told).text
        assert "your name" in state
        assert "你的姓名" not in state


@pytest.mark.parametrize(("button", "said"), [("take-fresh", "每月还900元"), ("keep-mine", "每月还1,000元")])
async def test_a_part_that_no_longer_agrees_is_shown_with_both_ways_out(
    open_wizard: Open, case: Case, button: str, said: str
) -> None:
    async with open_wizard(case, step="draft") as (app, pilot):
        editor = app.screen.query_one(LetterEditor)
        editor.load_text(editor.text.replace("我的方案：", "我想这样还："))
        await pilot.pause()
        app.case.plan.proposal[0].monthly = Decimal(900)
        app.go_to_step("draft")
        await until_shown(pilot, "后来答案变了")
        assert "后来答案变了" in shown(app)
        await pilot.click(f"#{button}")
        await pilot.pause()
        text = app.case.draft[0].text
        assert said in text
        assert not app.screen.query_one("#take-fresh", Button).display


async def test_another_channel_shows_its_own_form_and_comes_back_as_it_was(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="draft") as (app, pilot):
        await pilot.press("ctrl+end")
        await type_text(pilot, "谢谢")
        app.screen.query_one("#draft-channel").focus()
        await pilot.press("right")
        assert app.screen.query_one(LetterEditor).text.startswith("一、")
        await pilot.press("left")
        assert app.screen.query_one(LetterEditor).text.rstrip().endswith("谢谢")


async def test_the_same_draft_is_shown_in_the_other_language(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="draft") as (app, pilot):
        await pilot.click("#side-by-side")
        await pilot.pause()
        assert "¥38,000 in all" in shown(app)
        await pilot.press("escape")
        assert "38,000元" in shown(app)


async def test_in_a_wide_terminal_both_languages_stand_beside_each_other_with_own_words_marked(
    open_wizard: Open, case: Case
) -> None:
    async with open_wizard(case, step="draft", size=(120, 40)) as (app, pilot):
        await pilot.click("#side-by-side")
        await pilot.pause()
        seen = shown(app)
        assert "38,000元" in seen
        assert "¥38,000 in all" in seen
        assert "〔八月起公司停发绩效，月收入少了三分之一。〕" in app.screen.query("#dialog-text Told").first(Told).text
        assert "没有翻译" in seen
        left, right = app.screen.query_one("#draft-text").region, app.screen.query_one("#dialog-text").region
        assert left.right <= right.x


async def test_hostile_text_in_a_draft_is_cleaned_and_does_nothing(open_wizard: Open, case: Case) -> None:
    case.debt[0].lender = "[@click=app.quit]甲[/]"
    async with open_wizard(case, step="draft") as (app, pilot):
        editor = app.screen.query_one(LetterEditor)
        editor.insert("\x1b]0;x\x07[b]粗[/b]\u202e")
        await pilot.pause()
        assert "\x1b" not in app.case.draft[0].text
        assert "\u202e" not in editor.text
        assert "[b]粗[/b]" in editor.text


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


async def test_a_vague_promise_is_marked_and_one_key_takes_it_out_of_a_letter_that_names_the_proposal(
    open_wizard: Open, case: Case
) -> None:
    async with open_wizard(case, step="draft") as (app, pilot):
        before = app.screen.query_one(LetterEditor).text
        await pilot.press("ctrl+end")
        app.screen.query_one(LetterEditor).insert("等手头宽裕了，我一定尽快还上。")
        await until_shown(pilot, "没有数目或日期")
        assert "没有数目或日期" in shown(app)
        await pilot.press("f4", "shift+f4")
        await until(pilot, lambda: "尽快还上" not in app.case.draft[0].text, "the promise taken out")
        assert app.case.draft[0].text.rstrip() == before.rstrip()
        await pilot.press("ctrl+z")
        assert "尽快还上" in app.case.draft[0].text


async def test_a_remark_follows_the_language_of_the_screen(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="draft") as (app, pilot):
        await pilot.press("ctrl+end")
        app.screen.query_one(LetterEditor).insert("再打给我父母，我就把你们曝光。")
        await until_shown(pilot, "这话听着像威胁")
        await pilot.press("f2")
        await until_shown(pilot, "reads as a threat")
        assert "reads as a threat" in shown(app)
        assert "This sentence can be left out." in " ".join(shown(app).split())


async def test_a_sentence_that_points_at_self_harm_brings_the_help_card_and_no_tip(
    open_wizard: Open, case: Case
) -> None:
    async with open_wizard(case, step="draft") as (app, pilot):
        await pilot.press("ctrl+end")
        app.screen.query_one(LetterEditor).insert("我不想活了，会尽快还上。")
        await until_shown(pilot, "你比这封信重要")
        assert "你比这封信重要" in shown(app)
        assert "没有数目或日期" not in shown(app)
        await pilot.click("#get-help")
        await pilot.pause()
        assert "12356" in shown(app)


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


async def test_in_a_narrow_terminal_each_paragraph_stands_above_itself_in_the_other_language(
    open_wizard: Open, case: Case
) -> None:
    case.debt[0].lender = "[@click=app.quit]甲[/]"
    async with open_wizard(case, step="draft", size=(80, 40)) as (app, pilot):
        await pilot.click("#side-by-side")
        await pilot.pause()
        told = app.screen.query("#dialog-text Told").first(Told).text
        chinese, english = told.index("主题："), told.index("Subject:")
        assert chinese < english < told.index("[@click=app.quit]甲[/]：") < told.index("To: ")


async def test_that_edits_are_in_the_draft_alone_is_said_where_there_are_any(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="draft", size=(80, 40)) as (app, pilot):
        await pilot.click("#side-by-side")
        await pilot.pause()
        assert "另一种语言里没有" not in shown(app)
        await pilot.press("escape")
        app.screen.query_one(LetterEditor).insert("谢谢")
        await until(pilot, lambda: app.screen.query_one("#afresh").display, "the buttons of an edited draft")
        await pilot.click("#side-by-side")
        await until_shown(pilot, "另一种语言里没有")
