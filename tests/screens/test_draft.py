from decimal import Decimal

import pytest
from textual.pilot import Pilot
from textual.widgets import Button

from debt_wizard.app import DebtWizard
from debt_wizard.case import Case, Change, Contact
from debt_wizard.documents.gap import ASKED_AT
from debt_wizard.widgets.letter_editor import LetterEditor
from debt_wizard.widgets.told import Told
from support.clock import NOW
from support.demo import case_before_any_draft
from support.seen import Open, shown, type_text
from support.until import until, until_shown, until_step


@pytest.fixture
def case() -> Case:
    return case_before_any_draft()


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


async def test_hostile_text_in_a_draft_is_cleaned_and_does_nothing(open_wizard: Open, case: Case) -> None:
    case.debt[0].lender = "[@click=app.quit]甲[/]"
    async with open_wizard(case, step="draft") as (app, pilot):
        editor = app.screen.query_one(LetterEditor)
        editor.insert("\x1b]0;x\x07[b]粗[/b]\u202e")
        await pilot.pause()
        assert "\x1b" not in app.case.draft[0].text
        assert "\u202e" not in editor.text
        assert "[b]粗[/b]" in editor.text


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
