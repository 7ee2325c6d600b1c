"""The same letter in the other language, beside the draft or below each paragraph of it."""

import pytest
from textual.widgets import Button

from debt_wizard.case import Case
from debt_wizard.screens.side_by_side import SideBySideDialog
from debt_wizard.widgets.letter_editor import LetterEditor
from debt_wizard.widgets.told import Told
from support.demo import case_before_any_draft
from support.seen import Open, shown
from support.until import until, until_screen, until_shown


@pytest.fixture
def case() -> Case:
    return case_before_any_draft()


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
        assert "〔八月起公司停发绩效，月收入少了三分之一。〕" in app.screen.query_one("#other-text", Told).text
        assert "没有翻译" in seen
        left, right = app.screen.query_one("#draft-text").region, app.screen.query_one("#dialog-text").region
        assert left.right <= right.x


async def test_in_a_narrow_terminal_each_paragraph_stands_above_itself_in_the_other_language(
    open_wizard: Open, case: Case
) -> None:
    case.debt[0].lender = "[@click=app.quit]甲[/]"
    async with open_wizard(case, step="draft", size=(80, 40)) as (app, pilot):
        await pilot.click("#side-by-side")
        await pilot.pause()
        told = app.screen.query_one("#other-text", Told).text
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


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
@pytest.mark.parametrize("language", ["zh", "en"])
async def test_close_stays_in_sight_whatever_is_said_above_the_letter(
    open_wizard: Open, case: Case, language: str, size: tuple[int, int]
) -> None:
    async with open_wizard(case, step="draft", language=language, size=size) as (app, pilot):
        app.screen.query_one(LetterEditor).insert("谢谢")
        await until(pilot, lambda: app.screen.query_one("#afresh").display, "the buttons of an edited draft")
        app.screen.query_one("#side-by-side", Button).press()
        await until_screen(pilot, SideBySideDialog)
        close = app.screen.query_one("#close")
        assert app.screen.get_widget_at(*close.region.offset)[0] is close
